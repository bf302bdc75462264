package org.bailiwick.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A member's part of a team goal.
 *
 * @param metric the goal's metric
 * @param unit the goal's unit
 * @param member the id of the member, or null for what falls to open duties
 * @param amount the part; over all rows of a goal the parts add up to its amount exactly
 */
public record IndividualGoal(
        String metric, String unit, @Nullable String member, BigDecimal amount) {

    public IndividualGoal {
        amount = Decimals.normal(amount);
    }
}
