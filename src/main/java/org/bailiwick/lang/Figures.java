package org.bailiwick.lang;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Numbers and dates for people: thousands separated, units beside them.
 *
 * <p>The same on every machine: nothing is taken from the Java runtime but the names of months. Immutable and thread-safe.
 */
public final class Figures {

    /** Keeps a number and its unit on one line. */
    public static final char TIE = '\u00a0';

    private static final BigDecimal MINUTES_AN_HOUR = new BigDecimal(60);
    private static final BigDecimal POINTS_AN_HOUR = new BigDecimal(6000);

    private final String hour;
    private final String percent;
    private final DateTimeFormatter month;
    private final DateTimeFormatter day;

    /**
     * Writes figures for readers of a language.
     *
     * @param language the language
     */
    public Figures(Language language) {
        boolean isChinese = language == Language.CHINESE;
        hour = TIE + (isChinese ? "小时" : "h");
        percent = isChinese ? "%" : TIE + "%";
        month = DateTimeFormatter.ofPattern(isChinese ? "uuuu年M月" : "MMMM uuuu", language.locale());
        day = DateTimeFormatter.ofPattern(isChinese ? "uuuu年M月d日" : "d MMMM uuuu", language.locale());
    }

    /**
     * Writes minutes as hours.
     *
     * @param minutes any number
     * @return 1234 as {@code 20.6 h}
     */
    public String hours(long minutes) {
        return hours(new BigDecimal(minutes).divide(MINUTES_AN_HOUR, 1, RoundingMode.HALF_UP));
    }

    /**
     * Writes hours with one decimal.
     *
     * @param hours any number
     * @return such as {@code 20.6 h}
     */
    public String hours(BigDecimal hours) {
        return decimal(hours, 1) + hour;
    }

    /**
     * Writes points of the soft score as hours of ideally fitting work.
     *
     * @param points any number
     * @return 6000 as {@code +1.0 h}
     */
    public String idealHours(long points) {
        BigDecimal hours = new BigDecimal(points).divide(POINTS_AN_HOUR, 1, RoundingMode.HALF_UP);
        return signed(hours) + hour;
    }

    /**
     * Writes points of the soft score as hours of ideally fitting work, with a sign only below zero.
     *
     * @param points any number
     * @return 6000 as {@code 1.0 h}
     */
    public String hoursOfPoints(long points) {
        return hours(new BigDecimal(points).divide(POINTS_AN_HOUR, 1, RoundingMode.HALF_UP));
    }

    /**
     * Writes a share.
     *
     * @param part a share, 1 for all
     * @return 0.8345 as {@code 83 %}
     */
    public String percent(BigFraction part) {
        return percentage(part.multiply(100));
    }

    /**
     * Writes a percentage without decimals.
     *
     * @param hundredths a share, 100 for all
     * @return 83.45 as {@code 83 %}
     */
    public String percentage(BigFraction hundredths) {
        return percentage(hundredths.bigDecimalValue(0, RoundingMode.HALF_UP));
    }

    /**
     * Writes a percentage without decimals.
     *
     * @param hundredths a share, 100 for all
     * @return 83.45 as {@code 83 %}
     */
    public String percentage(BigDecimal hundredths) {
        return decimal(hundredths, 0) + percent;
    }

    /**
     * Writes a share with one decimal of a percent.
     *
     * @param part a share, 1 for all
     * @return 0.0123 as {@code 1.2 %}
     */
    public String finePercent(BigDecimal part) {
        return decimal(part.movePointRight(2), 1) + percent;
    }

    /**
     * Writes an amount, rounded half up.
     *
     * @param value any number
     * @param decimals how many decimals at most
     * @return such as {@code 1,234.5}
     */
    public String amount(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(Math.min(decimals, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        return decimal(rounded, rounded.scale());
    }

    /**
     * Writes an amount with a sign, whichever it has.
     *
     * @param value any number; rounded as it stands
     * @return such as {@code +1,234} or {@code −5}
     */
    public String signed(BigDecimal value) {
        return (value.signum() < 0 ? "−" : "+") + exact(value.abs());
    }

    /**
     * Writes an amount with all its decimals.
     *
     * @param value any number
     * @return such as {@code 1,234.50}
     */
    public String exact(BigDecimal value) {
        return decimal(value, Math.max(0, value.scale()));
    }

    /**
     * Writes a whole number.
     *
     * @param number any number
     * @return such as {@code 1,234}
     */
    public String count(long number) {
        return decimal(new BigDecimal(number), 0);
    }

    /**
     * Writes a month.
     *
     * @param period the month
     * @return such as {@code December 2026}
     */
    public String month(YearMonth period) {
        return month.format(period);
    }

    /**
     * Writes a day.
     *
     * @param date the day
     * @return such as {@code 1 December 2026}
     */
    public String day(LocalDate date) {
        return day.format(date);
    }

    private static String decimal(BigDecimal value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
    }
}
