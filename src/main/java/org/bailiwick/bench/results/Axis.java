package org.bailiwick.bench.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A logarithmic axis from one power of ten to another. */
final class Axis {

    private static final int MOST_DECADES_WITH_STEPS = 2;

    /**
     * A mark on the axis.
     *
     * @param at where, in pixels
     * @param text the number
     */
    record Tick(String at, String text) {}

    private final int low;
    private final int high;
    private final double from;
    private final double to;

    /**
     * Makes an axis.
     *
     * @param least the least value to show, above 0
     * @param most the largest value to show
     * @param from where the axis begins, in pixels
     * @param to where it ends
     */
    Axis(double least, double most, double from, double to) {
        this.low = (int) Math.floor(Math.log10(least));
        this.high = Math.max(low + 1, (int) Math.ceil(Math.log10(most)));
        this.from = from;
        this.to = to;
    }

    /** Where a value is drawn, in pixels. */
    String at(double value) {
        return String.format(Locale.ROOT, "%.1f", from + (to - from) * (Math.log10(value) - low) / (high - low));
    }

    /** The powers of ten, and 2 and 5 times them where there are few. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        boolean withSteps = high - low <= MOST_DECADES_WITH_STEPS;
        for (int exponent = low; exponent <= high; exponent++) {
            for (int digit : withSteps && exponent < high ? new int[] {1, 2, 5} : new int[] {1}) {
                BigDecimal value = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
                ticks.add(new Tick(at(value.doubleValue()), value.toPlainString()));
            }
        }
        return ticks;
    }
}
