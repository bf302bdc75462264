package org.bailiwick.rollover.actuals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a member's decided deals ended, in a skill or in the work of a duty.
 *
 * @param member the member's id
 * @param skill the skill's id, or null where the duty is stated: then every skill that the duty weighs has the outcome
 * @param duty the duty's id, or null where the skill is stated
 * @param won how many were won, at least 0
 * @param lost how many were lost, at least 0
 * @param day the day that they count from, or null for the last of the month that ends
 */
public record SkillOutcome(
        String member,
        @Nullable String skill,
        @Nullable String duty,
        long won,
        long lost,
        @Nullable LocalDate day) {}
