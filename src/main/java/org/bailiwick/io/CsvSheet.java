package org.bailiwick.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One CSV file to be written: rows, and columns that turn a row into a cell. UTF-8 with a byte order mark, commas, line feeds.
 *
 * <p>Not thread-safe.
 *
 * @param <T> what a row is
 */
public final class CsvSheet<T> {
    private final List<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * The text of a row's cell.
     *
     * @param <T> what a row is
     */
    public interface Cell<T> {
        /**
         * Returns the text; texts that are not the program's own are to go through {@link SafeCells}.
         *
         * @param row the row
         * @return the text, empty for nothing
         * @throws RefusedWriteException where it cannot stand in a cell
         */
        String of(T row) throws RefusedWriteException;
    }

    private record Column<T>(String name, Cell<T> cell) {}

    /**
     * Begins a file without columns.
     *
     * @param rows its rows
     */
    public CsvSheet(List<T> rows) {
        this.rows = rows;
    }

    /**
     * Adds a column that is always there.
     *
     * @param name the column's name
     * @param cell what stands in it
     * @return this
     */
    public CsvSheet<T> always(String name, Cell<T> cell) {
        columns.add(new Column<>(name, cell));
        return this;
    }

    /** Adds a column that is there where a row has something in it. */
    CsvSheet<T> add(String name, Cell<T> cell) throws RefusedWriteException {
        for (T row : rows) {
            if (!cell.of(row).isEmpty()) {
                return always(name, cell);
            }
        }
        return this;
    }

    /** Adds a column for every name that the maps of the rows hold, in the order of their first appearance. */
    CsvSheet<T> family(String prefix, Function<T, Map<String, BigDecimal>> values) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(values.apply(row).keySet()));
        for (String name : names) {
            always(prefix + name, row -> CsvText.decimal(values.apply(row).get(name)));
        }
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Writes the header and the rows.
     *
     * @param out where to write; is flushed, not closed
     * @throws IOException where writing fails
     */
    public void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without the mark, common spreadsheets take the text for the machine's old code page and garble names.
        text.write(CsvDialect.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .commentCharacter(CsvDialect.COMMENT)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        for (T row : rows) {
            List<String> cells = new ArrayList<>(columns.size());
            for (Column<T> column : columns) {
                cells.add(column.cell().of(row));
            }
            if (cells.get(0).startsWith(CsvDialect.QUOTED_COMMENT)) {
                throw new RefusedWriteException(
                        "the id (%s) cannot begin a CSV row: it would read as a comment. Maybe give it another id, or write JSON."
                                .formatted(cells.get(0)));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }
}
