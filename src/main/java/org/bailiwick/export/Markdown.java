package org.bailiwick.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bailiwick.io.SafeCells;

/** Texts that mean nothing but themselves in Markdown. Stateless and thread-safe. */
public final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>|#!&~$]");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Markdown() {}

    /**
     * Makes a text plain.
     *
     * @param text any text
     * @return the text on one line, with a backslash before every sign that Markdown or HTML within it would act on
     */
    public static String text(String text) {
        return SIGNS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }

    /** A row's cells, as a CSV file has them: no formula runs here, so that the guard is taken off. */
    static String cells(List<String> cells) {
        return cells.stream().map(SafeCells::plain).map(Markdown::text).collect(Collectors.joining(" | "));
    }
}
