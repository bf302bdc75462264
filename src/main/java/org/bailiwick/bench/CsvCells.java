package org.bailiwick.bench;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** A row of one of the benchmark's own CSV files, which have a header and always the same columns. */
final class CsvCells {

    private final String file;
    private final NamedCsvRecord cells;

    private CsvCells(String file, NamedCsvRecord cells) {
        this.file = file;
        this.cells = cells;
    }

    static List<CsvCells> read(Path file, List<String> columns) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrong(file.toString(), 0, "is no file. Maybe the path is relative to another directory.");
        }
        List<CsvCells> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord cells : records) {
                requireColumns(file, cells, columns);
                requireCells(file, cells, columns.size());
                rows.add(new CsvCells(file.toString(), cells));
            }
        } catch (CsvParseException e) {
            throw wrong(file.toString(), 0, "is no CSV file: " + e.getMessage());
        }
        return rows;
    }

    private static void requireColumns(Path file, NamedCsvRecord cells, List<String> columns) {
        if (!cells.getHeader().equals(columns)) {
            throw wrong(
                    file.toString(),
                    1,
                    "the header must be %s. Maybe it is another file.".formatted(String.join(",", columns)));
        }
    }

    private static void requireCells(Path file, NamedCsvRecord cells, int count) {
        if (cells.getFieldCount() != count) {
            throw wrong(
                    file.toString(),
                    cells.getStartingLineNumber(),
                    "the row has %d cells, the header %d. Maybe a comma is missing, or a text needs quotes."
                            .formatted(cells.getFieldCount(), count));
        }
    }

    static void write(Path file, List<String> columns, List<List<String>> rows) throws IOException {
        AtomicFiles.write(file, out -> {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(columns);
            for (List<String> row : rows) {
                csv.writeRecord(row);
            }
            csv.flush();
        });
    }

    String text(String column) {
        return cells.getField(column).strip();
    }

    @Nullable
    String textOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    long number(String column, long least, long most) {
        Long number = numberOrNull(column);
        if (number == null || number < least || number > most) {
            throw wrong(
                    column, "must be a whole number from %d to %d. Maybe the columns slipped.".formatted(least, most));
        }
        return number;
    }

    @Nullable
    Long numberOrNull(String column) {
        String text = text(column);
        if (!text.isEmpty() && !text.matches("-?\\d{1,18}")) {
            throw wrong(column, "must be a whole number. Maybe the columns slipped.");
        }
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    @Nullable
    LocalDate dateOrNull(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(column, "must be a day such as 2026-01-31. Maybe a spreadsheet changed it.");
        }
    }

    /** The error that a cell is wrong. */
    InvalidInputException wrong(String column, String rule) {
        return wrong(file, cells.getStartingLineNumber(), "%s (%s) %s".formatted(column, text(column), rule));
    }

    private static InvalidInputException wrong(String file, long line, String message) {
        return new InvalidInputException(
                List.of(Finding.error("benchFile", new Place(file, "", (int) line, 0), message)));
    }
}
