package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Settings;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * A problem whose score is that of another one, less what it costs to leave a plan.
 *
 * <p>The cost stands in a pair table, so that the rest of the score stays as it is to the last point. A move limit is a disruption
 * budget; as budgets look at holders, the plan's members become the holders, and what the real holders' continuity costs goes into
 * the pair table as well.
 */
final class Question {

    private static final int FRACTION_DECIMALS = 12;
    private static final int POINTS_AN_HOUR = 6000;

    private final Pairs pairs;
    private final PeriodView view;
    private final int[] plan;
    private final Restraint restraint;

    private Question(Pairs pairs, int[] plan, Restraint restraint) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.plan = plan;
        this.restraint = restraint;
    }

    /**
     * Asks for few moves.
     *
     * @param plan a member's number, or nobody, for every duty
     */
    static Problem of(Pairs pairs, int[] plan, Restraint restraint) {
        return restraint.isFree() ? pairs.view().problem() : new Question(pairs, plan, restraint).problem();
    }

    private Problem problem() {
        Problem problem = view.problem();
        Integer moves = restraint.moves();
        Problem asked = moves == null ? problem : withMoveLimit(problem, moves);
        return asked.withPairTable(table(problem.pairTable()));
    }

    /** Whether the duty could stay where the plan has it. */
    private boolean canStay(int duty) {
        return plan[duty] != PeriodView.NOBODY && pairs.isEligible(duty, plan[duty]) && !view.isPinned(duty);
    }

    private Problem withMoveLimit(Problem problem, int moves) {
        List<Duty> duties = new ArrayList<>();
        int counted = 0;
        for (Duty duty : problem.duties()) {
            int number = view.dutyNumber(duty.id());
            if (number < 0 || view.isPinned(number)) {
                duties.add(duty);
                counted += number >= 0 && pairs.isHeld(number) ? 1 : 0;
            } else {
                boolean stays = canStay(number);
                String holder = stays ? view.member(plan[number]).id() : null;
                duties.add(duty.withHolder(holder).withStickiness(BigDecimal.ZERO));
                counted += stays ? 1 : 0;
            }
        }
        // Rounded up, so that the limit itself still fits.
        DisruptionBudget budget = moves >= counted
                ? null
                : new DisruptionBudget(
                        Measures.COUNT,
                        BigDecimal.valueOf(moves)
                                .divide(BigDecimal.valueOf(counted), FRACTION_DECIMALS, RoundingMode.UP));
        return problem.withDuties(duties).withSettings(problem.settings().withDisruptionBudget(budget));
    }

    private PairTable table(@Nullable PairTable stated) {
        Map<String, Map<String, PairTable.Figures>> rows = new HashMap<>(stated == null ? Map.of() : stated.rows());
        for (int d = 0; d < plan.length; d++) {
            if (!view.isPinned(d) && pairs.eligible(d).length > 0 && (canStay(d) || restraint.moves() != null)) {
                rows.put(view.duty(d).id(), row(d));
            }
        }
        return new PairTable(rows);
    }

    private Map<String, PairTable.Figures> row(int duty) {
        long leaving = canStay(duty) ? points(duty, Exact.of(restraint.stickiness())) : 0;
        long fromHolder = restraint.moves() != null && pairs.isHeld(duty) ? continuity(duty) : 0;
        Map<String, PairTable.Figures> row = new HashMap<>();
        for (int m : pairs.eligible(duty)) {
            long cost = pairs.costPoints(duty, m);
            cost = m == plan[duty] ? cost : Math.addExact(cost, leaving);
            cost = m == view.holder(duty) ? cost : Math.addExact(cost, fromHolder);
            row.put(view.member(m).id(), new PairTable.Figures(pairs.effortMinutes(duty, m), cost));
        }
        return row;
    }

    private long continuity(int duty) {
        Settings settings = view.problem().settings();
        BigDecimal own = view.duty(duty).stickiness();
        BigFraction stickiness = Exact.of(own == null ? settings.stickiness() : own);
        return points(duty, stickiness.multiply(Exact.of(settings.weight(ConstraintId.CONTINUITY))));
    }

    private long points(int duty, BigFraction part) {
        return Exact.round(
                Exact.of(view.duty(duty).hours()).multiply(POINTS_AN_HOUR).multiply(part));
    }
}
