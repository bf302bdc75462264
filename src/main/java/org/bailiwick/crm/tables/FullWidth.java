package org.bailiwick.crm.tables;

/** Digits and signs as wide as a Chinese character, and the narrow ones that they mean. */
final class FullWidth {
    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final int SHIFT = FIRST - '!';
    private static final char SPACE = '\u3000';

    private FullWidth() {}

    /** The text with narrow signs; the same text where all are. */
    static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= SPACE) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= FIRST && c <= LAST ? (char) (c - SHIFT) : c == SPACE ? ' ' : c);
        }
        return narrow.toString();
    }
}
