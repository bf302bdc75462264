package org.bailiwick.crm.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
    private static final NumberForm POINT = new NumberForm('.');
    private static final NumberForm COMMA = new NumberForm(',');

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.5;1234.5",
                "1,234.50;1234.50",
                "1 234.5;1234.5",
                "1\u00A0234;1234",
                "1\u202F234\u202F567.8;1234567.8",
                "1'234'567;1234567",
                "1’234.5;1234.5",
                "12,34,567;1234567",
                "$1,000;1000",
                "1000 USD;1000",
                "USD 1000.5;1000.5",
                "-$5;-5",
                "$-5;-5",
                "($5.25);-5.25",
                "€1,234,567.89;1234567.89",
                "-$1,234;-1234",
                "5-;-5",
                "\u22125;-5",
                "+5;5",
                "¥1,000;1000",
                "￥１，０００;1000",
                "1000元;1000",
                "CNY 1000;1000",
                "£.5;0.5",
                "12 %;12",
                "12.5%;12.5",
                "1.2e6;1200000",
                "1.2E-3;0.0012",
                "kr. 500;500",
                "500 kr.;500",
                "007;7",
                "0;0",
            })
    void readsNumbersWithAPointBeforeTheDecimals(String text, BigDecimal expected) {
        assertThat(POINT.parse(text)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1.234,5;1234.5", "1 234,56 €;1234.56", "0,5;0.5", "1.234.567;1234567", "-1,5;-1.5", "1,234;1.234"
            })
    void readsNumbersWithACommaBeforeTheDecimals(String text, BigDecimal expected) {
        assertThat(COMMA.parse(text)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''",
                "-",
                "$",
                "GTX 500",
                "1,23",
                "1,2345",
                "1,234,56",
                "0,123",
                "1.2.3",
                "1,234 567",
                "12e",
                "1e9999",
                "--5",
                "(5",
                "030-0074321",
                "2017-03-01",
                "10:30",
                "5 apples",
                "NaN",
                "1 2",
                "A1"
            })
    void isNullForWhatIsNoNumber(String text) {
        assertThat(POINT.parse(text)).isNull();
    }

    @Test
    void knowsHundredths() {
        assertThat(NumberForm.isPercent("12 %")).isTrue();
        assertThat(NumberForm.isPercent("12％")).isTrue();
        assertThat(NumberForm.isPercent("12")).isFalse();
    }

    @Property
    void readsBackEveryDecimal(@ForAll @Scale(4) @BigRange(min = "-1e30", max = "1e30") BigDecimal number) {
        assertThat(POINT.parse(number.toPlainString())).isEqualByComparingTo(number);
        assertThat(COMMA.parse(number.toPlainString().replace('.', ','))).isEqualByComparingTo(number);
        assertThat(POINT.parse("$" + String.format(Locale.US, "%,.4f", number.abs())))
                .isEqualByComparingTo(number.abs());
    }
}
