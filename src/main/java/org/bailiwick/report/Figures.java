package org.bailiwick.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers for people: thousands separated, units beside them. */
final class Figures {

    private static final BigDecimal MINUTES_AN_HOUR = new BigDecimal(60);
    private static final BigDecimal POINTS_AN_HOUR = new BigDecimal(6000);

    /** Keeps a number and its unit on one line; a page turns it into a plain space. */
    static final char TIE = '\u00a0';

    private Figures() {}

    /** 1234 minutes as {@code 20.6 h}. */
    static String hours(long minutes) {
        return decimal(new BigDecimal(minutes).divide(MINUTES_AN_HOUR, 1, RoundingMode.HALF_UP), 1) + TIE + "h";
    }

    static String hours(BigDecimal hours) {
        return decimal(hours, 1) + TIE + "h";
    }

    /** Points of the soft score as hours of ideally fitting work, with a sign. */
    static String idealHours(long points) {
        BigDecimal hours = new BigDecimal(points).divide(POINTS_AN_HOUR, 1, RoundingMode.HALF_UP);
        return (hours.signum() < 0 ? "−" : "+") + decimal(hours.abs(), 1) + TIE + "h";
    }

    /** 0.8345 as {@code 83 %}. */
    static String percent(BigFraction part) {
        return percentage(part.multiply(100));
    }

    /** 83.45 as {@code 83 %}. */
    static String percentage(BigFraction percent) {
        return decimal(percent.bigDecimalValue(0, RoundingMode.HALF_UP), 0) + TIE + "%";
    }

    /** 0.0123 as {@code 1.2 %}. */
    static String finePercent(BigDecimal part) {
        return decimal(part.movePointRight(2), 1) + TIE + "%";
    }

    /** Rounded half up to at most so many decimals. */
    static String amount(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(Math.min(decimals, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        return decimal(rounded, rounded.scale());
    }

    /** All its decimals. */
    static String exact(BigDecimal value) {
        return decimal(value, Math.max(0, value.scale()));
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 duty}, {@code 2 duties}. */
    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    private static String decimal(BigDecimal value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
    }
}
