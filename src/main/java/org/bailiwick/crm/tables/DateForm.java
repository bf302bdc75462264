package org.bailiwick.crm.tables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How dates of a column are written. A time behind the date, and its zone, are dropped. Immutable and thread-safe.
 *
 * <p>A day or month of one digit may stand where the pattern has two; digits may be of full width; a year of two digits is one
 * of 1970 to 2069.
 */
public final class DateForm {
    /** The pattern of days as spreadsheets count them, from 1900 on. */
    public static final String SERIAL = "serial";

    /** The pattern of milliseconds since 1970-01-01, 00:00 UTC. */
    public static final String EPOCH_MILLIS = "epochMillis";

    private final String pattern;
    private final DateReader reader;

    private DateForm(String pattern, DateReader reader) {
        this.pattern = pattern;
        this.reader = reader;
    }

    /**
     * Makes a form of a pattern.
     *
     * @param pattern {@link #SERIAL}, {@link #EPOCH_MILLIS}, or letters as {@link java.time.format.DateTimeFormatter} takes them:
     *     {@code uuuu} or {@code uu} for the year ({@code y} is taken as well), {@code MM} or {@code M}, {@code MMM} for an English
     *     name short or long, {@code dd} or {@code d}; other letters in quotes; without a time
     * @return the form
     * @throws IllegalArgumentException where it is no pattern
     */
    public static DateForm of(String pattern) {
        return new DateForm(
                pattern,
                switch (pattern) {
                    case SERIAL -> DateReader::parseSerial;
                    case EPOCH_MILLIS -> DateReader::parseMillis;
                    default -> DatePattern.of(pattern);
                });
    }

    /**
     * Returns the pattern.
     *
     * @return the pattern by which a mapping can state the form
     */
    public String pattern() {
        return pattern;
    }

    /**
     * Reads a day.
     *
     * @param text a cell
     * @return the day, or null where the text is none of this form, or a day that does not exist
     */
    public @Nullable LocalDate parse(String text) {
        return reader.parse(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateForm form && form.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
