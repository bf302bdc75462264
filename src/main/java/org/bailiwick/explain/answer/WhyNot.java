package org.bailiwick.explain.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a member does not have a duty.
 *
 * @param duty the duty's number
 * @param member the member's number
 * @param hindrances the rules in the way, everything else being as it is; empty where the member may have it
 * @param effect what the change alone does to the plan
 * @param isForbidden whether a rule forbids it whatever else the plan says: a pin, a missing role or level, an exclusion, or a
 *     duty that takes more than the whole capacity
 * @param chain the best chain of up to three moves that gives the member the duty, or null where there is none, or a rule
 *     forbids it whatever the plan
 * @param isSearched whether all chains were looked at, so that none is better
 * @param reliefs the cheapest relaxations that would let the member take the duty, cheapest first; empty where no rule is in
 *     the way
 */
public record WhyNot(
        int duty,
        int member,
        List<Hindrance> hindrances,
        Effect effect,
        boolean isForbidden,
        @Nullable Chain chain,
        boolean isSearched,
        List<Relief> reliefs) {

    public WhyNot {
        hindrances = List.copyOf(hindrances);
        reliefs = List.copyOf(reliefs);
    }
}
