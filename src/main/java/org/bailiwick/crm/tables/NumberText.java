package org.bailiwick.crm.tables;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A text that may be a number with all that people put around its digits; takes it off from both ends. */
final class NumberText {
    private static final int LONGEST = 60;
    private static final int LONGEST_EXPONENT = 3;
    private static final int GROUP = 3;
    private static final int SHORT_GROUP = 2;
    private static final String MINUS = "-\u2212\u2013";
    private static final String GROUPING = " \u00A0\u202F\u2009'\u2019";

    private final char decimal;
    private String text;
    private boolean negative;
    private boolean signed;
    private boolean hasMoney;
    private boolean hasPercent;

    NumberText(String text, char decimal) {
        this.decimal = decimal;
        this.text = text.length() > LONGEST ? "" : FullWidth.narrow(text);
    }

    @Nullable
    BigDecimal number() {
        if (!hasDigits()) {
            return null;
        }
        while (takeAround() || takeMinus() || takeMoney()) {
            // Each may stand inside of the others, as in ($1.00) and -$1.00 and $-1.00.
        }
        return value();
    }

    /** Whether there are digits, with no letter among them but for an exponent: most texts, ids too, are told by that. */
    private boolean hasDigits() {
        boolean digits = false;
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (letter) {
                    return false;
                }
                digits = true;
            } else if (digits && Character.isLetter(c)) {
                letter = c != 'e' && c != 'E';
            }
        }
        return digits;
    }

    private boolean takeAround() {
        text = stripped();
        if (text.startsWith("(") && text.endsWith(")") && !signed) {
            text = text.substring(1, text.length() - 1);
            return sign(true);
        }
        if (!hasPercent && (text.endsWith("%") || text.startsWith("%"))) {
            hasPercent = true;
            text = text.endsWith("%") ? text.substring(0, text.length() - 1) : text.substring(1);
            return true;
        }
        return false;
    }

    private boolean takeMinus() {
        text = stripped();
        if (text.isEmpty() || signed) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (first == '+' || MINUS.indexOf(first) >= 0) {
            text = text.substring(1);
            return sign(first != '+');
        }
        if (MINUS.indexOf(last) >= 0) {
            text = text.substring(0, text.length() - 1);
            return sign(true);
        }
        return false;
    }

    private boolean sign(boolean isMinus) {
        signed = true;
        negative = isMinus;
        return true;
    }

    private boolean takeMoney() {
        text = stripped();
        if (text.isEmpty() || hasMoney) {
            return false;
        }
        int from = 0;
        while (from < text.length() && isWordAt(from)) {
            from++;
        }
        int to = text.length();
        while (to > from && isWordAt(to - 1)) {
            to--;
        }
        if (from > 0 && Money.is(text.substring(0, from).strip())) {
            text = text.substring(from);
            hasMoney = true;
        } else if (to < text.length() && Money.is(text.substring(to).strip())) {
            text = text.substring(0, to);
            hasMoney = true;
        }
        return hasMoney;
    }

    /** Letters, signs of currencies and the spaces among them, and a point behind a letter. */
    private boolean isWordAt(int i) {
        char c = text.charAt(i);
        return Character.isLetter(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || isSpace(c)
                || (c == '.' && i > 0 && Character.isLetter(text.charAt(i - 1)));
    }

    private String stripped() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private @Nullable BigDecimal value() {
        int exponentAt = Math.max(text.indexOf('e'), text.indexOf('E'));
        String mantissa = exponentAt < 0 ? text : text.substring(0, exponentAt);
        String exponent = exponentAt < 0 ? "0" : text.substring(exponentAt + 1);
        int point = mantissa.indexOf(decimal);
        String whole = ungrouped(point < 0 ? mantissa : mantissa.substring(0, point));
        String fraction = point < 0 ? "" : mantissa.substring(point + 1);
        if (whole == null || !isDigits(fraction) || (whole.isEmpty() && fraction.isEmpty()) || !isExponent(exponent)) {
            return null;
        }
        BigDecimal value = new BigDecimal("0" + whole + (fraction.isEmpty() ? "" : "." + fraction));
        BigDecimal scaled =
                value.scaleByPowerOfTen(Integer.parseInt(exponent.startsWith("+") ? exponent.substring(1) : exponent));
        BigDecimal plain = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
        return negative ? plain.negate() : plain;
    }

    private static boolean isExponent(String text) {
        String bare = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        return !bare.isEmpty() && bare.length() <= LONGEST_EXPONENT && isDigits(bare);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * The digits without what groups them; null where they are not grouped right: all groups by one sign, the last of three
     * digits, those before of three, or of two as in India, and the first not empty nor a mere zero.
     */
    private @Nullable String ungrouped(String whole) {
        if (isDigits(whole)) {
            return whole;
        }
        char group = firstSign(whole);
        if (group != (decimal == '.' ? ',' : '.') && GROUPING.indexOf(group) < 0) {
            return null;
        }
        int first = whole.indexOf(group);
        int last = whole.lastIndexOf(group);
        int inner = first == last ? GROUP : whole.indexOf(group, first + 1) - first - 1;
        boolean right = whole.length() - last - 1 == GROUP
                && first > 0
                && first <= inner
                && whole.charAt(0) != '0'
                && (inner == GROUP || inner == SHORT_GROUP);
        StringBuilder digits = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length() && right; i++) {
            char c = whole.charAt(i);
            boolean isPlace = i >= first && i <= last && (i - first) % (inner + 1) == 0;
            right = isPlace ? c == group : c >= '0' && c <= '9';
            if (!isPlace) {
                digits.append(c);
            }
        }
        return right ? digits.toString() : null;
    }

    private static char firstSign(String text) {
        int i = 0;
        while (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return text.charAt(i);
    }
}
