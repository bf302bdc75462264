package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Exact;

/** Another amount for the goals of a metric, and for the goals of the duties that count for them. */
final class GoalChange {

    private final String metric;
    private final String label;
    private final UnaryOperator<BigDecimal> amount;

    /** @param amount gives the new amount for the old one */
    GoalChange(String metric, String label, UnaryOperator<BigDecimal> amount) {
        this.metric = metric;
        this.label = label;
        this.amount = amount;
    }

    Problem apply(Problem problem) {
        // Whether there is one is the question; of several with the metric all are meant.
        String known = problem.goals().stream().anyMatch(goal -> goal.metric().equals(metric))
                ? metric
                : Lookup.find(problem.goals(), Goal::metric, Goal::metric, "goal", metric, label)
                        .metric();
        List<Goal> meant = problem.goals().stream()
                .filter(goal -> goal.metric().equals(known))
                .toList();
        Problem changed = problem.withGoals(problem.goals().stream()
                .map(goal -> meant.contains(goal) ? with(goal) : goal)
                .toList());
        List<Goal> feeding = meant.stream()
                .filter(goal ->
                        goal.basis().equals(Measures.GOAL) && goal.amount().signum() > 0)
                .toList();
        if (feeding.isEmpty()) {
            return changed;
        }
        Problem written = changed.expanded();
        List<Duty> duties = new ArrayList<>();
        for (Duty duty : written.duties()) {
            duties.add(feeding.stream()
                    .filter(goal -> goal.counts(duty))
                    .findFirst()
                    .map(goal -> duty.withGoal(scaled(duty, goal)))
                    .orElse(duty));
        }
        return written.withDuties(duties);
    }

    private Goal with(Goal goal) {
        return new Goal(
                goal.metric(),
                goal.unit(),
                amount.apply(goal.amount()),
                goal.decimals(),
                goal.basis(),
                goal.roles(),
                goal.stages());
    }

    private BigDecimal scaled(Duty duty, Goal goal) {
        int decimals = Math.max(goal.decimals(), duty.goal().scale());
        return Exact.of(duty.goal())
                .multiply(Exact.of(amount.apply(goal.amount())))
                .divide(Exact.of(goal.amount()))
                .bigDecimalValue(Math.max(0, decimals), RoundingMode.HALF_UP);
    }
}
