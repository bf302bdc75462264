package org.bailiwick.rollover.actuals;

import org.bailiwick.model.Member;
import org.jspecify.annotations.Nullable;

/**
 * A member who comes into the team.
 *
 * <p>A ramp below 1 is the expected output of the first month; a ramp of 1 lets the schedule begin where it begins for everybody,
 * unless the schedule is of 0 months.
 *
 * @param member the member, in the team from the validity's first day, or from the new month on where there is none
 * @param rampMonths after how many months the output is full, at least 0, or null for what the options say
 */
public record Joiner(Member member, @Nullable Integer rampMonths) {}
