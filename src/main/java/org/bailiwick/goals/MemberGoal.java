package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's part of a team goal.
 *
 * @param member the member's id, or null for what nobody has: open duties, and what stated figures leave over
 * @param amount the part
 * @param stated whether the amount was stated, and kept as it is
 * @param proportional what the member would have if nobody had stated anything, as in the plan's individual goals
 * @param months the part by month; adds up to the amount exactly
 * @param duties the part by duty, in the problem's order; adds up to the amount exactly, in all and in each month
 */
public record MemberGoal(
        @Nullable String member,
        BigDecimal amount,
        boolean stated,
        BigDecimal proportional,
        List<MonthAmount> months,
        List<DutyGoal> duties) {
    public MemberGoal {
        months = List.copyOf(months);
        duties = List.copyOf(duties);
    }
}
