package org.bailiwick.model;

import java.math.BigDecimal;

/**
 * How much may change hands in one period.
 *
 * @param measure the measure in which changes are counted
 * @param fraction the part of all held duties' measure that may move, 0..1
 */
public record DisruptionBudget(String measure, BigDecimal fraction) {

    public DisruptionBudget {
        fraction = Decimals.normal(fraction);
    }
}
