package org.bailiwick.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures english = new Figures(Language.ENGLISH);
    private final Figures chinese = new Figures(Language.CHINESE);

    @Test
    void minutesAreToldAsHours() {
        assertThat(english.hours(1234)).isEqualTo("20.6\u00a0h");
        assertThat(chinese.hours(1234)).isEqualTo("20.6\u00a0小时");
    }

    @Test
    void pointsAreToldAsIdealHoursWithASign() {
        assertThat(english.idealHours(-9000)).isEqualTo("−1.5\u00a0h");
        assertThat(english.idealHours(6000)).isEqualTo("+1.0\u00a0h");
        assertThat(english.idealHours(0)).isEqualTo("+0.0\u00a0h");
        assertThat(english.hoursOfPoints(-9_000_000)).isEqualTo("−1,500.0\u00a0h");
        assertThat(english.hoursOfPoints(6000)).isEqualTo("1.0\u00a0h");
    }

    @Test
    void sharesAreToldInPercent() {
        assertThat(english.percent(BigFraction.of(1, 8))).isEqualTo("13\u00a0%");
        assertThat(english.percentage(BigFraction.of(25, 2))).isEqualTo("13\u00a0%");
        assertThat(english.percentage(new BigDecimal("12.5"))).isEqualTo("13\u00a0%");
        assertThat(english.finePercent(new BigDecimal("0.0123"))).isEqualTo("1.2\u00a0%");
        assertThat(chinese.finePercent(new BigDecimal("0.0123"))).isEqualTo("1.2%");
    }

    @Test
    void amountsHaveThousandsSeparatedAndNoMoreDecimalsThanAsked() {
        assertThat(english.amount(new BigDecimal("1234567.891"), 2)).isEqualTo("1,234,567.89");
        assertThat(english.amount(new BigDecimal("5"), 2)).isEqualTo("5");
        assertThat(english.exact(new BigDecimal("-1234.50"))).isEqualTo("−1,234.50");
        assertThat(english.signed(new BigDecimal("1234"))).isEqualTo("+1,234");
        assertThat(english.signed(new BigDecimal("-5"))).isEqualTo("−5");
    }

    @Test
    void daysAndMonthsFollowTheLanguage() {
        assertThat(english.month(YearMonth.of(2026, 12))).isEqualTo("December 2026");
        assertThat(chinese.month(YearMonth.of(2026, 12))).isEqualTo("2026年12月");
        assertThat(english.day(LocalDate.of(2026, 12, 1))).isEqualTo("1 December 2026");
        assertThat(chinese.day(LocalDate.of(2026, 12, 1))).isEqualTo("2026年12月1日");
    }
}
