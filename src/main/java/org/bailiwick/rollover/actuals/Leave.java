package org.bailiwick.rollover.actuals;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Days on which a member is away.
 *
 * @param member the member's id
 * @param from the first day
 * @param until the last day, not before the first
 * @param part the part of each day that the member is away, above 0 and up to 1
 */
public record Leave(String member, LocalDate from, LocalDate until, BigDecimal part) {}
