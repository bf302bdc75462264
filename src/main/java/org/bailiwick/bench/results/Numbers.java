package org.bailiwick.bench.results;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Numbers as the tables show them; what is not known or not reached is a dash. */
final class Numbers {

    private Numbers() {}

    static String fixed(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "–";
    }

    static String percent(double fraction) {
        return fixed(100 * fraction, 3);
    }

    static String seconds(double seconds) {
        return fixed(seconds, 3);
    }

    /** The middle value, or the mean of the two middle ones; not a number for none. */
    static <T> double median(List<T> items, ToDoubleFunction<T> value) {
        double[] sorted = items.stream().mapToDouble(value).sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        boolean twoInTheMiddle = sorted.length % 2 == 0 && sorted[half - 1] != sorted[half];
        return twoInTheMiddle ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half];
    }

    /** The largest value, not a number where one is none. */
    static <T> double worst(List<T> items, ToDoubleFunction<T> value) {
        return Arrays.stream(items.stream().mapToDouble(value).toArray()).max().orElse(Double.NaN);
    }
}
