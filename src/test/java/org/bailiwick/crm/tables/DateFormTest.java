package org.bailiwick.crm.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uuuu-MM-dd|2017-03-01",
                "uuuu-MM-dd|2017-3-1",
                "uuuu-MM-dd|2017-03-01T10:00:00Z",
                "uuuu-MM-dd|2017-03-01T10:00:00.000+0000",
                "uuuu-MM-dd|2017-03-01 10:00",
                "uuuu-MM-dd|2017-03-01 10:00:59.123 +08:00",
                "uuuu-MM-dd|２０１７－０３－０１",
                "yyyy/MM/dd|2017/03/01",
                "dd-MM-uuuu|01-03-2017",
                "dd/MM/uuuu|1/3/2017 14:30",
                "MM/dd/uuuu|3/1/2017 2:30 PM",
                "MM/dd/uuuu|03/01/2017, 2:30:15 p.m.",
                "dd.MM.uu|01.03.17",
                "uuuuMMdd|20170301",
                "d MMM uuuu|1 Mar 2017",
                "d MMM uuuu|01 MARCH 2017",
                "MMM d, uuuu|Mar 1, 2017",
                "MMM d, uuuu|Mar. 1, 2017 10:00 am",
                "uuuu年M月d日|2017年3月1日",
                "uuuu年M月d日|２０１７年０３月０１日",
                "uuuu'年'M'月'd'日'|2017年3月1日",
                "serial|42795",
                "serial|42795.604166",
                "epochMillis|1488326400000",
                "epochMillis|1488412799999",
            })
    void readsTheFirstOfMarchInEveryForm(String pattern, String text) {
        assertThat(DateForm.of(pattern).parse(text)).isEqualTo(LocalDate.of(2017, 3, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd-MM-uuuu|31-02-2017",
                "dd-MM-uuuu|29-02-2017",
                "dd-MM-uuuu|01-13-2017",
                "dd-MM-uuuu|00-01-2017",
                "dd-MM-uuuu|01-03-17",
                "dd-MM-uuuu|01-03-20177",
                "dd-MM-uuuu|001-03-2017",
                "dd-MM-uuuu|01/03/2017",
                "dd-MM-uuuu|01-03-2017x",
                "dd-MM-uuuu|01-03-2017 25:00",
                "dd-MM-uuuu|01-03-2017 10:60",
                "dd-MM-uuuu|''",
                "uuuuMMdd|2017031",
                "d MMM uuuu|1 Mae 2017",
                "serial|60",
                "serial|0",
                "serial|-5",
                "serial|99999999",
                "epochMillis|12x",
                "epochMillis|-",
            })
    void isNullForWhatIsNoDay(String pattern, String text) {
        assertThat(DateForm.of(pattern).parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dd-MM", "uuuu-MM-dd HH:mm", "qq", "uuuuu-MM-dd", "uuuu-MM-MM-dd"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThatThrownBy(() -> DateForm.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void countsSerialsAsSpreadsheetsDo() {
        DateForm serial = DateForm.of(DateForm.SERIAL);

        assertThat(serial.parse("1")).isEqualTo("1900-01-01");
        assertThat(serial.parse("59")).isEqualTo("1900-02-28");
        assertThat(serial.parse("61")).isEqualTo("1900-03-01");
        assertThat(serial.parse("2958465")).isEqualTo("9999-12-31");
        assertThat(serial.parse("2958466")).isNull();
    }

    @Test
    void takesTwoDigitsForOneOfAHundredYears() {
        DateForm form = DateForm.of("dd.MM.uu");

        assertThat(form.parse("01.01.69")).isEqualTo("2069-01-01");
        assertThat(form.parse("01.01.70")).isEqualTo("1970-01-01");
    }

    @Property
    void readsBackEveryDayInEveryFormOfTheCalendar(@ForAll @IntRange(max = 36_524) int day) {
        LocalDate date = LocalDate.of(1970, 1, 1).plusDays(day);
        for (DateForm form : DateForms.ALL) {
            if (!DateForms.isCount(DateForms.ALL.indexOf(form))) {
                String text = DateTimeFormatter.ofPattern(form.pattern(), Locale.ENGLISH)
                        .format(date);
                LocalDate read = form.parse(text);
                boolean isFirstOfTwo = form.pattern().contains("uuuu");
                assertThat(isFirstOfTwo ? read : read.withYear(date.getYear()))
                        .as("%s by %s", text, form)
                        .isEqualTo(date);
                assertThat(DateForms.of(text) & 1L << DateForms.ALL.indexOf(form))
                        .isNotZero();
            }
        }
    }
}
