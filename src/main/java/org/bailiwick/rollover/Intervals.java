package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Intervals of rates in evidence. */
final class Intervals {

    private static final int DECIMALS = 3;

    private Intervals() {}

    static String of(double low, double high) {
        return rounded(low) + ".." + rounded(high);
    }

    static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
