package org.bailiwick.crm.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of year, month and day that reads texts without a formatter, which would take ten times as long. */
final class DatePattern implements DateReader {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int SHORTEST_NAME = 3;
    private static final int PIVOT = 70;

    private final List<Part> parts;

    /** What a part of the pattern stands for. */
    private enum Kind {
        LITERAL,
        YEAR,
        SHORT_YEAR,
        MONTH,
        MONTH_NAME,
        DAY
    }

    /** A part: a sign, or a field of digits of which there may be fewer where none follows at once. */
    private record Part(Kind kind, char sign, int fewest, int most) {}

    private DatePattern(List<Part> parts) {
        this.parts = parts;
    }

    static DatePattern of(String pattern) {
        List<Part> parts = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
                i++;
            } else if (quoted || !isLetter(c)) {
                parts.add(new Part(Kind.LITERAL, c, 1, 1));
                i++;
            } else {
                int length = run(pattern, i);
                parts.add(field(pattern, c, length, isLetterAt(pattern, i + length) || isAfterField(parts)));
                i += length;
            }
        }
        check(pattern, parts);
        return new DatePattern(List.copyOf(parts));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLetterAt(String pattern, int i) {
        return i < pattern.length() && isLetter(pattern.charAt(i));
    }

    private static boolean isAfterField(List<Part> parts) {
        return !parts.isEmpty() && parts.get(parts.size() - 1).kind != Kind.LITERAL;
    }

    private static int run(String pattern, int from) {
        int to = from;
        while (to < pattern.length() && pattern.charAt(to) == pattern.charAt(from)) {
            to++;
        }
        return to - from;
    }

    private static Part field(String pattern, char letter, int length, boolean isFixed) {
        int fewest = isFixed ? 2 : 1;
        if ((letter == 'u' || letter == 'y') && length == 4) {
            return new Part(Kind.YEAR, letter, 4, 4);
        } else if ((letter == 'u' || letter == 'y') && length == 2) {
            return new Part(Kind.SHORT_YEAR, letter, 2, 2);
        } else if (letter == 'M' && length <= 2) {
            return new Part(Kind.MONTH, letter, fewest, 2);
        } else if (letter == 'M' && length <= 4) {
            return new Part(Kind.MONTH_NAME, letter, 1, 1);
        } else if (letter == 'd' && length <= 2) {
            return new Part(Kind.DAY, letter, fewest, 2);
        }
        throw new IllegalArgumentException(
                "%s has a part that is no year, month or day. Maybe uuuu, MM and dd were meant.".formatted(pattern));
    }

    private static void check(String pattern, List<Part> parts) {
        long years = count(parts, Kind.YEAR) + count(parts, Kind.SHORT_YEAR);
        long months = count(parts, Kind.MONTH) + count(parts, Kind.MONTH_NAME);
        if (years != 1 || months != 1 || count(parts, Kind.DAY) != 1) {
            throw new IllegalArgumentException(
                    "%s must have one year, one month and one day. Maybe uuuu, MM and dd were meant."
                            .formatted(pattern));
        }
    }

    private static long count(List<Part> parts, Kind kind) {
        return parts.stream().filter(part -> part.kind == kind).count();
    }

    @Override
    public @Nullable LocalDate parse(String given) {
        String text = FullWidth.narrow(given);
        int at = 0;
        int year = -1;
        int month = -1;
        int day = -1;
        for (int p = 0; p < parts.size(); p++) {
            Part part = parts.get(p);
            int from = at;
            at = end(part, text, from);
            if (at < 0) {
                return null;
            }
            switch (part.kind) {
                case YEAR -> year = number(text, from, at);
                case SHORT_YEAR -> year = fullYear(number(text, from, at));
                case MONTH -> month = number(text, from, at);
                case MONTH_NAME -> month = month(text, from, at);
                case DAY -> day = number(text, from, at);
                default -> {}
            }
        }
        boolean exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        if (!exists || (at < text.length() && !DayTime.follows(text, at))) {
            return null;
        }
        return day > 28 && !YearMonth.of(year, month).isValidDay(day) ? null : LocalDate.of(year, month, day);
    }

    /** Where the part ends in the text; negative where it does not stand there. */
    private static int end(Part part, String text, int from) {
        if (part.kind == Kind.LITERAL) {
            return from < text.length() && text.charAt(from) == part.sign ? from + 1 : -1;
        }
        int to = from;
        if (part.kind == Kind.MONTH_NAME) {
            while (to < text.length() && isLetter(text.charAt(to))) {
                to++;
            }
            return month(text, from, to) < 0 ? -1 : to < text.length() && text.charAt(to) == '.' ? to + 1 : to;
        }
        while (to < text.length() && to - from < part.most && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        boolean goesOn = to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9';
        return to - from < part.fewest || (goesOn && part.fewest == 1) ? -1 : to;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static int fullYear(int year) {
        return year >= PIVOT ? 1900 + year : 2000 + year;
    }

    /** The month that a name or a short form of it, of at least three letters, stands for; negative for none. */
    private static int month(String text, int from, int to) {
        int end = to > from && text.charAt(to - 1) == '.' ? to - 1 : to;
        int length = end - from;
        for (int m = 0; m < MONTHS.size() && length >= SHORTEST_NAME; m++) {
            if (length <= MONTHS.get(m).length() && MONTHS.get(m).regionMatches(true, 0, text, from, length)) {
                return m + 1;
            }
        }
        return -1;
    }
}
