package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.score.Exact;

/** Shares out amounts exactly, by largest remainder. Stateless and thread-safe. */
public final class Shares {

    private Shares() {}

    /**
     * Shares an amount out.
     *
     * @param amount a whole number of units
     * @param decimals a unit is 10^−decimals
     * @param weights one for each part, at least 0, their sum above 0
     * @param ids one for each part, all different: of equal remainders, the first id gets the unit
     * @return one amount for each part, in order; they add up to the amount
     */
    public static List<BigDecimal> of(BigDecimal amount, int decimals, List<BigDecimal> weights, List<String> ids) {
        return LargestRemainder.split(
                amount, decimals, weights.stream().map(Exact::of).toList(), GoalWeights.ranks(ids));
    }
}
