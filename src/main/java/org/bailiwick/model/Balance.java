package org.bailiwick.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A further measure to be shared out fairly.
 *
 * @param measure the measure's name
 * @param weight the weight of the term, at least 0
 * @param tolerance the deviation that is free, in percent, or null for the settings' value
 * @param outerLimit the deviation beyond which each percent costs three, or null for the settings' value
 */
public record Balance(
        String measure,
        BigDecimal weight,
        @Nullable BigDecimal tolerance,
        @Nullable BigDecimal outerLimit) {

    /** The weight of a balance that states none. */
    public static final BigDecimal DEFAULT_WEIGHT = new BigDecimal("0.4");

    public Balance {
        weight = Decimals.normal(weight);
        tolerance = Decimals.normalOrNull(tolerance);
        outerLimit = Decimals.normalOrNull(outerLimit);
    }
}
