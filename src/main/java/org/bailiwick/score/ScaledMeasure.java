package org.bailiwick.score;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A measure of all duties as integers: every amount times the same power of ten, so that sums are exact in 64 bits.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScaledMeasure {

    private final String measure;
    private final BigFraction scale;
    private final long[] amounts;

    private ScaledMeasure(String measure, int decimals, long[] amounts) {
        this.measure = measure;
        this.scale = Exact.of(BigDecimal.ONE.movePointRight(decimals));
        this.amounts = amounts;
    }

    /**
     * Scales a measure.
     *
     * @param view the problem
     * @param measure the measure's name
     * @return the scaled measure
     * @throws ArithmeticException where the sum over all duties does not fit 64 bits at the scale of its finest decimal
     */
    public static ScaledMeasure of(PeriodView view, String measure) {
        int count = view.duties().size();
        int decimals = 0;
        for (int d = 0; d < count; d++) {
            decimals = Math.max(decimals, view.measure(d, measure).scale());
        }
        long[] amounts = new long[count];
        long sum = 0;
        for (int d = 0; d < count; d++) {
            amounts[d] = view.measure(d, measure).movePointRight(decimals).longValueExact();
            sum = Math.addExact(sum, amounts[d]);
        }
        return new ScaledMeasure(measure, decimals, amounts);
    }

    /**
     * Returns the measure's name.
     *
     * @return the name
     */
    public String measure() {
        return measure;
    }

    /**
     * Returns a duty's amount.
     *
     * @param duty the duty's number
     * @return the amount in scaled units
     */
    public long amount(int duty) {
        return amounts[duty];
    }

    /**
     * Returns how many scaled units make one unit.
     *
     * @return a power of ten
     */
    public BigFraction scale() {
        return scale;
    }
}
