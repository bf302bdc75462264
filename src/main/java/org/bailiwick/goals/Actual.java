package org.bailiwick.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Something that was achieved.
 *
 * @param goal which of the problem's goals it counts for, from 0
 * @param member the member's id, or null where it counts for the team only, or for who holds the duty
 * @param duty the duty's id, or null where it is not told apart
 * @param month the month in which it counts
 * @param day the day, or null where only the month is known
 * @param amount how much, in the goal's unit; below 0 for what was taken back
 */
public record Actual(
        int goal,
        @Nullable String member,
        @Nullable String duty,
        YearMonth month,
        @Nullable LocalDate day,
        BigDecimal amount) {}
