package org.bailiwick.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;

/**
 * A CSV file of texts that people keep beside a problem: its rows, and what is wrong in them and where.
 *
 * <p>Read as the files of a problem are: UTF-8, a comma or a semicolon, unknown columns are errors. The apostrophe of
 * {@link SafeCells} is taken off. Not thread-safe.
 */
public final class SmallTable {

    private final String name;
    private final Findings findings = new Findings();
    private final CsvFile csv;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A row of the file.
     *
     * @param number the row's number from 0, for {@link #error}
     * @param cells the cells that hold something, without the spaces around it, by column
     */
    public record Row(int number, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /**
         * Returns a cell.
         *
         * @param column a column's name
         * @return the text; empty where there is none
         */
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private SmallTable(String name, CsvColumns columns) {
        this.name = name;
        this.csv = new CsvFile(name, columns, new Budget(findings), findings);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param required columns that must be there, of one word each
     * @param optional columns that may be there
     * @return the rows that could be read, and findings; never an exception for what the file holds or for one that cannot be read
     */
    public static SmallTable read(Path file, List<String> required, List<String> optional) {
        Path whole = file.toAbsolutePath();
        SmallTable table = new SmallTable(
                String.valueOf(whole.getFileName()), CsvColumns.ofTexts(List.copyOf(required), List.copyOf(optional)));
        Path folder = whole.getParent();
        table.csv.read(folder == null ? whole : folder, table::take);
        return table;
    }

    private void take(CsvHeader header, List<String> cells, int index) {
        if (cells.isEmpty() || !header.missing().isEmpty()) {
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            CsvColumns.Column column = header.column(i);
            String text = Ids.trim(SafeCells.plain(cells.get(i)));
            if (column != null && !text.isEmpty()) {
                row.put(column.name(), text);
            }
        }
        rows.add(new Row(index, row));
    }

    /**
     * Returns the rows.
     *
     * @return the rows in the file's order
     */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /**
     * Adds an error.
     *
     * @param row the row that is wrong
     * @param column the column that is
     * @param code what is wrong, in one word
     * @param message what is wrong, in a sentence
     */
    public void error(Row row, String column, String code, String message) {
        findings.error(code, place(row, column), message);
    }

    /**
     * Adds a warning.
     *
     * @param row the row to look at
     * @param column the column to look at
     * @param code what is to be seen there, in one word
     * @param message the same in a sentence
     */
    public void warning(Row row, String column, String code, String message) {
        findings.warning(code, place(row, column), message);
    }

    /**
     * Guesses what an unknown name was meant to be.
     *
     * @param unknown the name
     * @param known the names that there are
     * @return a sentence that begins with Maybe; empty where enough was guessed already
     */
    public String guess(String unknown, Collection<String> known) {
        return findings.guess(unknown, known);
    }

    /**
     * Returns what was found so far.
     *
     * @return the findings, errors first, then by place
     */
    public List<Finding> findings() {
        return findings.sorted(new Locator(place -> place.file().isEmpty() ? TextFile.file(name) : place));
    }

    private Place place(Row row, String column) {
        return csv.locate(Place.at(""), row.number(), List.of(column));
    }
}
