package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static String plain(String text) {
        return text.replace(Figures.TIE, ' ');
    }

    @Test
    void minutesAreHoursToOneDecimalRoundedHalfUp() {
        assertThat(plain(Figures.hours(75))).isEqualTo("1.3 h");
        assertThat(plain(Figures.hours(72_000))).isEqualTo("1,200.0 h");
        assertThat(plain(Figures.hours(-90))).isEqualTo("−1.5 h");
    }

    @Test
    void pointsAreHoursOfIdealWorkWithASign() {
        assertThat(plain(Figures.idealHours(6_000))).isEqualTo("+1.0 h");
        assertThat(plain(Figures.idealHours(-9_000_000))).isEqualTo("−1,500.0 h");
        assertThat(plain(Figures.idealHours(0))).isEqualTo("+0.0 h");
    }

    @Test
    void percentagesAreWholeAndGapsFine() {
        assertThat(plain(Figures.percent(BigFraction.of(5, 6)))).isEqualTo("83 %");
        assertThat(plain(Figures.percentage(BigFraction.of(25, 2)))).isEqualTo("13 %");
        assertThat(plain(Figures.finePercent(new BigDecimal("0.0123")))).isEqualTo("1.2 %");
    }

    @Test
    void amountsKeepTheirDecimalsOrAsManyAsThereIsRoomFor() {
        assertThat(Figures.exact(new BigDecimal("1234567.25"))).isEqualTo("1,234,567.25");
        assertThat(Figures.amount(new BigDecimal("1234567.25"), 0)).isEqualTo("1,234,567");
        assertThat(Figures.amount(new BigDecimal("12"), 2)).isEqualTo("12");
    }

    @Test
    void countsAgreeWithTheirNouns() {
        assertThat(Figures.count(1, "duty", "duties")).isEqualTo("1 duty");
        assertThat(Figures.count(1_200, "duty", "duties")).isEqualTo("1,200 duties");
    }
}
