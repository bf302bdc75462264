package org.bailiwick.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A report as it grows: headings at the margin, everything else below them with an indent. */
final class Page {

    private static final String INDENT = "  ";

    private final Layout layout;
    private final StringBuilder text = new StringBuilder();

    Page(Layout layout) {
        this.layout = layout;
    }

    Layout layout() {
        return layout;
    }

    /** How many columns are left beside the indent. */
    int columns() {
        return layout.columns() - INDENT.length();
    }

    void heading(String heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(heading).append("\n\n");
    }

    void line(String line) {
        text.append(line.isEmpty() ? "" : INDENT + line).append('\n');
    }

    void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    void paragraph(String words) {
        lines(TextWrap.lines(words, columns()));
    }

    void item(String words) {
        lines(TextWrap.hanging("· ", words, columns()));
    }

    /** Hands the first rows of a list on and returns the line that counts the others, or none. */
    <T> List<String> first(List<T> rows, int limit, String what, Consumer<T> taker) {
        // One row more takes no more room than the line that would stand for it.
        int shown = rows.size() <= limit + 1 ? rows.size() : limit;
        rows.subList(0, shown).forEach(taker);
        List<String> rest = new ArrayList<>();
        if (shown < rows.size()) {
            rest.add("… and %s more %s (%s)".formatted(Figures.count(rows.size() - shown), what, layout.rest()));
        }
        return rest;
    }

    @Override
    public String toString() {
        return text.toString().replace(Figures.TIE, ' ');
    }
}
