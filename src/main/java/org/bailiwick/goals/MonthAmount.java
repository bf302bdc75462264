package org.bailiwick.goals;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What of an amount belongs to one month.
 *
 * @param month the month
 * @param amount the part, in whole units of the goal's decimals
 */
public record MonthAmount(YearMonth month, BigDecimal amount) {}
