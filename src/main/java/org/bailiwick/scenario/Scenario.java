package org.bailiwick.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveEvent;
import org.bailiwick.solver.SolveOptions;
import org.bailiwick.solver.SolveResult;

/**
 * What would be if: a problem and a plan of it, with changes.
 *
 * <p>The changed problem is re-solved from the plan. A {@link Restraint} keeps the new plan near the given one while searching; the
 * new plan is then judged by the changed problem alone. Immutable and thread-safe.
 */
public final class Scenario {

    private final Problem problem;
    private final Plan plan;
    private final Problem changed;
    private final List<Finding> warnings;
    private final Restraint restraint;

    private Scenario(Problem problem, Plan plan, Problem changed, List<Finding> warnings, Restraint restraint) {
        this.problem = problem;
        this.plan = plan;
        this.changed = changed;
        this.warnings = warnings;
        this.restraint = restraint;
    }

    /**
     * Changes a problem, with the usual restraint.
     *
     * @param problem a valid problem as it was read, coverage not expanded
     * @param plan a plan of it
     * @param changes the changes, made one after the other; may be empty
     * @return the scenario
     * @throws InvalidInputException where a change names something that is not there, or the changed problem is not valid; it
     *     carries all findings, with places in the changed problem
     */
    public static Scenario of(Problem problem, Plan plan, List<Change> changes) {
        List<Finding> findings = new ArrayList<>();
        Problem changed = problem;
        for (Change change : changes) {
            try {
                changed = change.apply(changed);
            } catch (InvalidInputException e) {
                findings.addAll(e.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
        return new Scenario(problem, plan, changed, ProblemCheck.requireValid(changed), Restraint.USUAL);
    }

    /**
     * Returns the scenario with another restraint.
     *
     * @param other the restraint
     * @return the new scenario
     * @throws InvalidInputException where the restraint limits the moves, and the changed problem has a disruption budget: only one
     *     budget can count
     */
    public Scenario withRestraint(Restraint other) {
        if (other.moves() != null && changed.settings().disruptionBudget() != null) {
            throw new InvalidInputException(List.of(Finding.error(
                    "twoBudgets",
                    Place.at("/settings/disruptionBudget"),
                    "a limit of moves (%d) cannot count beside the problem's disruption budget. Maybe take the budget away: --set settings.disruptionBudget=null."
                            .formatted(other.moves()))));
        }
        return new Scenario(problem, plan, changed, warnings, other);
    }

    /**
     * Returns the changed problem.
     *
     * @return the problem; the given one where nothing changes
     */
    public Problem changed() {
        return changed;
    }

    /**
     * Returns what somebody should look at in the changed problem.
     *
     * @return the warnings; may be empty
     */
    public List<Finding> warnings() {
        return warnings;
    }

    /**
     * Solves the changed problem from the plan, and compares. Where nothing changes, the plan is the answer, without a search.
     *
     * <p>With a restraint the bound of the search does not hold for the new plan, which then carries none. Interrupting the calling
     * thread ends the search with the best plan so far.
     *
     * @param options limits and seed; the start is the given plan whatever they say
     * @param listener hears of every better plan, by the score with the restraint
     * @return the new plan and the comparison
     * @throws ArithmeticException where a figure does not fit 64 bits
     */
    public Outcome solve(SolveOptions options, Consumer<SolveEvent> listener) {
        Pairs before = Pairs.of(PeriodView.of(problem));
        Side given = Side.of("before", before, plan);
        if (changed.equals(problem)) {
            return new Outcome(given, given, Side.of("after", before, plan));
        }
        Pairs pairs = Pairs.of(PeriodView.of(changed));
        Side kept = Side.of("kept", pairs, plan);
        int[] start = Side.memberOfDuty(pairs.view(), plan.memberByDuty());
        SolveResult result = new AllocationSolver()
                .solve(Question.of(pairs, start, restraint), options.withStart(plan.memberByDuty()), listener);
        Plan found = result.plan();
        int[] memberOfDuty = Side.memberOfDuty(pairs.view(), found.memberByDuty());
        Plan made = Side.made(pairs, memberOfDuty, found.solver(), restraint.isFree() ? found.bound() : null);
        return new Outcome(given, kept, new Side("after", pairs.view(), made));
    }
}
