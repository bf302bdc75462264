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

    /** {@link Long#MAX_VALUE} where there is no budget. */
    final long limit;
    /** By position in the pair table: what the pair takes of the budget; empty where there is none. */
    private final long[] amount;

    Budget(Pairs pairs, PairTable table) {
        PeriodView view = pairs.view();
        DisruptionBudget budget = view.problem().settings().disruptionBudget();
        if (budget == null) {
            limit = Long.MAX_VALUE;
            amount = new long[0];
            return;
        }
        amount = new long[table.member.length];
        ScaledMeasure measure = ScaledMeasure.of(view, budget.measure());
        long held = 0;
        for (int d = 0; d < table.duties(); d++) {
            if (pairs.isHeld(d)) {
                held += measure.amount(d);
                for (int at = table.start[d]; at < table.start[d + 1]; at++) {
                    amount[at] = table.member[at] == view.holder(d) ? 0 : measure.amount(d);
                }
            }
        }
        // Any excess, however small, counts as a whole unit.
        BigFraction most = Exact.of(budget.fraction()).multiply(BigFraction.of(BigInteger.valueOf(held)));
        limit = most.getNumerator().divide(most.getDenominator()).longValueExact();
    }

    Budget(long limit, long[] amount) {
        this.limit = limit;
        this.amount = amount;
    }

    boolean isLimited() {
        return amount.length > 0;
    }

    /** What a pair takes of the budget; nothing where the position is {@link PairTable#NONE}. */
    long at(int position) {
        return amount.length == 0 || position == PairTable.NONE ? 0 : amount[position];
    }
}
