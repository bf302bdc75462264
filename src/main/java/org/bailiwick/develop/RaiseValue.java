package org.bailiwick.develop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one more level of a skill is worth with one member.
 *
 * @param raise the level gained
 * @param atPlan what the plan as it stands gains, nobody changing duties; exact
 * @param replanned what the best plan gains, or null where it was not sought
 * @param certainty how sure the second figure is
 * @param most limits that the gain after re-planning cannot exceed: minutes of open duties, and, where no more of them are
 *     filled, points; proven
 * @param helps ids of the member's own duties that are done better, the greatest gain first; may be empty
 * @param opens ids of open duties that the member becomes eligible for, the most urgent first; may be empty
 */
public record RaiseValue(
        SkillRaise raise,
        Gain atPlan,
        @Nullable Gain replanned,
        Certainty certainty,
        Gain most,
        List<String> helps,
        List<String> opens) {

    public RaiseValue {
        helps = List.copyOf(helps);
        opens = List.copyOf(opens);
    }

    /**
     * Returns the best that is known of the worth.
     *
     * @return the gain after re-planning, or the gain of the plan as it stands where that is all that is known
     */
    public Gain known() {
        return replanned == null ? atPlan : replanned;
    }
}
