package org.bailiwick.io;

import java.util.regex.Pattern;

/**
 * Keeps texts that came from elsewhere from being run as formulas by the spreadsheet that opens a CSV file.
 *
 * <p>A spreadsheet takes a cell for a formula that begins with {@code = + - @}, also in their full-width forms, or with a
 * tab or another control character; spaces before the sign may be dropped. Within a text the same holds behind what may end
 * a cell in a spreadsheet that expects another dialect: a semicolon, a tab, a line break. An apostrophe before the sign makes
 * the cell plain text. Plain numbers stay as they are: a number is no formula.
 *
 * <p>Stateless and thread-safe. Source: OWASP, <em>CSV Injection</em>,
 * <a href="https://owasp.org/www-community/attacks/CSV_Injection">owasp.org</a>.
 */
public final class SafeCells {

    private static final String SIGNS = "[=+\\-@＝＋－＠]";
    /** What takes no ink: spaces of all kinds, marks, joiners, fillers; and apostrophes, so that the guard can be taken off. */
    private static final String BLANKS = "['\\p{Z}\\p{Cf}\\p{Cc}\\u3164\\u115F\\u1160\\uFFA0]*+";

    private static final String DANGER = "(?=" + BLANKS + SIGNS + "|'*+\\p{Cc})";

    private static final String CELL_START = "(?:^|(?<=[;\\t\\r\\n]))";
    private static final Pattern OPEN = Pattern.compile(CELL_START + DANGER);
    private static final Pattern GUARDED = Pattern.compile(CELL_START + "'" + DANGER);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d+)?%?");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private SafeCells() {}

    /**
     * Returns a text that no spreadsheet takes for a formula.
     *
     * @param text any text
     * @return the same text where it is harmless; else with an apostrophe before each place that is not
     */
    public static String text(String text) {
        return NUMBER.matcher(text).matches() ? text : OPEN.matcher(text).replaceAll("'");
    }

    /**
     * Takes the apostrophes off that {@link #text} has put into a text.
     *
     * @param cell what {@link #text} returned
     * @return the text that was given to it
     */
    public static String plain(String cell) {
        return GUARDED.matcher(cell).replaceAll("");
    }

    /**
     * Tells whether an id can stand in a file as it is: where it would need an apostrophe it would be another id.
     *
     * @param id any text
     * @return true where it is not empty, needs no guard, and holds no invisible character
     */
    public static boolean isSafeId(String id) {
        return !id.isEmpty() && !HIDDEN.matcher(id).find() && text(id).equals(id);
    }
}
