package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ConvertersTest {

    @ParameterizedTest
    @CsvSource({"500ms,500", "10s,10000", "1.5m,90000", "2min,120000", "1h,3600000", "0.25s,250", "' 3 s ',3000"})
    void durationsAreANumberAndAUnit(String text, long millis) {
        assertThat(new DurationConverter().convert(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "s", "-5s", "10d", "1e3s", "10 seconds", "", "99999999999s", "0s", "0.2ms"})
    void otherDurationsAreRefusedWithTheirText(String text) {
        assertThatThrownBy(() -> new DurationConverter().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({"1%,0.01", "0.01,0.01", "2.5 %,0.025", "0,0", "100%,1.00"})
    void percentagesComeWithOrWithoutTheirSign(String text, BigDecimal part) {
        assertThat(new PercentConverter().convert(text)).isEqualByComparingTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "-1%", "1%%", "%", "1,5%", "1e-2", ""})
    void otherPercentagesAreRefusedWithTheirText(String text) {
        assertThatThrownBy(() -> new PercentConverter().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
