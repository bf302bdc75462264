package org.bailiwick.handover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.handover.ScheduledHandOver.Remark;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.score.Holdings;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Finds the days of every hand-over of a plan.
 *
 * <p>On a day of the overlap the old holder works on the duties as in any month, that is their hours divided by the period's
 * working days, on top of what the plan gives them. Large goals come first: each overlap begins on the first day on which neither
 * member would take part in more hand-overs than wanted, else where they take part in the fewest. It is as long as wanted, as far
 * as both are in the team and the old holder has time; one day at least. Not thread-safe; {@link #of} is.
 */
public final class HandOverSchedule {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Pairs pairs;
    private final PeriodView view;
    private final Overlap wanted;
    private final List<LocalDate> days;
    private final long[] spareMinutes;
    /** In how many hand-overs a member takes part on each working day. */
    private final Map<Integer, int[]> busy = new HashMap<>();

    private HandOverSchedule(Pairs pairs, int[] memberOfDuty, Overlap wanted) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.wanted = wanted;
        this.days = new WorkingDays(view.problem().period()).all();
        this.spareMinutes = spare(memberOfDuty);
    }

    /**
     * Finds the days.
     *
     * @param pairs the problem
     * @param memberOfDuty the plan: a member's number, or {@link PeriodView#NOBODY}, for each duty
     * @param wanted how old and new holders are to work together
     * @return every change of holder, in the order of {@link HandOvers#of}; empty where everybody keeps what they had
     */
    public static List<ScheduledHandOver> of(Pairs pairs, int[] memberOfDuty, Overlap wanted) {
        HandOverSchedule schedule = new HandOverSchedule(pairs, memberOfDuty, wanted);
        List<HandOver> changes = HandOvers.of(pairs.view(), memberOfDuty);
        Map<HandOver, ScheduledHandOver> found = new HashMap<>();
        changes.stream().sorted(schedule.order()).forEach(change -> found.put(change, schedule.plan(change)));
        return changes.stream().map(found::get).toList();
    }

    private long[] spare(int[] memberOfDuty) {
        Holdings holdings = new Holdings(view, memberOfDuty);
        long[] spare = new long[view.members().size()];
        for (int m = 0; m < spare.length; m++) {
            int member = m;
            spare[m] = view.capacityMinutes(m)
                    - holdings.dutiesOf(m).stream()
                            .mapToLong(d -> pairs.effortMinutes(d, member))
                            .sum();
        }
        return spare;
    }

    /** What is worth most first; equal ones stay in their order. */
    private Comparator<HandOver> order() {
        return Comparator.comparing((HandOver change) -> view.sum(change.duties(), Measures.GOAL))
                .thenComparing(change -> view.sum(change.duties(), Measures.HOURS))
                .reversed();
    }

    private ScheduledHandOver plan(HandOver change) {
        if (change.kind() != HandOver.Kind.MEMBER) {
            return at(change, change.to() == PeriodView.NOBODY ? firstOfPeriod() : firstDay(change.to()), Remark.NONE);
        }
        int from = view.memberNumber(String.valueOf(change.from()));
        List<Integer> together = together(from, change.to());
        if (together.isEmpty()) {
            return at(change, firstDay(change.to()), Remark.NEVER_TOGETHER);
        }
        long perDay = -Math.floorDiv(-minutes(change), (long) days.size());
        long affordable = perDay == 0 ? wanted.days() : Math.max(0, spareMinutes[from]) / perDay;
        int length = (int) Math.max(1, Math.min(Math.min(wanted.days(), together.size()), affordable));
        List<Integer> window = window(together, length, from, change.to());
        spareMinutes[from] -= perDay * length;
        List<LocalDate> overlap = window.stream().map(days::get).toList();
        return new ScheduledHandOver(
                change,
                overlap,
                overlap.get(length - 1).plusDays(1),
                perDay * length,
                remark(length, affordable, together.size()));
    }

    /** The work of the duties, rounded half up. */
    private long minutes(HandOver change) {
        return view.sum(change.duties(), Measures.HOURS)
                .multiply(MINUTES)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private Remark remark(int length, long affordable, int together) {
        if (affordable < 1) {
            return Remark.OVERLOADED;
        }
        if (length == wanted.days()) {
            return Remark.NONE;
        }
        return affordable < together ? Remark.SHORTENED : Remark.CUT;
    }

    private static ScheduledHandOver at(HandOver change, LocalDate day, Remark remark) {
        return new ScheduledHandOver(change, List.of(), day, 0, remark);
    }

    /** The numbers of the working days on which both are in the team. */
    private List<Integer> together(int from, int to) {
        Member giving = view.member(from);
        Member taking = view.member(to);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (giving.validity().isOn(days.get(i)) && taking.validity().isOn(days.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Integer> window(List<Integer> together, int length, int from, int to) {
        int[] giving = busy(from);
        int[] taking = busy(to);
        List<Integer> best = List.of();
        int fewest = Integer.MAX_VALUE;
        for (int start = 0; start + length <= together.size() && fewest >= wanted.atOnce(); start++) {
            List<Integer> window = together.subList(start, start + length);
            int most = window.stream()
                    .mapToInt(day -> Math.max(giving[day], taking[day]))
                    .max()
                    .orElse(0);
            if (most < fewest) {
                fewest = most;
                best = window;
            }
        }
        best.forEach(day -> giving[day]++);
        best.forEach(day -> taking[day]++);
        return best;
    }

    private int[] busy(int member) {
        return busy.computeIfAbsent(member, none -> new int[days.size()]);
    }

    private LocalDate firstOfPeriod() {
        return view.problem().period().atDay(1);
    }

    private LocalDate firstDay(int member) {
        LocalDate from = view.member(member).validity().from();
        return from == null || from.isBefore(firstOfPeriod()) ? firstOfPeriod() : from;
    }
}
