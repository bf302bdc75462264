package org.bailiwick.report;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: wide characters two, combining ones none. */
final class TextWidth {

    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The text, shortened with an ellipsis where it takes more columns. */
    static String limit(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder shortened = new StringBuilder();
        int used = 1;
        for (int codePoint : text.codePoints().toArray()) {
            used += of(codePoint);
            if (used > columns) {
                break;
            }
            shortened.appendCodePoint(codePoint);
        }
        return shortened.toString().stripTrailing() + ELLIPSIS;
    }

    static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }
}
