package org.bailiwick.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bailiwick.lang.Figures;
import org.bailiwick.lang.Language;

/**
 * Breaks text into lines of at most so many columns: at spaces, in Chinese between any two characters as well, of which at
 * least one is wide, but not before closing nor after opening punctuation.
 */
final class TextWrap {

    private static final int LEAST_COLUMNS = 20;
    /** A number stays with the noun that it counts. */
    private static final Pattern NUMBER_AND_NOUN = Pattern.compile("(?<=\\d) (?=\\p{IsHan})");

    /** What is not broken, and whether a space is before it. */
    private record Piece(String text, boolean isWord) {}

    private final boolean breaksWide;

    TextWrap(Language language) {
        this.breaksWide = language == Language.CHINESE;
    }

    /**
     * Wraps a text.
     *
     * @param text words between single spaces
     * @param columns the most that a line takes; what is longer and cannot be broken has a line of its own
     * @return at least one line
     */
    List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces(text)) {
            String space = piece.isWord() ? " " : "";
            if (!line.isEmpty() && TextWidth.of(line + space + piece.text()) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : space).append(piece.text());
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same with a prefix before the first line and as much room before the others. */
    List<String> hanging(String prefix, String text, int columns) {
        int indent = TextWidth.of(prefix);
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, Math.max(LEAST_COLUMNS, columns - indent))) {
            lines.add((lines.isEmpty() ? prefix : " ".repeat(indent)) + line);
        }
        return lines;
    }

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        String tied = breaksWide ? NUMBER_AND_NOUN.matcher(text).replaceAll(String.valueOf(Figures.TIE)) : text;
        for (String word : tied.split(" ", -1)) {
            int from = 0;
            if (breaksWide) {
                for (int at = word.offsetByCodePoints(0, word.isEmpty() ? 0 : 1); at < word.length(); ) {
                    int next = word.codePointAt(at);
                    if (mayBreak(word.codePointBefore(at), next)) {
                        pieces.add(new Piece(word.substring(from, at), from == 0));
                        from = at;
                    }
                    at += Character.charCount(next);
                }
            }
            pieces.add(new Piece(word.substring(from), from == 0));
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        boolean isWide = TextWidth.of(before) > 1 || TextWidth.of(after) > 1;
        boolean isTied = before == Figures.TIE || after == Figures.TIE || TextWidth.of(after) == 0;
        return isWide && !isTied && !opens(before) && !closes(after);
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
