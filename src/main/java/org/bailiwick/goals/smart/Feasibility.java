package org.bailiwick.goals.smart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a team goal as a whole.
 *
 * @param metric the goal's metric
 * @param unit the goal's unit
 * @param amount the team's amount over all its months
 * @param open the part of it that nobody has
 * @param potential what the segments of the duties that count hold, each once, or null where it is unknown or of another kind
 * @param expected what the members bring if each month brings the median of their earlier months, vacancies nothing; null where
 *     a person with a part of the goal has no history
 * @param workMinutes what the duties that count take in the problem's period, travel of their members included
 * @param allWorkMinutes what all duties of the problem take
 * @param rampedCapacityMinutes the members' capacities times ramp, added up
 */
public record Feasibility(
        String metric,
        String unit,
        BigDecimal amount,
        BigDecimal open,
        @Nullable BigDecimal potential,
        @Nullable BigDecimal expected,
        long workMinutes,
        long allWorkMinutes,
        long rampedCapacityMinutes) {

    /**
     * Returns the gap to the potential.
     *
     * @return amount − potential: above 0 where the market holds less than is asked for; null where it is unknown
     */
    public @Nullable BigDecimal potentialGap() {
        return potential == null ? null : amount.subtract(potential);
    }

    /**
     * Returns the gap to what history lets expect.
     *
     * @return amount − expected: above 0 where more is asked for than is to be expected; null where it is unknown
     */
    public @Nullable BigDecimal expectedGap() {
        return expected == null ? null : amount.subtract(expected);
    }

    /**
     * Tells whether the team has the time.
     *
     * @return true where all work fits the ramped capacity
     */
    public boolean hasTime() {
        return allWorkMinutes <= rampedCapacityMinutes;
    }
}
