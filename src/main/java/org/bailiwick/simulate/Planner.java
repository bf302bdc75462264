package org.bailiwick.simulate;

import java.math.BigDecimal;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.RollOverResult;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;

/** Decides each month who holds what, as a policy says. Thread-safe. */
final class Planner {

    private final AllocationSolver solver = new AllocationSolver();
    private final SolveOptions options;

    /** @param steps how many changes the search tries for a plan */
    Planner(long steps) {
        this.options = SolveOptions.defaults().withStepLimit(steps);
    }

    /**
     * What was decided.
     *
     * @param problem the problem that the plan is of
     * @param isNew whether it was planned anew
     */
    record Decision(Problem problem, Plan plan, boolean isNew) {}

    Decision first(Problem problem) {
        return solved(problem);
    }

    Decision decide(Policy policy, RollOverResult next) {
        Problem problem = next.problem();
        return switch (policy.kind()) {
            case FROZEN -> new Decision(problem, next.plan(), false);
            case STOP_GAP -> stopGap(next);
            case MONTHLY, LEARNING -> within(policy.budget(), problem);
            case ADVISED -> next.advice().resolve() ? within(policy.budget(), problem) : stopGap(next);
            case FRESH ->
                solved(problem.withDuties(problem.duties().stream()
                        .map(duty -> duty.withHolder(null))
                        .toList()));
        };
    }

    private static Decision stopGap(RollOverResult next) {
        Pairs pairs = Pairs.of(PeriodView.of(next.problem()));
        return new Decision(next.problem(), StopGap.fill(pairs, next.plan()), false);
    }

    private Decision within(@Nullable BigDecimal budget, Problem problem) {
        DisruptionBudget limit = budget == null ? null : new DisruptionBudget(Measures.GOAL, budget);
        return solved(problem.withSettings(problem.settings().withDisruptionBudget(limit)));
    }

    private Decision solved(Problem problem) {
        return new Decision(problem, solver.solve(problem, options).plan(), true);
    }
}
