package org.bailiwick.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code records.csv}: what each record of the CRM became in a problem. Columns {@code type}, {@code key},
 * {@code id}, {@code name}; UTF-8.
 *
 * <p>Texts that a spreadsheet would run carry the apostrophe of {@link SafeCells} in the file, and not in the records.
 * Stateless and thread-safe.
 */
public final class CrmRecords {

    private CrmRecords() {}

    /**
     * What came of reading.
     *
     * @param records the records that could be read, in the file's order
     * @param findings everything found, errors first, then by place; may be empty
     */
    public record Read(List<CrmRecord> records, List<Finding> findings) {
        public Read {
            records = List.copyOf(records);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a file of records.
     *
     * @param file the file
     * @return the records with the findings; never an exception for what the file holds or for one that cannot be read
     */
    public static Read read(Path file) {
        Path name = file.getFileName();
        return new Reading(name == null ? file.toString() : name.toString()).read(file);
    }

    /**
     * Writes records; the same records are always the same bytes.
     *
     * @param records the records, in the order to write
     * @param out where to write; is flushed, not closed
     * @throws IOException where writing fails
     */
    public static void write(List<CrmRecord> records, OutputStream out) throws IOException {
        new CsvSheet<>(records)
                .always("type", record -> record.type().name().toLowerCase(Locale.ROOT))
                .always("key", record -> SafeCells.text(record.key()))
                .always("id", record -> SafeCells.text(record.id()))
                .always("name", record -> SafeCells.text(record.name()))
                .write(out);
    }

    private static final class Reading {
        private final String name;
        private final Findings findings = new Findings();
        private final Ids ids = new Ids(findings);
        private final CsvFile csv;
        private final List<CrmRecord> records = new ArrayList<>();

        Reading(String name) {
            this.name = name;
            this.csv = new CsvFile(name, CsvColumns.RECORDS, new Budget(findings), findings);
        }

        Read read(Path file) {
            Path folder = file.toAbsolutePath().getParent();
            csv.read(folder == null ? file.toAbsolutePath() : folder, this::take);
            return new Read(records, findings.sorted(new Locator(this::locate)));
        }

        private void take(CsvHeader header, List<String> cells, int index) {
            if (cells.isEmpty() || !header.missing().isEmpty()) {
                return;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                CsvColumns.Column column = header.column(i);
                if (column != null) {
                    row.put(column.name(), SafeCells.plain(cells.get(i)));
                }
            }
            CrmRecord.Type type = type(row.getOrDefault("type", ""), index);
            String key = id(row, "key", index);
            String id = id(row, "id", index);
            if (type != null && key != null && id != null) {
                records.add(new CrmRecord(type, key, id, Ids.trim(row.getOrDefault("name", ""))));
            }
        }

        private CrmRecord.@Nullable Type type(String cell, int index) {
            String word = Ids.trim(cell);
            for (CrmRecord.Type type : CrmRecord.Type.values()) {
                if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return type;
                }
            }
            List<String> known = Arrays.stream(CrmRecord.Type.values())
                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                    .toList();
            findings.error(
                    "unknownType",
                    place("type", index),
                    "type (%s) must be one of %s. %s"
                            .formatted(Values.shown(word), String.join(", ", known), findings.guess(word, known)));
            return null;
        }

        private @Nullable String id(Map<String, String> row, String column, int index) {
            String cell = row.getOrDefault(column, "");
            if (Ids.trim(cell).isEmpty()) {
                findings.error(
                        "missingField",
                        place(column, index),
                        "the record must have a value for %s. Maybe it was left out.".formatted(column));
                return null;
            }
            return ids.id(cell, place(column, index));
        }

        private Place place(String column, int index) {
            return new Place("", "/%d/%s".formatted(index, column), 0, 0);
        }

        private Place locate(Place place) {
            if (!place.file().isEmpty()) {
                return place;
            }
            String[] path = place.pointer().split("/", -1);
            return path.length < 3
                    ? TextFile.file(name)
                    : csv.locate(Place.at(""), Integer.parseInt(path[1]), List.of(path[2]));
        }
    }
}
