package org.bailiwick.io;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is written, seen from its header.
 *
 * @param separator what stands between two cells: a comma or a semicolon
 */
record CsvDialect(char separator) {
    static final char COMMENT = '#';

    /** What spreadsheets know UTF-8 by. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How a spreadsheet saves a comment that holds a separator; the first cell of a row never begins like that. */
    static final String QUOTED_COMMENT = "# ";

    private static final int LOOK_AHEAD = 1 << 18;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NO_HEADER = Pattern.compile("#.*|\"# .*|[,;\\s]*");

    /** Characters of a cell that the parser holds before it gives up on a quote that was never closed. */
    private static final int LONGEST_CELL = 1 << 20;

    /**
     * Looks at the header of a file without moving on.
     *
     * @param text the file, at its beginning; it stands there again afterwards
     * @param file the file's name
     * @return the dialect, or null where it cannot be read, which was reported
     */
    static @Nullable CsvDialect detect(BufferedReader text, String file, Findings findings) throws IOException {
        text.mark(LOOK_AHEAD);
        char[] chars = new char[LOOK_AHEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < chars.length; ) {
            length += read;
            read = text.read(chars, length, chars.length - length);
        }
        text.reset();
        List<String> lines = new String(chars, 0, length).lines().toList();
        int line = 0;
        while (line < lines.size() && NO_HEADER.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line == lines.size()
                ? new CsvDialect(',')
                : ofHeader(lines.get(line), new Place(file, "", line + 1, 0), findings);
    }

    private static @Nullable CsvDialect ofHeader(String header, Place place, Findings findings) {
        String bare = QUOTED.matcher(header).replaceAll("");
        long commas = bare.chars().filter(c -> c == ',').count();
        long semicolons = bare.chars().filter(c -> c == ';').count();
        if (commas == 0 && semicolons == 0 && bare.indexOf('\t') >= 0) {
            findings.error(
                    "tabSeparated",
                    place,
                    "the cells are separated by tabs, not by commas or semicolons. Maybe save the file as CSV, not as text.");
            return null;
        }
        CsvDialect dialect = new CsvDialect(semicolons > commas ? ';' : ',');
        if (commas > 0 && semicolons > 0) {
            findings.error("mixedSeparators", place, dialect.mixed());
        }
        return dialect;
    }

    /** The separator that the file does not use. */
    char other() {
        return separator == ',' ? ';' : ',';
    }

    String mixed() {
        return "the cells are separated by %s in one place and by %s in another. Maybe two files were joined."
                .formatted(quoted(separator), quoted(other()));
    }

    private static String quoted(char c) {
        return c == ',' ? "commas (,)" : "semicolons (;)";
    }

    CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .commentCharacter(COMMENT)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text);
    }
}
