package org.bailiwick.goals.smart;

import java.math.BigDecimal;

/**
 * What the earlier months brought.
 *
 * @param months how many months, at least 1
 * @param lowest the least of a month
 * @param median the median of the months
 * @param highest the most of a month
 */
public record History(int months, BigDecimal lowest, BigDecimal median, BigDecimal highest) {}
