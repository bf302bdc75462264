package org.bailiwick.goals.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.TDistribution;
import org.bailiwick.goals.Actual;
import org.jspecify.annotations.Nullable;

/**
 * How much days differ, and with that how sure a forecast is: the interval for the sum of k further days after n days,
 * ± t · s · √(k + k²/n), with s² the variance of the days seen, as if days were alike and independent.
 *
 * <p>Source: Hahn and Meeker, <em>Statistical Intervals</em>, 1991, prediction intervals for a future mean (here times k).
 */
final class DailyAmounts {

    /** How many earlier months give days. */
    static final int EARLIER_MONTHS = 3;

    /** With fewer days, the variance itself is a guess. */
    static final int LEAST_DAYS = 10;

    /** One tenth at each end: an interval of 80 %. */
    private static final double UPPER = 0.9;

    private final Pace pace;

    DailyAmounts(Pace pace) {
        this.pace = pace;
    }

    /**
     * Puts an interval around a forecast.
     *
     * @param amount the forecast
     * @param actual what it starts from
     * @param rows the actuals of the same thing: those of the period up to the day, and those of earlier months
     * @return the forecast, with an interval where days are left and enough are known
     */
    Forecast around(BigDecimal amount, BigDecimal actual, List<Actual> rows) {
        double[] days = days(rows);
        if (days == null || days.length < LEAST_DAYS || pace.left() == 0 || pace.elapsed() == 0) {
            return new Forecast(amount, null, null);
        }
        double k = pace.left();
        double deviation = Math.sqrt(Variance.of(days).getAsDouble() * (k + k * k / pace.elapsed()));
        double half = TDistribution.of(days.length - 1).inverseCumulativeProbability(UPPER) * deviation;
        BigDecimal width = BigDecimal.valueOf(half).setScale(amount.scale(), RoundingMode.HALF_UP);
        BigDecimal low = amount.subtract(width);
        boolean onlyGrows = rows.stream().allMatch(row -> row.amount().signum() >= 0);
        return new Forecast(
                amount,
                onlyGrows ? low.max(actual.setScale(amount.scale(), RoundingMode.HALF_UP)) : low,
                amount.add(width));
    }

    /** An amount for each day that counts, or null where an amount of the period has no day. */
    private double @Nullable [] days(List<Actual> rows) {
        List<Double> all = new ArrayList<>();
        for (int back = EARLIER_MONTHS; back >= 0; back--) {
            YearMonth month = pace.period().minusMonths(back);
            List<Actual> ofMonth =
                    rows.stream().filter(row -> row.month().equals(month)).toList();
            boolean isDated = ofMonth.stream().allMatch(row -> row.day() != null);
            if (back == 0 && !isDated) {
                return null;
            }
            if (isDated && (back == 0 || !ofMonth.isEmpty())) {
                LocalDate last = back == 0 ? pace.asOf() : month.atEndOfMonth();
                all.addAll(days(month.atDay(1), last, ofMonth));
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What came on a day that does not count is counted on the next one that does, or else on the last. */
    private List<Double> days(LocalDate first, LocalDate last, List<Actual> rows) {
        TreeMap<LocalDate, BigDecimal> days = new TreeMap<>();
        first.datesUntil(last.plusDays(1)).filter(pace.days()::counts).forEach(day -> days.put(day, BigDecimal.ZERO));
        if (days.isEmpty()) {
            return List.of();
        }
        for (Actual row : rows) {
            LocalDate day = row.day() == null ? null : days.ceilingKey(row.day());
            days.merge(day == null ? days.lastKey() : day, row.amount(), BigDecimal::add);
        }
        return days.values().stream().map(BigDecimal::doubleValue).toList();
    }
}
