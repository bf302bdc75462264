package org.bailiwick.goals.smart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How SMART a member's goal is.
 *
 * @param metric the goal's metric
 * @param unit the goal's unit
 * @param member the member's id
 * @param amount the member's part of the goal
 * @param monthly the part of its largest month, which history is held against
 * @param history what the member brought in earlier months, or null where there are too few
 * @param workMinutes what all duties of the member take in the problem's period, travel included
 * @param rampedCapacityMinutes the member's capacity times ramp
 * @param potential what the segments of the member's duties that count hold, or null where it is unknown or of another kind
 * @param duties how many duties of the member carry a part of the goal's basis
 * @param basisShare which part of the team's basis they carry, 0..1, to four decimals
 * @param from the first day of the goal
 * @param until its last day
 * @param memberFrom the first of these days on which the member is in the team
 * @param memberUntil the last of them
 * @param flags what may be wrong, in the order of the enum; empty for a goal that is SMART as far as is known
 */
public record SmartGoal(
        String metric,
        String unit,
        String member,
        BigDecimal amount,
        BigDecimal monthly,
        @Nullable History history,
        long workMinutes,
        long rampedCapacityMinutes,
        @Nullable BigDecimal potential,
        int duties,
        BigDecimal basisShare,
        LocalDate from,
        LocalDate until,
        LocalDate memberFrom,
        LocalDate memberUntil,
        List<SmartFlag> flags) {
    public SmartGoal {
        flags = List.copyOf(flags);
    }

    /**
     * Tells whether a criterion is met as far as is known.
     *
     * @param criterion the criterion
     * @return false where a flag is of it
     */
    public boolean meets(SmartCriterion criterion) {
        return flags.stream().noneMatch(flag -> flag.criterion() == criterion);
    }
}
