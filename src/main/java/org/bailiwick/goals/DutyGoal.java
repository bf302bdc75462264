package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a member's goal belongs to one duty.
 *
 * @param duty the duty's id, or null for what no duty of the member carries
 * @param amount the part
 * @param months the part by month; adds up to the amount exactly
 */
public record DutyGoal(@Nullable String duty, BigDecimal amount, List<MonthAmount> months) {
    public DutyGoal {
        months = List.copyOf(months);
    }
}
