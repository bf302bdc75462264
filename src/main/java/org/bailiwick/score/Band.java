package org.bailiwick.score;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The fairness band: 0 up to the tolerance, then 1 per point, then 3 per point beyond the outer limit; all in percent.
 *
 * @param tolerance the deviation that is free
 * @param outerLimit where the steep part begins; at least the tolerance
 */
public record Band(BigFraction tolerance, BigFraction outerLimit) {

    /**
     * Returns a band between two decimals.
     *
     * @param tolerance the deviation that is free, in percent
     * @param outerLimit where the steep part begins, in percent
     * @return the band
     */
    public static Band of(BigDecimal tolerance, BigDecimal outerLimit) {
        return new Band(Exact.of(tolerance), Exact.of(outerLimit));
    }

    /**
     * Returns the band for loads that come in lumps: the tolerance is at least half a lump, and the outer limit moves up
     * by as much as the tolerance does.
     *
     * @param lump the largest single duty, in percent of a full share
     * @return this band or a wider one
     */
    public Band atLeastHalf(BigFraction lump) {
        BigFraction half = lump.divide(2);
        if (half.compareTo(tolerance) <= 0) {
            return this;
        }
        return new Band(half, outerLimit.add(half.subtract(tolerance)));
    }

    /**
     * Returns what a deviation counts.
     *
     * @param deviation in percent, at least 0
     * @return in percent, at least 0
     */
    public BigFraction of(BigFraction deviation) {
        if (deviation.compareTo(tolerance) <= 0) {
            return BigFraction.ZERO;
        }
        if (deviation.compareTo(outerLimit) <= 0) {
            return deviation.subtract(tolerance);
        }
        return outerLimit.subtract(tolerance).add(deviation.subtract(outerLimit).multiply(3));
    }
}
