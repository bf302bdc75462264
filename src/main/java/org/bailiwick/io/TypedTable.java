package org.bailiwick.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;

/**
 * A CSV file that people keep beside a problem, such as actuals, as rows that say what is wrong in them and where.
 *
 * <p>UTF-8, commas or semicolons, RFC 4180 quoting, comments behind {@code #}. Unknown, doubled and missing columns, rows with too
 * few or too many cells, and files that cannot be read become findings. Not thread-safe.
 */
public final class TypedTable {
    private final String name;
    private final Findings findings = new Findings();
    private final Values values = new Values(findings);
    private final CsvCells cells;
    private final CsvFile csv;
    private final List<TypedRow> rows = new ArrayList<>();

    private TypedTable(String name, CsvColumns columns) {
        this.name = name;
        Budget budget = new Budget(findings);
        this.cells = new CsvCells(budget, findings);
        this.csv = new CsvFile(name, columns, budget, findings);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param required columns that must be there, at least one
     * @param optional columns that may be there
     * @return the table; without rows where it cannot be read, which a finding says
     */
    public static TypedTable read(Path path, List<String> required, List<String> optional) {
        String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        TypedTable table = new TypedTable(name, CsvColumns.ofTexts(required, optional));
        Path folder = path.toAbsolutePath().getParent();
        table.csv.read(folder == null ? path.toAbsolutePath() : folder, table::take);
        return table;
    }

    private void take(CsvHeader header, List<String> texts, int index) {
        if (texts.isEmpty() || !header.missing().isEmpty()) {
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            CsvColumns.Column column = header.column(i);
            if (column != null && !Ids.trim(texts.get(i)).isEmpty()) {
                row.put(column.name(), texts.get(i));
            }
        }
        rows.add(new TypedRow(this, row, index));
    }

    /**
     * Returns the rows that have their cells.
     *
     * @return the rows in the file's order
     */
    public List<TypedRow> rows() {
        return List.copyOf(rows);
    }

    /**
     * Returns what was found so far, by the reading and by whoever asked the rows; each once.
     *
     * @return the findings, errors first, then by place
     */
    public List<Finding> findings() {
        return findings.sorted(new Locator(this::locate)).stream().distinct().toList();
    }

    Findings found() {
        return findings;
    }

    Values values() {
        return values;
    }

    CsvCells cells() {
        return cells;
    }

    Place locate(Place place) {
        if (!place.file().isEmpty()) {
            return place;
        }
        List<String> path = Pointers.names(place.pointer());
        return path.size() < 2
                ? TextFile.file(name)
                : csv.locate(Place.at(""), Integer.parseInt(path.get(0)), path.subList(1, 2));
    }
}
