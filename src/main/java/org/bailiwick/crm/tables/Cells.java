package org.bailiwick.crm.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one record after the other, in memory that is used again; notes what is wrong with them. */
final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {
    static final int LONGEST_CELL = 100_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int HEAD = 60;

    private final boolean lossy;
    private String[] texts = new String[16];
    private int count;
    private long line;
    private boolean blank;
    private boolean last;
    private @Nullable Flaw flaw;

    /** What is wrong with a cell, so that the row cannot be used. */
    record Flaw(String code, String message) {}

    /**
     * Makes room for cells.
     *
     * @param lossy whether replacement characters stand for bytes that could not be decoded
     */
    Cells(boolean lossy) {
        this.lossy = lossy;
    }

    /** Notes whether the record is the file's last and has no line end, so that its end may be missing. */
    void setLast(boolean isLast) {
        last = isLast;
    }

    boolean isLast() {
        return last;
    }

    void begin(long atLine) {
        line = atLine;
        count = 0;
        blank = true;
        flaw = null;
    }

    void add(String text) {
        char[] chars = text.toCharArray();
        add(chars, 0, chars.length, true);
    }

    void flaw(String code, String message) {
        if (flaw == null) {
            flaw = new Flaw(code, message);
        }
        blank = false;
    }

    long line() {
        return line;
    }

    int count() {
        return count;
    }

    boolean isBlank() {
        return blank;
    }

    @Nullable
    Flaw flaw() {
        return flaw;
    }

    String text(int column) {
        return column < count ? texts[column] : "";
    }

    /** The first so many cells, blank ones where there are fewer. */
    List<String> first(int columns) {
        String[] first = Arrays.copyOf(texts, columns);
        Arrays.fill(first, Math.min(count, columns), columns, "");
        return List.of(first);
    }

    boolean isBlankFrom(int column) {
        for (int i = column; i < count; i++) {
            if (!texts[i].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The cells as a line of CSV, the head of it where it is very long. */
    String line(int from) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text)) {
            csv.writeRecord(Arrays.asList(texts).subList(from, count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return head(text.toString().strip(), LONGEST_TEXT);
    }

    static String head(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest) + "…";
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        begin(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
        add(chars, offset, length, quoted);
    }

    @Override
    protected Cells buildRecord() {
        return this;
    }

    private void add(char[] chars, int offset, int length, boolean quoted) {
        int from = offset;
        int to = offset + length;
        while (from < to && isSpace(chars[from])) {
            from++;
        }
        while (from < to && isSpace(chars[to - 1])) {
            to--;
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, 2 * count);
        }
        boolean tooLong = to - from > LONGEST_CELL;
        String text = from == to ? "" : new String(chars, from, tooLong ? HEAD : to - from);
        texts[count++] = tooLong ? text + "…" : text;
        blank &= text.isEmpty();
        if (tooLong) {
            flaw("cellTooLong", tooLong(count, to - from));
        } else if (!quoted && from > offset && from < to && chars[from] == '"') {
            flaw(
                    "spaceBeforeQuote",
                    "cell %d has a space before its quote, so that the quote does not count. Maybe take the space away."
                            .formatted(count));
        }
        check(text);
    }

    static String tooLong(int cell, long length) {
        return "cell %d has %d characters, over the limit of %d. Maybe the file has a picture or a letter in it."
                .formatted(cell, length, LONGEST_CELL);
    }

    private void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                flaw(
                        "controlCharacter",
                        "cell %d holds the control character U+%04X. Maybe the file was damaged on its way."
                                .formatted(count, (int) c));
            } else if (lossy && c == '\uFFFD') {
                flaw(
                        "notDecodable",
                        "cell %d (%s) holds bytes that are no characters. Maybe save the file again as UTF-8."
                                .formatted(count, head(text, HEAD)));
            }
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c >= '\u00A0' && Character.isSpaceChar(c);
    }
}
