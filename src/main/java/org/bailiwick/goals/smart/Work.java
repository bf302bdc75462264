package org.bailiwick.goals.smart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Segment;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** What a plan gives the members to do, and what there is to be gained with it. */
final class Work {

    private static final int SHARE_DECIMALS = 4;
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private final Pairs pairs;
    private final PeriodView view;
    private final int[] memberOfDuty;
    private final long[] minutes;

    Work(Pairs pairs, int[] memberOfDuty) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.memberOfDuty = memberOfDuty;
        this.minutes = new long[view.members().size()];
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (memberOfDuty[d] != PeriodView.NOBODY) {
                minutes[memberOfDuty[d]] += effort(d);
            }
        }
    }

    /** With the travel of who holds it; an open duty has its hours. */
    private long effort(int duty) {
        int member = memberOfDuty[duty];
        return member == PeriodView.NOBODY
                ? view.duty(duty)
                        .hours()
                        .multiply(MINUTES_AN_HOUR)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()
                : pairs.effortMinutes(duty, member);
    }

    long minutes(int member) {
        return minutes[member];
    }

    long minutesOf(List<Integer> duties) {
        return duties.stream().mapToLong(this::effort).sum();
    }

    long allMinutes() {
        return IntStream.range(0, memberOfDuty.length).mapToLong(this::effort).sum();
    }

    long rampedCapacity(int member) {
        return Exact.round(Exact.of(view.member(member).ramp()).multiply(view.capacityMinutes(member)));
    }

    long allRampedCapacity() {
        return IntStream.range(0, minutes.length)
                .mapToLong(this::rampedCapacity)
                .sum();
    }

    /** All duties that carry a part of a goal's basis, held or open. */
    List<Integer> duties(Goal goal) {
        return IntStream.range(0, memberOfDuty.length)
                .filter(d -> goal.counts(view.duty(d))
                        && view.measure(d, goal.basis()).signum() > 0)
                .boxed()
                .toList();
    }

    List<Integer> duties(Goal goal, int member) {
        return duties(goal).stream().filter(d -> memberOfDuty[d] == member).toList();
    }

    /** Which part of the team's basis a member's duties carry. */
    BigDecimal basisShare(Goal goal, int member) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal own = BigDecimal.ZERO;
        for (int d : duties(goal)) {
            BigDecimal carried = view.measure(d, goal.basis());
            all = all.add(carried);
            own = memberOfDuty[d] == member ? own.add(carried) : own;
        }
        return all.signum() == 0 ? BigDecimal.ZERO : own.divide(all, SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** What the segments of duties hold: each once, and none within another one that counts. */
    BigDecimal potential(List<Integer> duties) {
        Map<String, List<Segment>> paths = new LinkedHashMap<>();
        for (int d : duties) {
            Duty duty = view.duty(d);
            List<Segment> path = view.segmentPath(duty.segment());
            if (!path.isEmpty() && path.get(0).potential().signum() > 0) {
                paths.put(path.get(0).id(), path);
            }
        }
        Set<String> counted = new HashSet<>(paths.keySet());
        return paths.values().stream()
                .filter(path -> path.stream().skip(1).noneMatch(above -> counted.contains(above.id())))
                .map(path -> path.get(0).potential())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
