package org.bailiwick.crm.tables;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates of a column are written. Immutable and thread-safe. */
public final class DateForm {
    private final String pattern;
    private final DateTimeFormatter formatter;

    private DateForm(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /**
     * Makes a form of a pattern.
     *
     * @param pattern as {@link DateTimeFormatter} takes it, with {@code u} for the year and without a time
     * @return the form
     * @throws IllegalArgumentException where it is no pattern
     */
    public static DateForm of(String pattern) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        return new DateForm(pattern, formatter);
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
     * @return the day, or null where the text is none of this form
     */
    public @Nullable LocalDate parse(String text) {
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor unresolved = formatter.parseUnresolved(text, position);
        if (unresolved == null || position.getErrorIndex() >= 0 || position.getIndex() < text.length()) {
            return null;
        }
        try {
            return LocalDate.parse(text, formatter);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
