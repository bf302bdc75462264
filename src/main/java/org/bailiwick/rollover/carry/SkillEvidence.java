package org.bailiwick.rollover.carry;

import java.math.BigDecimal;

/**
 * What a member's results say of a skill so far.
 *
 * @param skill the skill's id
 * @param level the level without the results, and the one that the problem was given
 * @param won how many deals were won
 * @param lost how many were lost
 * @param weight what all of them weigh, older ones less
 * @param weightWon what the won ones weigh
 * @param squares the sum of the squares of their weights
 */
public record SkillEvidence(
        String skill,
        Adjusted level,
        long won,
        long lost,
        BigDecimal weight,
        BigDecimal weightWon,
        BigDecimal squares) {}
