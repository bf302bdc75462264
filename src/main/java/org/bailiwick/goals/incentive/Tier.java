package org.bailiwick.goals.incentive;

import java.math.BigDecimal;

/**
 * From which attainment on which multiple of the base rate is paid.
 *
 * @param from percent of the goal, at least 0
 * @param multiplier times the base rate, at least 0: above 1 accelerates, below 1 decelerates
 */
public record Tier(BigDecimal from, BigDecimal multiplier) {}
