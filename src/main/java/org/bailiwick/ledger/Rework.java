package org.bailiwick.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.scenario.Change;
import org.bailiwick.scenario.Comparison;
import org.bailiwick.scenario.Scenario;
import org.bailiwick.scenario.Side;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.solver.SolveEvent;
import org.bailiwick.solver.SolveOptions;

/**
 * A plan made anew around what was said of its moves: accepted ones stay, rejected ones do not come again, and the rest moves only
 * where that is worth it.
 *
 * <p>The new plan is one of the same problem: what was accepted is still a move from its holder, in the score and in every list of
 * changes. While searching, an accepted duty is pinned to its new member, who counts as its holder then; what the accepted moves
 * take of a disruption budget is taken off before. Immutable and thread-safe.
 */
public final class Rework {

    private static final int FRACTION_DECIMALS = 12;

    private final PlanId id;
    private final Pairs pairs;
    private final Plan plan;
    private final Map<String, String> accepted = new HashMap<>();
    private final Map<String, Set<String>> rejected = new HashMap<>();

    private Rework(PlanContent content, List<Choice> decided) {
        this.id = content.id();
        this.pairs = Pairs.of(PeriodView.of(content.readProblem()));
        this.plan = content.readPlan();
        for (Choice choice : decided) {
            if (choice.decision() == Decision.ACCEPTED) {
                accepted.put(choice.duty(), choice.member());
            } else if (choice.decision() == Decision.REJECTED) {
                rejected.computeIfAbsent(choice.duty(), duty -> new HashSet<>()).add(choice.member());
            }
        }
    }

    /**
     * Prepares the search.
     *
     * @param content the plan and its problem
     * @param decided what was said of its moves
     * @return the rework
     * @throws LedgerException where nothing is decided, so that the plan itself is the answer
     */
    public static Rework of(PlanContent content, List<Choice> decided) {
        Rework rework = new Rework(content, decided);
        if (rework.accepted.isEmpty() && rework.rejected.isEmpty()) {
            throw LedgerException.refused(
                    "no move of %s is accepted or rejected, so there is nothing to solve anew. Maybe the decisions must be handed in first: ledger decide."
                            .formatted(content.id()));
        }
        return rework;
    }

    /**
     * Solves the problem anew, from the plan.
     *
     * @param options limits and seed
     * @param listener hears of every better plan
     * @return the given plan and the new one, both judged by the problem alone
     * @throws org.bailiwick.model.InvalidInputException where what was accepted breaks a rule by itself; it carries all findings
     * @throws ArithmeticException where a figure does not fit 64 bits
     */
    public Comparison solve(SolveOptions options, Consumer<SolveEvent> listener) {
        Problem problem = pairs.view().problem();
        Plan found = Scenario.of(problem, plan, changes())
                .solve(options, listener)
                .after()
                .plan();
        return Comparison.of(List.of(Side.of(id.toString(), pairs, plan), Side.of("new", pairs, unbound(found))));
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.AvoidDuties(rejected));
        accepted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(pin -> changes.add(new Change.PinDuty(pin.getKey(), pin.getValue())));
        DisruptionBudget budget = pairs.view().problem().settings().disruptionBudget();
        if (budget != null && !accepted.isEmpty()) {
            changes.add(new Change.SetValue(
                    "settings.disruptionBudget.fraction", rest(budget).toPlainString()));
        }
        return changes;
    }

    /** What is left of a budget, as a part of what is held once the accepted duties are with their new members. */
    private BigDecimal rest(DisruptionBudget budget) {
        BigDecimal limit = sum(budget, false).multiply(budget.fraction()).subtract(moved(budget));
        BigDecimal held = sum(budget, true);
        return limit.signum() <= 0 || held.signum() == 0
                ? BigDecimal.ZERO
                : limit.divide(held, FRACTION_DECIMALS, RoundingMode.DOWN).min(BigDecimal.ONE);
    }

    private BigDecimal sum(DisruptionBudget budget, boolean withAccepted) {
        return IntStream.range(0, pairs.view().duties().size())
                .filter(duty -> pairs.isHeld(duty) || (withAccepted && isAccepted(duty)))
                .mapToObj(duty -> pairs.view().measure(duty, budget.measure()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal moved(DisruptionBudget budget) {
        return IntStream.range(0, pairs.view().duties().size())
                .filter(duty -> pairs.isHeld(duty) && isAccepted(duty))
                .mapToObj(duty -> pairs.view().measure(duty, budget.measure()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isAccepted(int duty) {
        return accepted.containsKey(pairs.view().duty(duty).id());
    }

    /** The search's bound is that of the problem with pins. */
    private static Plan unbound(Plan found) {
        return new Plan(
                found.team(),
                found.period(),
                found.problemDigest(),
                found.solver(),
                found.score(),
                found.terms(),
                null,
                found.assignments(),
                found.members(),
                found.open(),
                found.goals());
    }
}
