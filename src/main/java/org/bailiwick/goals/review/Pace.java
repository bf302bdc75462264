package org.bailiwick.goals.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.score.Exact;
import org.jspecify.annotations.Nullable;

/**
 * How far a period has come.
 *
 * @param period the month
 * @param asOf the last day that is known
 * @param days which days count
 * @param elapsed how many of them are over, {@code asOf} included
 * @param total how many the month has
 */
record Pace(YearMonth period, LocalDate asOf, DayCount days, int elapsed, int total) {

    static Pace of(YearMonth period, LocalDate asOf, DayCount days) {
        LocalDate last = period.atEndOfMonth();
        LocalDate until = asOf.isAfter(last) ? last : asOf;
        return new Pace(period, asOf, days, days.between(period.atDay(1), until), days.between(period.atDay(1), last));
    }

    boolean isBefore() {
        return asOf.isBefore(period.atDay(1));
    }

    boolean isOver() {
        return !asOf.isBefore(period.atEndOfMonth());
    }

    int left() {
        return isOver() ? 0 : total - elapsed;
    }

    /** The part of an amount that belongs to the days that are over. */
    BigDecimal dueByNow(BigDecimal amount, int decimals) {
        BigFraction part = isOver() ? BigFraction.ONE : BigFraction.of(elapsed, total);
        return Exact.of(amount).multiply(part).bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    /** An amount carried on at its pace, or null where no day that counts is over. */
    @Nullable
    BigDecimal runRate(BigDecimal actual, int decimals) {
        if (isOver()) {
            return actual.setScale(decimals, RoundingMode.HALF_UP);
        }
        return elapsed == 0
                ? null
                : Exact.of(actual)
                        .multiply(BigFraction.of(total, elapsed))
                        .bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }
}
