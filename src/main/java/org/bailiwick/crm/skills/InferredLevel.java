package org.bailiwick.crm.skills;

import java.math.BigDecimal;

/**
 * How good a person is at a skill, and what says so.
 *
 * @param person the index of the person
 * @param skill the id of the skill
 * @param level 0..5, one decimal; 2.5 is the team's mean
 * @param effectiveDeals the person's decided deals there, each by its weight for its age
 * @param rawDeals how many they are
 * @param won how many of them were a success
 * @param mean the expected rate of success (the posterior mean), 0..1; 0 where the level is only declared
 * @param low the lower end of the 95 % interval of that rate, equal tails; 0 where the level is only declared
 * @param high its upper end; 1 where the level is only declared
 * @param source what the level rests on
 */
public record InferredLevel(
        int person,
        String skill,
        BigDecimal level,
        double effectiveDeals,
        long rawDeals,
        long won,
        double mean,
        double low,
        double high,
        Source source) {}
