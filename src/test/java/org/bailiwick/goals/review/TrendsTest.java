package org.bailiwick.goals.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrendsTest {

    private static NavigableMap<YearMonth, BigDecimal> months(int... amounts) {
        NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int i = 0; i < amounts.length; i++) {
            months.put(YearMonth.of(2026, 1).plusMonths(i), BigDecimal.valueOf(amounts[i]));
        }
        return months;
    }

    @Test
    void fewerThanFourMonthsAreNoTrend() {
        assertThat(Trends.of(months(1, 2, 3), 0)).isNull();
    }

    @Test
    void theSlopeIsTheMedianOfAllPairsAndShrugsAtAnOutlier() {
        Trend trend = Trends.of(months(10, 12, 14, 900, 18, 20), 0);

        assertThat(trend).isNotNull();
        assertThat(trend.slope()).isEqualByComparingTo("2.00");
        assertThat(trend.months()).isEqualTo(6);
    }

    @Test
    void monthsThatAreMissingKeepTheirPlace() {
        NavigableMap<YearMonth, BigDecimal> months = months(0, 1, 2, 3, 4, 5);
        months.remove(YearMonth.of(2026, 3));
        months.remove(YearMonth.of(2026, 4));

        Trend trend = Trends.of(months, 0);

        assertThat(trend).isNotNull();
        assertThat(trend.slope()).isEqualByComparingTo("1");
    }

    /** Kendall, Rank Correlation Methods, appendix table 1: P(S ≥ 6) = 0.042 for n = 4, P(S ≥ 8) = 0.042 for n = 5. */
    @Test
    void probabilitiesAreThoseOfTheTables() {
        assertThat(Trends.p(4, 6)).isCloseTo(2 * 0.0417, within(0.0002));
        assertThat(Trends.p(5, 8)).isCloseTo(2 * 0.0417, within(0.0002));
        assertThat(Trends.p(10, 21)).isCloseTo(2 * 0.036, within(0.001));
        assertThat(Trends.p(4, 0)).isEqualTo(1.0);
    }

    @Test
    void aDirectionIsToldOnlyWhereItIsHardlyChance() {
        Trend rising = Trends.of(months(1, 2, 3, 4), 0);
        Trend wavering = Trends.of(months(1, 3, 2, 4), 0);
        Trend falling = Trends.of(months(9, 7, 5, 3), 0);

        assertThat(rising).isNotNull();
        assertThat(rising.direction()).isEqualTo(1);
        assertThat(wavering).isNotNull();
        assertThat(wavering.direction()).isZero();
        assertThat(falling).isNotNull();
        assertThat(falling.direction()).isEqualTo(-1);
    }
}
