package org.bailiwick.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Wording;

/** A report as it grows: headings at the margin, everything else below them with an indent. */
final class Page {

    private static final String INDENT = "  ";

    private final Layout layout;
    private final Wording words;
    private final TextWrap wrap;
    private final StringBuilder text = new StringBuilder();

    Page(Layout layout) {
        this.layout = layout;
        this.words = Wording.of(layout.language(), "report");
        this.wrap = new TextWrap(layout.language());
    }

    Layout layout() {
        return layout;
    }

    /** The sentences of reports. */
    Wording words() {
        return words;
    }

    /** How many columns are left beside the indent. */
    int columns() {
        return layout.columns() - INDENT.length();
    }

    /** Begins a part. */
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

    void paragraph(String sentences) {
        lines(wrap.lines(sentences, columns()));
    }

    /** Writes a text behind a prefix, and its further lines below itself. */
    void hanging(String prefix, String sentences) {
        lines(wrap.hanging(prefix, sentences, columns()).stream()
                .map(String::stripTrailing)
                .toList());
    }

    void item(String sentence) {
        hanging("· ", sentence);
    }

    /** Hands the first rows of a list on and returns the line that counts the others, or none. */
    <T> List<String> first(List<T> rows, int limit, String what, Consumer<T> taker) {
        // One row more takes no more room than the line that would stand for it.
        int shown = rows.size() <= limit + 1 ? rows.size() : limit;
        rows.subList(0, shown).forEach(taker);
        List<String> rest = new ArrayList<>();
        if (shown < rows.size()) {
            rest.add(more(what, rows.size() - shown));
        }
        return rest;
    }

    /** The line that counts what is not shown. */
    String more(String what, int count) {
        return words.text(what, count, layout.rest());
    }

    @Override
    public String toString() {
        return text.toString().replace(Figures.TIE, ' ');
    }
}
