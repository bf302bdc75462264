package org.bailiwick.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at spaces into lines of at most so many columns. */
final class TextWrap {

    private TextWrap() {}

    /**
     * Wraps a text.
     *
     * @param text words between single spaces
     * @param columns the most that a line takes; a longer word has a line of its own
     * @return at least one line
     */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same with a prefix before the first line and as much room before the others. */
    static List<String> hanging(String prefix, String text, int columns) {
        int indent = TextWidth.of(prefix);
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, Math.max(20, columns - indent))) {
            lines.add((lines.isEmpty() ? prefix : " ".repeat(indent)) + line);
        }
        return lines;
    }
}
