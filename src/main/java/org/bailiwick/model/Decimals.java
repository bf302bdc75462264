package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decimals in one normal form, so that 1, 1.0 and 1e0 make equal records and equal digests. */
final class Decimals {

    private Decimals() {}

    static BigDecimal normal(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        // A negative scale (1E+3) would print in another form than the same number typed out.
        return stripped.scale() < 0 && stripped.scale() > -1000 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal normalOrNull(@Nullable BigDecimal value) {
        return value == null ? null : normal(value);
    }

    /** An unmodifiable copy in the same order with normal values. */
    static Map<String, BigDecimal> normal(Map<String, BigDecimal> values) {
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(key, normal(value)));
        return Collections.unmodifiableMap(copy);
    }
}
