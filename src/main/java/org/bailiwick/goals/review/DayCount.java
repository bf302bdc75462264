package org.bailiwick.goals.review;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days of a month count for its pace. */
public enum DayCount {
    /** Mondays to Fridays; public holidays are not known, and count. */
    WORKING,
    /** All days. */
    CALENDAR;

    /**
     * Tells whether a day counts.
     *
     * @param day the day
     * @return whether it does
     */
    public boolean counts(LocalDate day) {
        return this == CALENDAR || day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /**
     * Counts days.
     *
     * @param first the first day
     * @param last the last day
     * @return how many of them count, both ends included; 0 where the last is before the first
     */
    public int between(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : (int) first.datesUntil(last.plusDays(1)).filter(this::counts).count();
    }
}
