package org.bailiwick.goals.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one goal goes.
 *
 * @param number which of the problem's goals, from 0
 * @param metric the goal's metric
 * @param unit the goal's unit
 * @param level whose goal it is
 * @param id the id of the manager, the member or the duty; null for the team
 * @param member the member's id for a member or a duty; null for the others, and for an open duty
 * @param goal the amount aimed at in the period
 * @param actual what was reported up to the day of the review; for a duty, what its holder brought of it
 * @param attainment actual / goal, to four decimals, or null where the goal is not above 0
 * @param dueByNow which part of the goal should be there by now, in the goal's decimals
 * @param forecast what is to be expected at the end, or null where the period has not begun or nothing was reported
 * @param trend where the earlier months point, or null where there are too few
 * @param standing how it goes
 * @param missing goal − actual, at least 0
 * @param missingADay what is missing on each day left, rounded up to the goal's decimals; null where no day is left
 */
public record Progress(
        int number,
        String metric,
        String unit,
        Level level,
        @Nullable String id,
        @Nullable String member,
        BigDecimal goal,
        BigDecimal actual,
        @Nullable BigDecimal attainment,
        BigDecimal dueByNow,
        @Nullable Forecast forecast,
        @Nullable Trend trend,
        Standing standing,
        BigDecimal missing,
        @Nullable BigDecimal missingADay) {}
