package org.bailiwick.goals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.score.Exact;

/**
 * The months that goals are for, and how much of a goal belongs to each. Immutable and thread-safe.
 *
 * @param months the months, ascending, at least one
 * @param weights a weight for each month, at least 0, not all 0; only their proportion counts
 */
public record MonthWeights(List<YearMonth> months, List<BigDecimal> weights) {

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException where there are no months, not one weight for each, one below 0, or none above 0
     */
    public MonthWeights {
        months = List.copyOf(months);
        weights = List.copyOf(weights);
        if (months.isEmpty() || months.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "%d months with %d weights. Maybe a month is missing.".formatted(months.size(), weights.size()));
        }
        if (weights.stream().anyMatch(weight -> weight.signum() < 0)
                || weights.stream().allMatch(weight -> weight.signum() == 0)) {
            throw new IllegalArgumentException(
                    "the weights %s must not be negative, nor all 0. Maybe amounts were meant.".formatted(weights));
        }
    }

    /**
     * Takes a goal for one month.
     *
     * @param month the month
     * @return that month only
     */
    public static MonthWeights of(YearMonth month) {
        return evenly(month, 1);
    }

    /**
     * Shares goals evenly.
     *
     * @param first the first month
     * @param count how many months, at least 1
     * @return the months with equal weights
     */
    public static MonthWeights evenly(YearMonth first, int count) {
        return each(first, count, month -> BigDecimal.ONE);
    }

    /**
     * Shares goals by calendar days.
     *
     * @param first the first month
     * @param count how many months, at least 1
     * @return the months with their days as weights
     */
    public static MonthWeights byDays(YearMonth first, int count) {
        return each(first, count, month -> BigDecimal.valueOf(month.lengthOfMonth()));
    }

    /**
     * Shares goals by the seasons.
     *
     * @param first the first month
     * @param count how many months, at least 1
     * @param seasons a weight for each month of the year, 1 to 12
     * @return the months with these weights
     * @throws IllegalArgumentException where a month has no weight, or none is above 0
     */
    public static MonthWeights seasonal(YearMonth first, int count, Map<Integer, BigDecimal> seasons) {
        return each(first, count, month -> weight(seasons, month));
    }

    private static BigDecimal weight(Map<Integer, BigDecimal> seasons, YearMonth month) {
        BigDecimal weight = seasons.get(month.getMonthValue());
        if (weight == null) {
            throw new IllegalArgumentException(
                    "month (%s) has no weight. Maybe give all twelve months one.".formatted(month));
        }
        return weight;
    }

    private static MonthWeights each(YearMonth first, int count, Function<YearMonth, BigDecimal> weight) {
        List<YearMonth> months =
                Stream.iterate(first, month -> month.plusMonths(1)).limit(count).toList();
        return new MonthWeights(months, months.stream().map(weight).toList());
    }

    List<BigFraction> fractions() {
        return weights.stream().map(Exact::of).toList();
    }

    List<MonthAmount> with(List<BigDecimal> amounts) {
        List<MonthAmount> rows = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            rows.add(new MonthAmount(months.get(i), amounts.get(i)));
        }
        return rows;
    }
}
