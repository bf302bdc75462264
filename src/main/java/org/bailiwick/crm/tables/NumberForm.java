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

    /** Reads bare digits, the commonest numbers; null for all others, which may be numbers too. */
    private @Nullable BigDecimal plain(String text) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (length == from || length > 18) {
            return null;
        }
        long digits = 0;
        int point = -1;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c == decimalSeparator && point < 0 && i > from && i < length - 1) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(from == 1 ? -digits : digits, point < 0 ? 0 : length - 1 - point);
    }
}
