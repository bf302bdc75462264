package org.bailiwick.rollover.actuals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Another amount for a team's goal.
 *
 * @param metric the goal's metric
 * @param unit the goal's unit, or null where only one goal has the metric
 * @param amount the new amount, at least 0
 */
public record Target(String metric, @Nullable String unit, BigDecimal amount) {}
