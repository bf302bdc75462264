package org.bailiwick.crm.funnel;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A part of a whole, with the interval that its true rate lies in with 95 % confidence.
 *
 * @param hits how many, at least 0
 * @param of of how many, at least {@code hits}
 * @param low the lower end of the Wilson score interval (Wilson, Probable inference, the law of succession, and statistical inference,
 *     JASA 22, 1927), 0..1; 0 of none
 * @param high its upper end; 1 of none
 */
public record Rate(long hits, long of, double low, double high) {
    private static final double ERROR_RATE = 0.05;

    /**
     * Makes a rate with its interval.
     *
     * @param hits how many
     * @param of of how many
     * @return the rate
     */
    public static Rate of(long hits, long of) {
        if (of == 0) {
            return new Rate(hits, of, 0, 1);
        }
        Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(of), Math.toIntExact(hits), ERROR_RATE);
        return new Rate(hits, of, interval.getLowerBound(), interval.getUpperBound());
    }

    /**
     * Tells whether there is anything to take a part of.
     *
     * @return false where {@link #value} is 0 only because there is nothing
     */
    public boolean isKnown() {
        return of > 0;
    }

    /**
     * Returns the rate itself.
     *
     * @return 0..1; 0 of none
     */
    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }
}
