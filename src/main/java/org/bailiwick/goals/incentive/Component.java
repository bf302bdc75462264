package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an incentive plan pays for. Either a rate is stated, or pay on target; never both.
 *
 * @param name what it is called
 * @param goal which of the problem's goals it pays for, from 0
 * @param rate what one unit of the metric pays, at least 0, or null
 * @param onTarget what reaching the goal pays, at least 0, or null where a rate is stated
 * @param onTargetOf other pay on target by the member's id; empty with a rate
 * @param members ids of the members it is for; empty for all
 * @param threshold percent of the goal below which nothing is paid, at least 0
 * @param tiers multiples of the base rate, ascending, the first from 0
 * @param retroactive whether the highest tier reached counts for all units, rather than for those above its beginning
 * @param capPercent the most it pays in percent of pay on target, or null for no such cap
 * @param cap the most it pays in the plan's currency, or null for no such cap
 */
public record Component(
        String name,
        int goal,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal onTarget,
        Map<String, BigDecimal> onTargetOf,
        List<String> members,
        BigDecimal threshold,
        List<Tier> tiers,
        boolean retroactive,
        @Nullable BigDecimal capPercent,
        @Nullable BigDecimal cap) {
    public Component {
        onTargetOf = Map.copyOf(onTargetOf);
        members = List.copyOf(members);
        tiers = List.copyOf(tiers);
    }

    /**
     * Tells whether the component is for a member.
     *
     * @param member the member's id
     * @return whether the member may be paid by it
     */
    public boolean isFor(String member) {
        return members.isEmpty() || members.contains(member);
    }
}
