package org.bailiwick.handover;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The days of a month from Monday to Friday; holidays are not known. Immutable and thread-safe. */
public final class WorkingDays {

    private final List<LocalDate> days;

    /**
     * Finds the days.
     *
     * @param month the month
     */
    public WorkingDays(YearMonth month) {
        days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(WorkingDays::isWorkingDay)
                .toList();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * Returns all days.
     *
     * @return 20 to 23 days, in order
     */
    public List<LocalDate> all() {
        return days;
    }

    /**
     * Returns the last day.
     *
     * @return the day
     */
    public LocalDate last() {
        return days.get(days.size() - 1);
    }

    /**
     * Returns a day of the month, or the next working day.
     *
     * @param dayOfMonth from 1 to 15: every month has a working day from the 15th on
     * @return the day
     */
    public LocalDate onOrAfter(int dayOfMonth) {
        return days.stream()
                .filter(day -> day.getDayOfMonth() >= dayOfMonth)
                .findFirst()
                .orElseGet(this::last);
    }
}
