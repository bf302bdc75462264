package org.bailiwick.goals.smart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.bailiwick.goals.Actuals;
import org.bailiwick.goals.MemberGoal;
import org.bailiwick.goals.MonthAmount;
import org.bailiwick.goals.MonthlyActuals;
import org.bailiwick.goals.TeamGoal;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Validity;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether individual goals are SMART, and whether team goals are feasible. Immutable and thread-safe.
 *
 * @param goals one for each member with a part of a goal, goal by goal, members in the problem's order
 * @param team one for each goal, in the problem's order
 */
public record SmartCheck(List<SmartGoal> goals, List<Feasibility> team) {

    /** How many earlier months it takes to hold a goal against them. */
    public static final int LEAST_MONTHS = 3;

    /** How many earlier months count. */
    public static final int MOST_MONTHS = 12;

    public SmartCheck {
        goals = List.copyOf(goals);
        team = List.copyOf(team);
    }

    /**
     * Checks goals.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @param goals the goals, broken down for the same plan
     * @param actuals what was achieved in earlier months; those of the period are not looked at
     * @return the figures with their flags
     */
    public static SmartCheck of(Pairs pairs, int[] memberOfDuty, TeamGoals goals, Actuals actuals) {
        Checking checking = new Checking(pairs, memberOfDuty, goals, actuals);
        List<SmartGoal> members = new ArrayList<>();
        List<Feasibility> team = new ArrayList<>();
        for (int g = 0; g < goals.goals().size(); g++) {
            checking.add(g, members);
            team.add(checking.feasibility(g));
        }
        return new SmartCheck(members, team);
    }

    private static final class Checking {
        private final PeriodView view;
        private final TeamGoals goals;
        private final MonthlyActuals monthly;
        private final boolean hasActuals;
        private final Work work;
        private final LocalDate from;
        private final LocalDate until;

        Checking(Pairs pairs, int[] memberOfDuty, TeamGoals goals, Actuals actuals) {
            this.view = pairs.view();
            this.goals = goals;
            this.monthly = new MonthlyActuals(actuals);
            this.hasActuals = !actuals.rows().isEmpty();
            this.work = new Work(pairs, memberOfDuty);
            List<YearMonth> months = goals.months().months();
            this.from = months.get(0).atDay(1);
            this.until = months.get(months.size() - 1).atEndOfMonth();
        }

        void add(int g, List<SmartGoal> rows) {
            TeamGoal team = goals.goals().get(g);
            for (MemberGoal row : team.members()) {
                if (row.member() != null && row.amount().signum() != 0) {
                    rows.add(goal(g, team, row, view.memberNumber(row.member())));
                }
            }
        }

        private SmartGoal goal(int g, TeamGoal team, MemberGoal row, int member) {
            Goal goal = team.goal();
            Validity validity = view.member(member).validity();
            History history = history(g, view.member(member).id());
            List<Integer> duties = work.duties(goal, member);
            SmartGoal bare = new SmartGoal(
                    goal.metric(),
                    goal.unit(),
                    view.member(member).id(),
                    row.amount(),
                    row.months().stream()
                            .map(MonthAmount::amount)
                            .reduce(BigDecimal::max)
                            .orElseThrow(),
                    history,
                    work.minutes(member),
                    work.rampedCapacity(member),
                    potential(goal, duties),
                    duties.size(),
                    work.basisShare(goal, member),
                    from,
                    until,
                    validity.from() != null && validity.from().isAfter(from) ? validity.from() : from,
                    validity.until() != null && validity.until().isBefore(until) ? validity.until() : until,
                    List.of());
            boolean shared = goals.goals().stream()
                            .filter(other -> other.goal().metric().equals(goal.metric()))
                            .count()
                    > 1;
            boolean neverMeasured = hasActuals && !monthly.has(g);
            return new SmartFlags(bare).flagged(shared, neverMeasured);
        }

        private @Nullable BigDecimal potential(Goal goal, List<Integer> duties) {
            BigDecimal potential = TeamGoals.isOfPotential(goal) ? work.potential(duties) : BigDecimal.ZERO;
            return potential.signum() == 0 ? null : potential;
        }

        private @Nullable History history(int g, String member) {
            NavigableMap<YearMonth, BigDecimal> months =
                    monthly.of(g, List.of(member), view.problem().period(), MOST_MONTHS);
            return months.size() < LEAST_MONTHS ? null : History.of(months.values());
        }

        Feasibility feasibility(int g) {
            TeamGoal team = goals.goals().get(g);
            BigDecimal open = BigDecimal.ZERO;
            BigDecimal expected = BigDecimal.ZERO;
            boolean isKnown = true;
            for (MemberGoal row : team.members()) {
                String member = row.member();
                if (member == null) {
                    open = row.amount();
                    continue;
                }
                History history = history(g, member);
                boolean isVacant = view.member(view.memberNumber(member)).vacant();
                isKnown &= history != null || isVacant || row.amount().signum() == 0;
                expected = history == null ? expected : expected.add(history.median());
            }
            BigDecimal all = expected.multiply(
                            BigDecimal.valueOf(goals.months().months().size()))
                    .setScale(team.decimals(), RoundingMode.HALF_UP);
            List<Integer> duties = work.duties(team.goal());
            return new Feasibility(
                    team.goal().metric(),
                    team.goal().unit(),
                    team.goal().amount(),
                    open,
                    potential(team.goal(), duties),
                    isKnown ? all : null,
                    work.minutesOf(duties),
                    work.allMinutes(),
                    work.allRampedCapacity());
        }
    }
}
