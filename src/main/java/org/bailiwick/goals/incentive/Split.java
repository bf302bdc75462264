package org.bailiwick.goals.incentive;

import java.math.BigDecimal;

/**
 * A member's credit for a duty that several members work on.
 *
 * @param member the member's id
 * @param percent the member's part of the duty's goal and of what it brings, above 0; those of a duty add up to 100
 */
public record Split(String member, BigDecimal percent) {}
