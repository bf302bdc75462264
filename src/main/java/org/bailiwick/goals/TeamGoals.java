package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Measures;
import org.bailiwick.score.Exact;
import org.bailiwick.score.PeriodView;

/**
 * Breaks the team's goals down: to members, to each member's duties, and to months, exact to the last unit at every level.
 *
 * <p>The order is team, members, duties, months. Members get theirs by {@link GoalBreakdown}'s rule, so that they have what the
 * plan file says; stated figures are kept, and the rest is shared among the others by the same weights. A member's amount goes
 * to the member's duties by the goal's basis. The whole goal goes to the months by their weights; then the months of the whole go
 * to the members, and those of a member to the member's duties, month by month, in proportion to what each still lacks. Every
 * step is by largest remainder, ties by id, so rows add up in all and in each month. Immutable and thread-safe.
 *
 * @param months the months that the goals are for
 * @param goals one for each goal of the problem, in its order
 * @param findings what contradicts itself among the stated figures, in order; may be empty
 */
public record TeamGoals(MonthWeights months, List<TeamGoal> goals, List<Finding> findings) {
    public TeamGoals {
        goals = List.copyOf(goals);
        findings = List.copyOf(findings);
    }

    /**
     * Breaks the goals down for the problem's own period.
     *
     * @param view the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @return the goals, broken down
     * @throws IllegalArgumentException where the plan has another length than the view
     */
    public static TeamGoals of(PeriodView view, int[] memberOfDuty) {
        return of(view, memberOfDuty, MonthWeights.of(view.problem().period()), List.of());
    }

    /**
     * Breaks the goals down for some months, with stated figures.
     *
     * @param view the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @param months the months that each goal's amount is for
     * @param stated figures to keep; of members of the team and goals of the problem, at most one for each member and goal
     * @return the goals, broken down, with a finding for each contradiction
     * @throws IllegalArgumentException where the plan has another length than the view, or a stated figure is of no member or
     *     goal
     */
    public static TeamGoals of(PeriodView view, int[] memberOfDuty, MonthWeights months, List<StatedGoal> stated) {
        if (memberOfDuty.length != view.duties().size()) {
            throw new IllegalArgumentException(
                    "The plan has %d duties, the problem %d. Maybe it belongs to another problem."
                            .formatted(memberOfDuty.length, view.duties().size()));
        }
        List<Finding> findings = new ArrayList<>();
        List<TeamGoal> goals = new ArrayList<>();
        for (int g = 0; g < view.problem().goals().size(); g++) {
            Goal goal = view.problem().goals().get(g);
            StatedShare share = StatedShare.of(view, goal, ofGoal(g, stated));
            goals.add(new One(view, memberOfDuty, months, goal, share).breakDown(findings));
        }
        return new TeamGoals(months, goals, findings.stream().sorted().toList());
    }

    private static List<StatedGoal> ofGoal(int goal, List<StatedGoal> stated) {
        return stated.stream().filter(one -> one.goal() == goal).toList();
    }

    /** One goal on its way down. */
    private static final class One {
        private final PeriodView view;
        private final Goal goal;
        private final StatedShare stated;
        private final GoalWeights weights;
        private final MonthSplit split;
        private final int decimals;
        private final MonthWeights months;

        One(PeriodView view, int[] memberOfDuty, MonthWeights months, Goal goal, StatedShare stated) {
            this.view = view;
            this.goal = goal;
            this.stated = stated;
            this.months = months;
            this.weights = GoalWeights.of(view, memberOfDuty, goal);
            this.decimals = stated.decimals();
            this.split = new MonthSplit(months, decimals);
        }

        TeamGoal breakDown(List<Finding> findings) {
            int[] ranks = GoalWeights.memberRanks(view);
            BigDecimal whole = goal.amount().setScale(decimals);
            List<BigDecimal> proportional = LargestRemainder.split(whole, decimals, weights.weights(), ranks);
            List<BigDecimal> amounts = stated.share(whole, weights.weights(), ranks, findings);
            List<BigDecimal> byMonth = split.whole(whole);
            List<List<BigDecimal>> memberMonths = split.parts(byMonth, amounts, ranks);
            List<MemberGoal> members = new ArrayList<>();
            for (int m = 0; m < amounts.size(); m++) {
                boolean isNobody = m == view.members().size();
                if (!isNobody
                        || amounts.get(m).signum() != 0
                        || proportional.get(m).signum() != 0) {
                    members.add(new MemberGoal(
                            isNobody ? null : view.member(m).id(),
                            amounts.get(m),
                            stated.has(m),
                            proportional.get(m),
                            months.with(memberMonths.get(m)),
                            duties(m, amounts.get(m), memberMonths.get(m))));
                }
            }
            return new TeamGoal(goal, decimals, months.with(byMonth), members, managers(members));
        }

        private List<DutyGoal> duties(int owner, BigDecimal amount, List<BigDecimal> byMonth) {
            List<Integer> numbers = weights.duties(owner);
            if (numbers.isEmpty()) {
                return amount.signum() == 0 ? List.of() : List.of(new DutyGoal(null, amount, months.with(byMonth)));
            }
            List<String> ids = numbers.stream().map(d -> view.duty(d).id()).toList();
            int[] ranks = GoalWeights.ranks(ids);
            List<BigFraction> basis = numbers.stream()
                    .map(d -> Exact.of(view.measure(d, goal.basis())))
                    .toList();
            List<BigDecimal> amounts = LargestRemainder.split(amount, decimals, basis, ranks);
            List<List<BigDecimal>> rows = split.parts(byMonth, amounts, ranks);
            return IntStream.range(0, ids.size())
                    .mapToObj(i -> new DutyGoal(ids.get(i), amounts.get(i), months.with(rows.get(i))))
                    .toList();
        }

        private List<ManagerGoal> managers(List<MemberGoal> members) {
            Map<String, List<MemberGoal>> rows = new LinkedHashMap<>();
            Reports.of(view.members())
                    .forEach((manager, below) -> rows.put(
                            manager,
                            members.stream()
                                    .filter(row -> row.member() != null && below.contains(row.member()))
                                    .toList()));
            List<ManagerGoal> managers = new ArrayList<>();
            rows.forEach((manager, below) -> {
                List<BigDecimal> sums = new ArrayList<>(
                        Collections.nCopies(months.months().size(), BigDecimal.ZERO.setScale(decimals)));
                below.forEach(row -> {
                    for (int t = 0; t < sums.size(); t++) {
                        sums.set(t, sums.get(t).add(row.months().get(t).amount()));
                    }
                });
                managers.add(new ManagerGoal(
                        manager,
                        below.stream().map(MemberGoal::member).toList(),
                        sums.stream().reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add),
                        months.with(sums)));
            });
            return managers;
        }
    }

    /**
     * Tells whether an amount of a goal is of the same kind as the potential of segments: money that duties are expected to
     * bring.
     *
     * @param goal the goal
     * @return true where the goal is shared out by the duties' goals or potential
     */
    public static boolean isOfPotential(Goal goal) {
        return goal.basis().equals(Measures.GOAL) || goal.basis().equals(Measures.POTENTIAL);
    }
}
