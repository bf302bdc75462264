package org.bailiwick.cards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The days of a month from Monday to Friday; holidays are not known. */
final class WorkingDays {

    private final List<LocalDate> days;

    WorkingDays(YearMonth month) {
        days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(WorkingDays::isWorkingDay)
                .toList();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The first so many; every month has 20. */
    List<LocalDate> first(int count) {
        return days.subList(0, Math.min(count, days.size()));
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    /** A day of the month, or the next working day; every month has one from the 15th on. */
    LocalDate onOrAfter(int dayOfMonth) {
        return days.stream()
                .filter(day -> day.getDayOfMonth() >= dayOfMonth)
                .findFirst()
                .orElseGet(this::last);
    }
}
