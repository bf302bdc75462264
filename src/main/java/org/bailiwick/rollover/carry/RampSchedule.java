package org.bailiwick.rollover.carry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How a newcomer's expected output grows: evenly from month to month, from the first month's to full.
 *
 * @param start the first month
 * @param first the output expected in it, 0..1
 * @param months after how many months it is full, at least 0
 */
public record RampSchedule(YearMonth start, BigDecimal first, int months) {

    private static final int DECIMALS = 4;

    /**
     * Returns the usual schedule: a part of {@code months + 1} more each month.
     *
     * @param start the first month
     * @param months after how many months the output is full, at least 0
     * @return the schedule
     */
    public static RampSchedule even(YearMonth start, int months) {
        return new RampSchedule(start, step(months), months);
    }

    /**
     * Returns the schedule of somebody who is on the way already and goes on by the usual steps.
     *
     * @param start the month
     * @param output the output expected in it, 0..1
     * @param months after how many months a newcomer's output is full, at least 0
     * @return the schedule
     */
    public static RampSchedule from(YearMonth start, BigDecimal output, int months) {
        int left = BigDecimal.ONE
                .subtract(output)
                .multiply(BigDecimal.valueOf(months + 1L))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return new RampSchedule(start, output, left);
    }

    private static BigDecimal step(int months) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(months + 1L), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Returns the expected output of a month.
     *
     * @param month the month
     * @return 0..1, four decimals, rounded half up; before the start as in the first month
     */
    public BigDecimal at(YearMonth month) {
        long passed = Math.max(0, ChronoUnit.MONTHS.between(start, month));
        if (passed >= months) {
            return BigDecimal.ONE;
        }
        BigDecimal more = BigDecimal.ONE
                .subtract(first)
                .multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(months), DECIMALS, RoundingMode.HALF_UP);
        return first.add(more).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * Tells whether the output is full in a month.
     *
     * @param month the month
     * @return whether the schedule is over
     */
    public boolean isOver(YearMonth month) {
        return ChronoUnit.MONTHS.between(start, month) >= months;
    }
}
