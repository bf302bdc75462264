package org.bailiwick.explain.answer;

import java.util.List;

/**
 * One member as a choice for one duty.
 *
 * @param member the member's number
 * @param hasIt whether the member has the duty in the plan
 * @param hindrances the rules in the way, everything else being as it is; empty where the member may have it
 * @param effect what the plan gains or loses with the duty there instead of where it is now; nothing where the member has it
 */
public record Candidate(int member, boolean hasIt, List<Hindrance> hindrances, Effect effect) {

    public Candidate {
        hindrances = List.copyOf(hindrances);
    }

    /**
     * Tells whether no rule is in the way.
     *
     * @return true where the member may have the duty
     */
    public boolean isPossible() {
        return hindrances.isEmpty();
    }
}
