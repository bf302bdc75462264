package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the team loses by one skill in a plan.
 *
 * @param skill the id of the skill
 * @param lostHours hours of ideally fitting work lost in the assigned duties: Σ hours · emphasis · w/Σw · (5 − level)/5, rounded
 *     half up to three decimals
 * @param weakened how many assigned duties lose by it
 * @param blocked ids of the open duties that members could hold, by role, exclusions and time of their own, but for this
 *     skill; in the problem's order
 * @param openMinutes minutes of those duties, by priority
 * @param shortage the fewest levels that such a member lacks for such a duty, or null where none is blocked
 */
public record SkillGap(
        String skill,
        BigDecimal lostHours,
        int weakened,
        List<String> blocked,
        long openMinutes,
        @Nullable BigDecimal shortage) {

    public SkillGap {
        blocked = List.copyOf(blocked);
    }
}
