package org.bailiwick.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How values look in messages: short, and with nothing invisible in them. */
final class Text {

    private static final int MOST_CHARACTERS = 80;
    private static final int MOST_DIGITS = 30;
    private static final BigDecimal MINUTES_PER_HOUR = new BigDecimal(60);

    private Text() {}

    /** The id with what cannot be seen written as {@code \u200B}, cut where it is very long. */
    static String shown(String id) {
        if (id.length() <= MOST_CHARACTERS && isPlain(id)) {
            return id;
        }
        StringBuilder text = new StringBuilder();
        int[] points = id.codePoints().limit(MOST_CHARACTERS + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, MOST_CHARACTERS); i++) {
            boolean atEdge = i == 0 || i == points.length - 1;
            if (isInvisible(points[i]) || (atEdge && isSpace(points[i]))) {
                text.append(String.format(Locale.ROOT, "\\u%04X", points[i]));
            } else {
                text.appendCodePoint(points[i]);
            }
        }
        return points.length > MOST_CHARACTERS ? text.append('…').toString() : text.toString();
    }

    /** Tells whether a text has nothing but visible ASCII characters, as most ids. */
    static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) <= ' ' || id.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    static String shown(BigDecimal value) {
        return Math.abs((long) value.scale()) + value.precision() > MOST_DIGITS
                ? value.round(new MathContext(6)).toString()
                : value.stripTrailingZeros().toPlainString();
    }

    /** The first ids of a list, and how many there are beyond them. */
    static String some(List<String> ids, int most) {
        String first = ids.stream().limit(most).map(Text::shown).collect(Collectors.joining(", "));
        return ids.size() <= most ? first : first + " and " + (ids.size() - most) + " more";
    }

    /** {@code 1 duty}, {@code 2 duties}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Minutes as hours with one decimal. */
    static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(MINUTES_PER_HOUR, 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Control and format characters: zero-width spaces and joiners, byte order marks, soft hyphens, line ends. */
    static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
