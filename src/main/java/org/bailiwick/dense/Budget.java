package org.bailiwick.dense;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.ScaledMeasure;

/** The disruption budget: how much of the held duties' measure may be with another member than the holder. */
final class Budget {

    /** What moving a duty takes of the budget; 0 where the duty is not held. */
    final long[] amount;

    final long limit;

    Budget(Pairs pairs) {
        PeriodView view = pairs.view();
        amount = new long[view.duties().size()];
        DisruptionBudget budget = view.problem().settings().disruptionBudget();
        if (budget == null) {
            limit = Long.MAX_VALUE;
            return;
        }
        ScaledMeasure measure = ScaledMeasure.of(view, budget.measure());
        long held = 0;
        for (int d = 0; d < amount.length; d++) {
            amount[d] = pairs.isHeld(d) ? measure.amount(d) : 0;
            held += amount[d];
        }
        // Any excess, however small, counts as a whole unit.
        BigFraction most = Exact.of(budget.fraction()).multiply(BigFraction.of(BigInteger.valueOf(held)));
        limit = most.getNumerator().divide(most.getDenominator()).longValueExact();
    }
}
