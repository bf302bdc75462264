package org.bailiwick.solver;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.score.Exact;

/**
 * The most of a measure that may come together.
 *
 * @param limit in units of the measure
 * @param scale how many scaled units make one unit
 * @param allowed the largest sum of scaled units within the limit
 */
record MeasureCap(BigFraction limit, BigFraction scale, long allowed) {

    static MeasureCap of(BigFraction limit, BigFraction scale) {
        return new MeasureCap(limit, scale, -Exact.ceil(limit.multiply(scale).negate()));
    }

    static MeasureCap of(BigDecimal limit, BigFraction scale) {
        return of(Exact.of(limit), scale);
    }

    /** By how many whole units, rounded up, a sum of scaled units exceeds the limit. */
    long excess(long sum) {
        return sum <= allowed ? 0 : Exact.ceil(BigFraction.of(sum).divide(scale).subtract(limit));
    }
}
