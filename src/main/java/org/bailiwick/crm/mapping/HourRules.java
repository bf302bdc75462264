package org.bailiwick.crm.mapping;

import java.math.BigDecimal;

/**
 * How working hours are worked out.
 *
 * @param capacityHours hours a month of a person whose record states none, above 0
 * @param utilisation the part of the team's capacity that today's work fills where hours for each deal are not stated, 0..1
 * @param months how many of the last months the volumes are averaged over, at least 1
 * @param leastHours the least hours of a duty, above 0: smaller ones are rounded up to it
 * @param mostPart the largest part of a full member's capacity that one seat may take, 0..1; larger duties get more seats
 */
public record HourRules(
        BigDecimal capacityHours, BigDecimal utilisation, int months, BigDecimal leastHours, BigDecimal mostPart) {

    /** 150 hours, 85 %, twelve months, a quarter of an hour, half a member. */
    public static final HourRules DEFAULT = new HourRules(
            new BigDecimal(150), new BigDecimal("0.85"), 12, new BigDecimal("0.25"), new BigDecimal("0.5"));
}
