package org.bailiwick.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bailiwick.io.CsvColumns.Column;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** The first row of a CSV file: which column is what. */
final class CsvHeader {
    private final List<@Nullable Column> columns = new ArrayList<>();
    private final Map<List<String>, Integer> byPath = new HashMap<>();
    private final List<Column> missing = new ArrayList<>();

    /** Columns, from 0, whose header cell is blank: left over from a spreadsheet, as long as nothing stands in them. */
    private final Set<Integer> unnamed = new HashSet<>();

    private CsvHeader() {}

    static CsvHeader read(List<String> cells, CsvColumns known, Place first, Findings findings) {
        CsvHeader header = new CsvHeader();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            Place place = new Place(first.file(), "", first.line(), i + 1);
            Column column = column(cells.get(i), known, place, findings);
            if (column != null && !seen.add(column.name())) {
                String message = "the column (%s) is there twice. Maybe one of them should have another name.";
                findings.error("duplicateColumn", place, message.formatted(column.name()));
                column = null;
            }
            if (Ids.trim(cells.get(i)).isEmpty()) {
                header.unnamed.add(i);
            }
            header.columns.add(column);
            if (column != null) {
                header.byPath.put(column.path(), i + 1);
            }
        }
        for (String name : known.required()) {
            Column column = known.named(name);
            if (column != null && !seen.contains(name)) {
                header.missing.add(column);
                String message = "the column %s is missing. Maybe its name is mistyped, or the first row is no header.";
                findings.error("missingColumn", first, message.formatted(name));
            }
        }
        return header;
    }

    private static @Nullable Column column(String cell, CsvColumns known, Place place, Findings findings) {
        String name = Ids.trim(cell);
        if (name.isEmpty()) {
            return null;
        }
        if (!name.equals(cell)) {
            String message =
                    "the column (%s) has spaces around its name, which do not count. Maybe they were pasted along.";
            findings.warning("spaceAround", place, message.formatted(Values.shown(cell)));
        }
        for (String prefix : known.prefixes()) {
            if (name.startsWith(prefix)) {
                String id = new Ids(findings).id(name.substring(prefix.length()), place);
                if (id == null && Ids.trim(name.substring(prefix.length())).isEmpty()) {
                    String message = "the column (%s) names nothing behind the colon. Maybe %s… was meant.";
                    findings.error("unknownColumn", place, message.formatted(name, prefix));
                }
                return id == null ? null : known.member(prefix, id);
            }
        }
        Column column = known.named(name);
        if (column == null) {
            String message = "%s has no column (%s). %s";
            findings.error(
                    "unknownColumn",
                    place,
                    message.formatted(place.file(), Values.shown(name), Nearest.maybe(name, known.names())));
        }
        return column;
    }

    int size() {
        return columns.size();
    }

    /** What stands in a column, from 0; null where it has no name or was reported. */
    @Nullable
    Column column(int index) {
        return columns.get(index);
    }

    /** Reports the cells of a row under blank header cells, once for a column. */
    void reportUnnamed(List<String> cells, String file, int line, Findings findings) {
        unnamed.removeIf(index -> {
            boolean filled = !Ids.trim(cells.get(index)).isEmpty();
            if (filled) {
                String message = "(%s) stands in a column without a name. Maybe the header lost a cell.";
                findings.error(
                        "unnamedColumn",
                        new Place(file, "", line, index + 1),
                        message.formatted(Values.shown(cells.get(index))));
            }
            return filled;
        });
    }

    /** Required columns that are not there. */
    List<Column> missing() {
        return missing;
    }

    /** The column, from 1, of a field of the row or of the nearest one around it; 0 where there is none. */
    int columnOf(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            Integer column = byPath.get(path.subList(0, length));
            if (column != null) {
                return column;
            }
        }
        return byPath.entrySet().stream()
                .filter(entry -> !path.isEmpty() && entry.getKey().get(0).equals(path.get(0)) && path.size() == 1)
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(0);
    }
}
