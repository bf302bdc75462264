package org.bailiwick.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a plan gives to one member.
 *
 * @param member the id of the member
 * @param vacant whether nobody has the position yet
 * @param effortMinutes effort of the member's duties, travel included
 * @param utilisation effort over capacity, to three decimals; 0 where the capacity is 0
 * @param goal sum of the goals of the member's duties
 * @param fairGoal the member's fair share of all goals, to two decimals
 * @param roles ids of the roles held, sorted
 * @param segments ids of the segments held, sorted
 */
public record MemberSummary(
        String member,
        boolean vacant,
        long effortMinutes,
        BigDecimal utilisation,
        BigDecimal goal,
        BigDecimal fairGoal,
        List<String> roles,
        List<String> segments) {

    public MemberSummary {
        utilisation = Decimals.normal(utilisation);
        goal = Decimals.normal(goal);
        fairGoal = Decimals.normal(fairGoal);
        roles = List.copyOf(roles);
        segments = List.copyOf(segments);
    }
}
