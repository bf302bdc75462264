package org.bailiwick.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Team;
import org.bailiwick.model.Validity;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/** A team for December 2026, line by line; whoever a duty names holds it in the plan. */
public final class GoalsDraft {

    public static final YearMonth PERIOD = YearMonth.of(2026, 12);

    private final List<Member> members = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<String> holders = new ArrayList<>();

    public GoalsDraft member(String id, String manager) {
        return member(id, manager, "150", "1", Validity.ALWAYS);
    }

    public GoalsDraft member(String id, @Nullable String manager, String hours, String ramp, Validity validity) {
        members.add(new Member(
                id,
                "Name of " + id,
                new BigDecimal(hours),
                BigDecimal.ONE,
                BigDecimal.ONE,
                new BigDecimal(ramp),
                false,
                manager == null || manager.isEmpty() ? null : manager,
                List.of(),
                Map.of(),
                null,
                null,
                Map.of(),
                validity,
                null,
                List.of(),
                List.of()));
        return this;
    }

    public GoalsDraft segment(String id, @Nullable String parent, String potential) {
        segments.add(
                new Segment(id, id, SegmentKind.MARKET, parent, null, new BigDecimal(potential), List.of(), List.of()));
        return this;
    }

    /** A duty of ten hours; an empty holder leaves it open. */
    public GoalsDraft duty(String id, String holder, String goal) {
        return duty(id, holder, goal, null);
    }

    public GoalsDraft duty(String id, String holder, String goal, @Nullable String segment) {
        holders.add(holder);
        duties.add(new Duty(
                id,
                "hunter",
                segment,
                null,
                1,
                BigDecimal.TEN,
                new BigDecimal(goal),
                BigDecimal.ZERO,
                1,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Validity.ALWAYS));
        return this;
    }

    public GoalsDraft goal(String metric, String unit, String amount, int decimals) {
        goals.add(new Goal(metric, unit, new BigDecimal(amount), decimals, "goal", List.of(), List.of()));
        return this;
    }

    public PeriodView view() {
        return PeriodView.of(new Problem(
                new Team("t", "T"),
                PERIOD,
                Settings.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                segments,
                List.of(),
                members,
                List.of(),
                duties,
                goals));
    }

    public int[] plan() {
        PeriodView view = view();
        return holders.stream().mapToInt(view::memberNumber).toArray();
    }

    public static Actual actual(String member, String day, String amount) {
        LocalDate date = LocalDate.parse(day);
        return new Actual(0, member, null, YearMonth.from(date), date, new BigDecimal(amount));
    }

    public static Actual inMonth(String member, String month, String amount) {
        return new Actual(0, member, null, YearMonth.parse(month), null, new BigDecimal(amount));
    }
}
