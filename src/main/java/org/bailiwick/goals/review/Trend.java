package org.bailiwick.goals.review;

import java.math.BigDecimal;

/**
 * Where the earlier months point.
 *
 * @param months how many months it is drawn from
 * @param slope the change a month: the median of the slopes between all pairs of months, to two decimals more than the goal has
 * @param p the probability of as clear an order of the months by chance, two-sided, 0..1
 */
public record Trend(int months, BigDecimal slope, double p) {

    /** A trend is one where its probability by chance is at most this. */
    public static final double LEVEL = 0.1;

    /**
     * Tells which way it goes.
     *
     * @return 1 up, −1 down, 0 where it may be chance
     */
    public int direction() {
        return p <= LEVEL ? slope.signum() : 0;
    }
}
