package org.bailiwick.crm.skills;

/**
 * A skill that levels were worked out for.
 *
 * @param id usable as a skill's id in a problem, such as {@code product-gtx-pro}; unique
 * @param kind what tells the deals apart, such as {@code product}; {@code declared} for a skill that no deal tells of
 * @param value which of them, such as GTX Pro
 * @param priorMean the team's rate of success, 0..1, recent results counting more; 0 where levels are only declared
 * @param priorStrength how many deals the team's rate weighs as much as for each person (α + β); 0 where levels are only declared
 * @param spread the standard deviation of the rate between people that chance does not explain: the width of a level; 0 where there
 *     is none
 * @param teamDeals how many decided deals the team has there
 */
public record InferredSkill(
        String id, String kind, String value, double priorMean, double priorStrength, double spread, long teamDeals) {}
