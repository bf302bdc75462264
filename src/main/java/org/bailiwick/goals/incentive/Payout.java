package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one component of an incentive plan pays to one member.
 *
 * @param component the component's name
 * @param metric the metric it pays for
 * @param unit the metric's unit
 * @param member the member's id
 * @param goal the member's goal, splits applied
 * @param achieved what the member is credited with, splits applied
 * @param attainment achieved / goal, to four decimals, or null where the goal is not above 0
 * @param amount the pay, in the plan's currency and decimals
 * @param belowThreshold whether it is 0 because the threshold is not reached
 * @param capped whether the cap holds it down
 */
public record Payout(
        String component,
        String metric,
        String unit,
        String member,
        BigDecimal goal,
        BigDecimal achieved,
        @Nullable BigDecimal attainment,
        BigDecimal amount,
        boolean belowThreshold,
        boolean capped) {}
