package org.bailiwick.score;

import java.math.BigDecimal;
import org.bailiwick.model.Member;
import org.bailiwick.model.OpenReason;
import org.bailiwick.model.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The first rule that keeps a member from a duty whatever the plan: the role, a skill, an exclusion, the time.
 *
 * @param code which rule: {@code NO_ROLE}, {@code NO_SKILL}, {@code EXCLUDED} or {@code TOO_LONG}
 * @param requirement the requirement that the member is furthest from, for {@code NO_SKILL}, else null
 * @param level the member's level in that skill, else null
 * @param minutes by how much the duty's effort is over the member's whole capacity, for {@code TOO_LONG}, else 0
 */
public record Obstacle(
        OpenReason.Code code,
        @Nullable Requirement requirement,
        @Nullable BigDecimal level,
        long minutes) {

    /**
     * Finds what keeps a member from a duty.
     *
     * @param pairs the problem
     * @param duty the duty's number
     * @param member the member's number
     * @return the obstacle, or null where the member is eligible
     */
    public static @Nullable Obstacle between(Pairs pairs, int duty, int member) {
        Member row = pairs.view().member(member);
        if (!Pairs.isQualified(row, pairs.view().duty(duty).role())) {
            return new Obstacle(OpenReason.Code.NO_ROLE, null, null, 0);
        }
        Requirement furthest = furthest(pairs, duty, row);
        if (furthest != null) {
            return new Obstacle(OpenReason.Code.NO_SKILL, furthest, Pairs.level(row, furthest.skill()), 0);
        }
        if (pairs.isExcluded(duty, member)) {
            return new Obstacle(OpenReason.Code.EXCLUDED, null, null, 0);
        }
        long beyond = pairs.effortMinutes(duty, member) - pairs.view().capacityMinutes(member);
        return beyond > 0 ? new Obstacle(OpenReason.Code.TOO_LONG, null, null, beyond) : null;
    }

    private static @Nullable Requirement furthest(Pairs pairs, int duty, Member member) {
        Requirement furthest = null;
        BigDecimal most = BigDecimal.ZERO;
        for (Requirement requirement : pairs.requirements(duty)) {
            BigDecimal missing = requirement.min().subtract(Pairs.level(member, requirement.skill()));
            if (missing.compareTo(most) > 0) {
                furthest = requirement;
                most = missing;
            }
        }
        return furthest;
    }
}
