package org.bailiwick.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A linear axis with marks at round numbers (Heckbert, <i>Nice numbers for graph labels</i>, Graphics Gems, 1990).
 */
final class PlotAxis {

    private static final int MARKS = 6;

    private final BigDecimal step;
    private final BigDecimal low;
    private final BigDecimal high;
    private final double from;
    private final double to;

    /**
     * Makes an axis that begins and ends with a mark.
     *
     * @param least the least value to show
     * @param most the largest value to show
     * @param from where the axis begins, in pixels
     * @param to where it ends
     */
    PlotAxis(double least, double most, double from, double to) {
        double span = most > least ? most - least : Math.max(1, Math.abs(most));
        this.step = round(span / (MARKS - 1));
        this.low = multiple(Math.floor(least / step.doubleValue()));
        BigDecimal end = multiple(Math.ceil(most / step.doubleValue()));
        this.high = end.compareTo(low) > 0 ? end : low.add(step);
        this.from = from;
        this.to = to;
    }

    private BigDecimal multiple(double count) {
        return BigDecimal.valueOf((long) count).multiply(step);
    }

    /** The number of the form 1, 2, 5 or 10 times a power of ten that is nearest. */
    private static BigDecimal round(double value) {
        int exponent = (int) Math.floor(Math.log10(value));
        double digits = value / Math.pow(10, exponent);
        int nice = digits < 1.5 ? 1 : digits < 3 ? 2 : digits < 7 ? 5 : 10;
        return BigDecimal.valueOf(nice).scaleByPowerOfTen(exponent);
    }

    /** Where a value is drawn, in pixels. */
    String at(double value) {
        double part = (value - low.doubleValue()) / high.subtract(low).doubleValue();
        return String.format(Locale.ROOT, "%.1f", from + (to - from) * part);
    }

    /** The marks, with {@code at} and {@code text}. */
    List<Map<String, String>> ticks(Function<BigDecimal, String> words) {
        List<Map<String, String>> ticks = new ArrayList<>();
        for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(step)) {
            BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
            ticks.add(Map.of("at", at(value.doubleValue()), "text", words.apply(plain)));
        }
        return ticks;
    }
}
