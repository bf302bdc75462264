package org.bailiwick.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a duty stays with its holder.
 *
 * @param reason why, or null
 * @param owner who decided it, or null
 * @param until the last day on which the pin counts, or null for no end
 */
public record Pin(
        @Nullable String reason,
        @Nullable String owner,
        @Nullable LocalDate until) {

    /**
     * Tells whether the pin counts in a period.
     *
     * @param period the period
     * @return false where the pin ended before the period's first day
     */
    public boolean isValidIn(YearMonth period) {
        return until == null || !until.isBefore(period.atDay(1));
    }
}
