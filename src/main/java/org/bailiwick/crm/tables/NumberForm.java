package org.bailiwick.crm.tables;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How numbers of a column are written: which sign stands before the decimals. Beside it, digits may be grouped by threes by the
 * other sign, by spaces or by apostrophes; a currency may stand before or behind, minus signs as well, or parentheses around.
 *
 * @param decimalSeparator {@code .} or {@code ,}
 */
public record NumberForm(char decimalSeparator) {
    private static final int GROUP = 3;

    /** What a long holds. */
    private static final int MOST_DIGITS = 18;

    /**
     * Makes a form.
     *
     * @throws IllegalArgumentException where the sign is another one
     */
    public NumberForm {
        if (decimalSeparator != '.' && decimalSeparator != ',') {
            throw new IllegalArgumentException(
                    "the decimal separator (%s) must be a point or a comma. Maybe it separates groups of digits."
                            .formatted(decimalSeparator));
        }
    }

    /**
     * Reads a number.
     *
     * @param text a cell
     * @return the number, or null where the text is none of this form; of {@code 12 %} it is 12
     */
    public @Nullable BigDecimal parse(String text) {
        BigDecimal plain = plain(text);
        return plain != null ? plain : new NumberText(text, decimalSeparator).number();
    }

    /**
     * Tells whether a number is one of a hundred.
     *
     * @param text a cell
     * @return true where it begins or ends with a percent sign
     */
    public static boolean isPercent(String text) {
        String bare = FullWidth.narrow(text).strip();
        return bare.endsWith("%") || bare.startsWith("%");
    }

    /** Reads bare digits and such as $1,234.50, the commonest numbers; null for all others, which may be numbers too. */
    private @Nullable BigDecimal plain(String text) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        from += length > from && Character.getType(text.charAt(from)) == Character.CURRENCY_SYMBOL ? 1 : 0;
        if (length == from || length - from > MOST_DIGITS) {
            return null;
        }
        char group = decimalSeparator == '.' ? ',' : '.';
        long digits = 0;
        int point = length;
        int lastGroup = -1;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else if (c == decimalSeparator && point == length && i > from && i < length - 1) {
                point = i;
            } else if (c == group && point == length && isGroupAt(text, from, lastGroup, i)) {
                lastGroup = i;
            } else {
                return null;
            }
        }
        boolean isGrouped = lastGroup < 0 || point - lastGroup == GROUP + 1;
        int decimals = point == length ? 0 : length - 1 - point;
        return isGrouped ? BigDecimal.valueOf(text.charAt(0) == '-' ? -digits : digits, decimals) : null;
    }

    /** Whether a group of digits of the right length ends before a sign. */
    private static boolean isGroupAt(String text, int from, int lastGroup, int sign) {
        return lastGroup < 0
                ? sign > from && sign - from <= GROUP && text.charAt(from) != '0'
                : sign - lastGroup == GROUP + 1;
    }
}
