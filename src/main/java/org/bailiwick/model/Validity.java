package org.bailiwick.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a row counts, both ends included.
 *
 * @param from the first day, or null for always before {@code until}
 * @param until the last day, or null for always after {@code from}
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * Tells whether the row counts on a day.
     *
     * @param day the day
     * @return whether it is neither before {@code from} nor after {@code until}
     */
    public boolean isOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /**
     * Returns how many days of a period the row counts.
     *
     * @param period the period
     * @return 0 .. length of the period in days; 0 where {@code until} is before {@code from}
     */
    public int daysIn(YearMonth period) {
        LocalDate first = period.atDay(1);
        LocalDate last = period.atEndOfMonth();
        if (from != null && from.isAfter(first)) {
            first = from;
        }
        if (until != null && until.isBefore(last)) {
            last = until;
        }
        return first.isAfter(last) ? 0 : (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }
}
