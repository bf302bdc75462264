package org.bailiwick.crm.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Lets only records through that a CSV parser reads as they were meant, so that one bad quote costs a line and not the file:
 * a line whose quote is never closed, or has text behind it, is taken out, and reading goes on at the next line. Line ends of
 * what is taken out stay, so that the parser counts lines right. Holds at most one record of {@link #LONGEST_RECORD} characters.
 */
final class RecordGuard extends Reader {
    static final int LONGEST_RECORD = 1_000_000;
    static final int MOST_LINES = 1_000;
    static final int MOST_CELLS = 16_000;
    private static final int ROOM = 1 << 16;
    private static final int LONGEST_TEXT = 10_000;
    private static final String NEVER_CLOSED =
            "a quote is not closed until the end of the file: nothing was read from line %d on. Maybe a quote is missing.";

    private final Reader text;
    private final char separator;
    private final int columns;
    private final Queue<Trouble> troubles = new ArrayDeque<>();

    private char[] buffer = new char[ROOM];
    private int end;
    private boolean atEnd;

    /** What the parser may have: from here to the start of the record at hand. */
    private int out;

    private int start;
    private long line = 1;
    private int lineEndsOwed;
    private long lineWithoutEnd;
    private @Nullable RecordScan bad;

    /** What was taken out: the first line, a code and what is wrong, and the text. */
    record Trouble(long line, String code, String message, String text) {}

    /**
     * Guards a text.
     *
     * @param text the text behind a byte order mark
     * @param separator what stands between two cells
     * @param columns how many cells the header has; 0 where that is not known yet
     */
    RecordGuard(Reader text, char separator, int columns) {
        this.text = text;
        this.separator = separator;
        this.columns = columns;
    }

    /** Returns the next thing taken out before a line, or null for none; each once. */
    @Nullable
    Trouble next(long beforeLine) {
        Trouble first = troubles.peek();
        return first != null && first.line < beforeLine ? troubles.poll() : null;
    }

    /** The line of a last record that has no line end, once it was read; else 0. */
    long lineWithoutEnd() {
        return lineWithoutEnd;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        while (true) {
            if (out < start) {
                int given = Math.min(length, start - out);
                System.arraycopy(buffer, out, chars, offset, given);
                out += given;
                return given;
            }
            if (lineEndsOwed > 0) {
                int given = Math.min(length, lineEndsOwed);
                Arrays.fill(chars, offset, offset + given, '\n');
                lineEndsOwed -= given;
                return given;
            }
            if (bad != null) {
                takeOut(bad);
            } else if (!findRecords()) {
                return -1;
            }
        }
    }

    /** Moves the start behind records that are good. False at the end of the text. */
    private boolean findRecords() throws IOException {
        RecordScan scan = new RecordScan(separator);
        while (true) {
            scan.run(buffer, start, end, atEnd);
            if (scan.isBad() || isRunaway(scan)) {
                bad = scan;
                return true;
            }
            if (scan.isWhole()) {
                pass(scan);
                scan.restart();
            } else if (out < start) {
                return true;
            } else if (atEnd) {
                return passLast(scan);
            } else {
                fill();
            }
        }
    }

    private void pass(RecordScan scan) {
        start += scan.length();
        line += scan.lineEnds();
    }

    private boolean passLast(RecordScan scan) {
        if (start == end) {
            return false;
        }
        if (scan.isQuoted()) {
            scan.blame("unclosedQuote", "a quote is not closed until the end of the file");
            bad = scan;
        } else {
            lineWithoutEnd = line;
            start = end;
        }
        return true;
    }

    private boolean isRunaway(RecordScan scan) {
        boolean manyLines = scan.lineEnds() > MOST_LINES && !scan.isWhole() && !scan.isLooked();
        boolean manyChars = scan.length() > LONGEST_RECORD;
        if (scan.cells() > MOST_CELLS) {
            scan.blame("wrongCellCount", "the row has more than %d cells".formatted(MOST_CELLS));
        } else if ((manyLines || manyChars) && scan.isQuoted() && looksLikeRows(scan)) {
            scan.blame("unclosedQuote", "a quote is not closed in the next %d lines".formatted(scan.lineEnds()));
        } else if (manyChars) {
            blameLength(scan);
        } else if (manyLines) {
            scan.look();
        }
        return scan.isBad();
    }

    private static void blameLength(RecordScan scan) {
        scan.blame("cellTooLong", "the row has more than %d characters, which is the limit".formatted(LONGEST_RECORD));
    }

    /** Whether most lines behind the quote have as many separators as a row: then the quote is wrong, and they are rows. */
    private boolean looksLikeRows(RecordScan scan) {
        int lines = 0;
        int rows = 0;
        int separators = 0;
        for (int i = start; i < start + scan.length(); i++) {
            if (buffer[i] == separator) {
                separators++;
            } else if (buffer[i] == '\n' || buffer[i] == '\r') {
                lines++;
                rows += separators >= Math.max(columns - 1, 0) ? 1 : 0;
                separators = 0;
            }
        }
        return lines > 1 && 2 * rows > lines;
    }

    private void takeOut(RecordScan scan) throws IOException {
        if (scan.code().equals("cellTooLong")) {
            skipRecord(scan);
            return;
        }
        int to = start;
        while (to < end && buffer[to] != '\n' && buffer[to] != '\r') {
            to++;
        }
        if (to >= end - 1 && !atEnd) {
            if (to == end && to - start > LONGEST_RECORD) {
                blameLength(scan);
            } else {
                fill();
            }
            return;
        }
        bad = null;
        report(scan.code(), scan.message() + ". Maybe a quote is missing or one too many.", to);
        boolean both = to < end - 1 && buffer[to] == '\r' && buffer[to + 1] == '\n';
        if (to < end) {
            line++;
            lineEndsOwed++;
        }
        start = Math.min(to + (both ? 2 : 1), end);
        out = start;
    }

    private void report(String code, String message, int to) {
        String head = new String(buffer, start, Math.min(to - start, LONGEST_TEXT + 1));
        troubles.add(new Trouble(line, code, message, Cells.head(head, LONGEST_TEXT)));
    }

    /** Goes to the end of a record that is too long to be held. */
    private void skipRecord(RecordScan scan) throws IOException {
        bad = null;
        long first = line;
        report(scan.code(), scan.message() + ". Maybe the file has a picture or a letter in it.", end);
        while (!scan.isWhole() && !(atEnd && start + scan.length() == end)) {
            start += scan.length();
            out = start;
            scan.goOn();
            if (start == end || buffer[start] == '\r') {
                fill();
            }
            scan.run(buffer, start, end, atEnd);
        }
        start += scan.length();
        out = start;
        line += scan.lineEnds();
        lineEndsOwed += (int) scan.lineEnds();
        if (scan.isQuoted()) {
            troubles.add(new Trouble(first, "unclosedQuote", NEVER_CLOSED.formatted(first), ""));
        }
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, out, buffer, 0, end - out);
        start -= out;
        end -= out;
        out = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = text.read(buffer, end, buffer.length - end);
        atEnd = read < 0;
        end += Math.max(read, 0);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
