package org.bailiwick.model;

import java.math.BigDecimal;

/**
 * Proven limits of what any plan for the problem can reach.
 *
 * @param medium no plan has a higher medium score
 * @param soft no plan with the plan's medium score has a higher soft score
 * @param gap (soft bound − soft score) per 6000 points for each hour of assigned work; at least 0
 */
public record Bound(long medium, long soft, BigDecimal gap) {

    public Bound {
        gap = Decimals.normal(gap);
    }
}
