package org.bailiwick.crm.tables;

import java.util.regex.Pattern;

/** The time of day that may stand behind a date: {@code T10:00:00Z}, {@code 2:30 PM}, {@code 14:05:06.123 +08:00}. */
final class DayTime {
    private static final Pattern TIME = Pattern.compile(
            "(?:T|,? +)(?:[01]?\\d|2[0-4])[:.h时][0-5]\\d(?:[:.分][0-5]\\d(?:[.,]\\d+)?)?秒?(?: *[ap]\\.?m\\.?)?"
                    + "(?: *(?:Z|UTC|GMT|[A-Z]{3,5}|[+-]\\d\\d(?::?\\d\\d)?))?",
            Pattern.CASE_INSENSITIVE);

    private DayTime() {}

    /** Whether the rest of a text is a time. */
    static boolean follows(String text, int from) {
        return isPlain(text, from)
                || TIME.matcher(text).region(from, text.length()).matches();
    }

    /** The commonest times, looked at without a pattern: this is done for every row. */
    private static boolean isPlain(String text, int from) {
        int length = text.length() - from;
        boolean begins = length >= 6
                && (text.charAt(from) == ' ' || text.charAt(from) == 'T')
                && isPair(text, from + 1, '2')
                && text.charAt(from + 3) == ':'
                && isPair(text, from + 4, '5');
        if (!begins || length == 6) {
            return begins;
        }
        boolean hasSeconds = length >= 9 && text.charAt(from + 6) == ':' && isPair(text, from + 7, '5');
        return hasSeconds && (length == 9 || (length == 10 && text.charAt(from + 9) == 'Z'));
    }

    private static boolean isPair(String text, int at, char most) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        boolean digits = tens >= '0' && tens <= most && ones >= '0' && ones <= '9';
        return digits && (most == '5' || tens < '2' || ones <= '4');
    }
}
