package org.bailiwick.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** One CSV file of a folder: reads it row by row and remembers where each row and column stands. */
final class CsvFile {
    private static final Pattern START = Pattern.compile("starting at line (\\d+)");

    private final String name;
    private final CsvColumns columns;
    private final Budget budget;
    private final Findings findings;
    private final RowPlaces rows = new RowPlaces();
    private @Nullable CsvHeader header;

    /** Takes the rows in order. */
    interface Taker {
        /**
         * Takes one row.
         *
         * @param header the file's header
         * @param cells a cell for each column; empty for a row that was reported and cannot be used
         * @param index the row's place in its list, from 0
         */
        void take(CsvHeader header, List<String> cells, int index);
    }

    CsvFile(String name, CsvColumns columns, Budget budget, Findings findings) {
        this.name = name;
        this.columns = columns;
        this.budget = budget;
        this.findings = findings;
    }

    void read(Path folder, Taker taker) {
        try (Reader text = TextFile.open(folder.resolve(name), name, findings)) {
            if (text != null) {
                read(new BufferedReader(text), taker);
            }
        } catch (CsvParseException e) {
            report(e);
        } catch (IOException e) {
            findings.error("notReadable", TextFile.file(name), TextFile.unreadable(name, e));
        }
    }

    private void read(BufferedReader text, Taker taker) throws IOException {
        CsvDialect dialect = CsvDialect.detect(text, name, findings);
        if (dialect == null) {
            return;
        }
        try (CsvReader<CsvRecord> records = dialect.reader(text)) {
            int count = 0;
            for (CsvRecord row : records) {
                if (!isNothing(row)) {
                    count++;
                    if (!take(row, count, dialect, taker)) {
                        return;
                    }
                }
            }
            if (count == 0) {
                String message = "%s is empty: it has no header. Maybe it was not saved, or must be deleted.";
                findings.error("emptyFile", TextFile.file(name), message.formatted(name));
            }
        }
    }

    private static boolean isNothing(CsvRecord row) {
        return row.getField(0).startsWith(CsvDialect.QUOTED_COMMENT)
                || row.getFields().stream().allMatch(cell -> Ids.trim(cell).isEmpty());
    }

    /** Tells whether there is room for more rows. */
    private boolean take(CsvRecord row, int count, CsvDialect dialect, Taker taker) {
        int line = (int) row.getStartingLineNumber();
        if (header == null) {
            header = CsvHeader.read(row.getFields(), columns, new Place(name, "", line, 0), findings);
            return true;
        }
        if (!budget.takesRow(() -> new Place(name, "", line, 0))) {
            return false;
        }
        rows.add(line, 0);
        boolean fits = row.getFieldCount() == header.size();
        if (fits) {
            header.reportUnnamed(row.getFields(), name, line, findings);
        } else {
            reportCells(row, line, header.size(), dialect);
        }
        taker.take(header, fits ? row.getFields() : List.of(), count - 2);
        return true;
    }

    private void reportCells(CsvRecord row, int line, int wanted, CsvDialect dialect) {
        Place place = new Place(name, "", line, 0);
        if (row.getFields().stream().anyMatch(cell -> cell.indexOf(dialect.other()) >= 0)) {
            findings.error("mixedSeparators", place, dialect.mixed());
            return;
        }
        String maybe = row.getFieldCount() < wanted
                ? "Maybe a separator is missing."
                : "Maybe a text with a separator needs quotes, or a decimal has a comma.";
        String message = "the row has %d cells, and the header has %d. %s";
        findings.error("wrongCellCount", place, message.formatted(row.getFieldCount(), wanted, maybe));
    }

    private void report(CsvParseException e) {
        String words = String.valueOf(e.getMessage());
        Matcher line = START.matcher(words);
        Place place = new Place(name, "", line.find() ? Integer.parseInt(line.group(1)) : 0, 0);
        String maybe = "Maybe a quote within a text must be doubled.";
        if (words.startsWith("Unexpected character")) {
            findings.error(
                    "textBehindQuote", place, "text follows behind a closing quote in this row. %s".formatted(maybe));
        } else if (words.contains("limit of")) {
            findings.error("tooManyColumns", place, "the row has too many cells. Maybe a line break is missing.");
        } else {
            findings.error(
                    "unclosedQuote", place, "a quote that opens in this row is never closed. %s".formatted(maybe));
        }
    }

    /** The place of a field of a row, or of the nearest thing around it. */
    Place locate(Place place, int row, List<String> path) {
        if (!rows.has(row)) {
            return TextFile.file(name);
        }
        return new Place(name, place.pointer(), rows.line(row), header == null ? 0 : header.columnOf(path));
    }
}
