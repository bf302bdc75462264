package org.bailiwick.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bailiwick.io.SafeCells;

/** Texts that mean nothing but themselves in Markdown. */
final class Markdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>|#!&~$]");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Markdown() {}

    static String text(String text) {
        return SIGNS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }

    /** A row's cells, as a CSV file has them: no formula runs here, so that the guard is taken off. */
    static String cells(List<String> cells) {
        return cells.stream().map(SafeCells::plain).map(Markdown::text).collect(Collectors.joining(" | "));
    }
}
