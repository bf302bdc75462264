package org.bailiwick.goals.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be expected at the end of the period.
 *
 * @param amount the actual carried on at its pace, in the goal's decimals
 * @param low the lower end of the 80 % interval, or null where there are too few days with figures
 * @param high its upper end, or null
 */
public record Forecast(
        BigDecimal amount,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {}
