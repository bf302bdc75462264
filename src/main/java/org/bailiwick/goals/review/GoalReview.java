package org.bailiwick.goals.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bailiwick.goals.Actual;
import org.bailiwick.goals.DutyGoal;
import org.bailiwick.goals.ManagerGoal;
import org.bailiwick.goals.MemberGoal;
import org.bailiwick.goals.TeamGoal;
import org.jspecify.annotations.Nullable;

/** Reviews one goal at every level. */
final class GoalReview {

    /** Behind and ahead begin where this much of what should be there by now is missing, or there beyond it. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private static final int ATTAINMENT_DECIMALS = 4;

    private final int number;
    private final TeamGoal goal;
    private final int month;
    private final Pace pace;
    private final CreditedActuals actuals;

    GoalReview(int number, TeamGoal goal, int month, Pace pace, CreditedActuals actuals) {
        this.number = number;
        this.goal = goal;
        this.month = month;
        this.pace = pace;
        this.actuals = actuals;
    }

    void addTo(List<Progress> rows) {
        rows.add(progress(
                Level.TEAM,
                null,
                null,
                goal.months().get(month).amount(),
                actuals.ofTeam(number),
                actuals.monthly().team(number, pace.period(), Trends.MOST_MONTHS)));
        for (ManagerGoal manager : goal.managers()) {
            rows.add(progress(
                    Level.MANAGER,
                    manager.manager(),
                    null,
                    manager.months().get(month).amount(),
                    actuals.ofMembers(number, manager.members()),
                    earlier(manager.members())));
        }
        for (MemberGoal member : goal.members()) {
            addMember(member, rows);
        }
    }

    private NavigableMap<YearMonth, BigDecimal> earlier(List<String> members) {
        return actuals.monthly().of(number, members, pace.period(), Trends.MOST_MONTHS);
    }

    private void addMember(MemberGoal member, List<Progress> rows) {
        String id = member.member();
        if (id != null) {
            List<Actual> own = actuals.ofMembers(number, List.of(id));
            BigDecimal amount = member.months().get(month).amount();
            if (amount.signum() != 0 || !own.isEmpty()) {
                rows.add(progress(Level.MEMBER, id, id, amount, own, earlier(List.of(id))));
            }
        }
        if (actuals.namesDuties(number)) {
            for (DutyGoal duty : member.duties()) {
                if (duty.duty() != null) {
                    rows.add(progress(
                            Level.DUTY,
                            duty.duty(),
                            id,
                            duty.months().get(month).amount(),
                            actuals.ofDuty(number, duty.duty(), id),
                            new TreeMap<>()));
                }
            }
        }
    }

    private Progress progress(
            Level level,
            @Nullable String id,
            @Nullable String member,
            BigDecimal amount,
            List<Actual> rows,
            NavigableMap<YearMonth, BigDecimal> earlier) {
        List<Actual> ofPeriod =
                rows.stream().filter(row -> row.month().equals(pace.period())).toList();
        BigDecimal actual = ofPeriod.stream().map(Actual::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal due = pace.dueByNow(amount, goal.decimals());
        BigDecimal missing = amount.subtract(actual).max(BigDecimal.ZERO);
        int left = pace.isBefore() ? pace.total() : pace.left();
        BigDecimal runRate = pace.isBefore() || ofPeriod.isEmpty() ? null : pace.runRate(actual, goal.decimals());
        return new Progress(
                number,
                goal.goal().metric(),
                goal.goal().unit(),
                level,
                id,
                member,
                amount,
                actual,
                amount.signum() <= 0 ? null : actual.divide(amount, ATTAINMENT_DECIMALS, RoundingMode.HALF_UP),
                due,
                runRate == null ? null : new DailyAmounts(pace).around(runRate, actual, rows),
                Trends.of(earlier, goal.decimals()),
                standing(amount, actual, due, ofPeriod.isEmpty()),
                missing,
                left == 0 ? null : missing.divide(BigDecimal.valueOf(left), goal.decimals(), RoundingMode.CEILING));
    }

    private Standing standing(BigDecimal amount, BigDecimal actual, BigDecimal due, boolean isEmpty) {
        if (pace.isBefore()) {
            return Standing.NOT_STARTED;
        }
        if (amount.signum() <= 0) {
            return Standing.NO_GOAL;
        }
        if (isEmpty) {
            return Standing.NO_DATA;
        }
        if (actual.compareTo(amount) >= 0) {
            return Standing.REACHED;
        }
        if (pace.isOver() || pace.left() == 0) {
            return Standing.BEHIND;
        }
        BigDecimal tolerated = due.multiply(TOLERANCE);
        if (actual.compareTo(due.subtract(tolerated)) < 0) {
            return Standing.BEHIND;
        }
        return actual.compareTo(due.add(tolerated)) > 0 ? Standing.AHEAD : Standing.ON_TRACK;
    }
}
