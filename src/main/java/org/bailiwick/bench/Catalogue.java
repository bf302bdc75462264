package org.bailiwick.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/** The instances there are and what is known of each: a CSV file, {@code instances.csv}. Immutable and thread-safe. */
public final class Catalogue {

    static final List<String> COLUMNS = List.of(
            "name",
            "source",
            "members",
            "duties",
            "bestMedium",
            "bestSoft",
            "boundMedium",
            "boundSoft",
            "proven",
            "foundBy",
            "date");

    private final Path folder;
    private final Map<String, CatalogueRow> rows;

    private Catalogue(Path folder, Map<String, CatalogueRow> rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /**
     * Reads a catalogue.
     *
     * @param file the CSV file
     * @return the catalogue
     * @throws InvalidInputException where a row is wrong; the place names file and line
     * @throws IOException where reading fails
     */
    public static Catalogue read(Path file) throws IOException {
        Map<String, CatalogueRow> rows = new LinkedHashMap<>();
        for (CsvCells cells : CsvCells.read(file, COLUMNS)) {
            CatalogueRow row = row(cells);
            if (rows.putIfAbsent(row.name(), row) != null) {
                throw cells.wrong("name", "must be unique. Maybe a row was copied.");
            }
            if (!cells.text("proven").isEmpty() && Boolean.parseBoolean(cells.text("proven")) != row.isProven()) {
                throw cells.wrong(
                        "proven",
                        "must be true where the best known scores reach the bounds, and else false."
                                + " Maybe only one of them was changed.");
            }
        }
        Path parent = file.toAbsolutePath().getParent();
        return new Catalogue(Objects.requireNonNull(parent, "A file has a folder."), rows);
    }

    private static CatalogueRow row(CsvCells cells) {
        if (!cells.text("name").matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw cells.wrong("name", "must be letters, digits, dots and dashes. Maybe a path was meant for source.");
        }
        if (cells.text("source").isEmpty()) {
            throw cells.wrong("source", "must be a recipe or a path. Maybe the cell was left empty.");
        }
        return new CatalogueRow(
                cells.text("name"),
                cells.text("source"),
                (int) cells.number("members", 0, Integer.MAX_VALUE),
                (int) cells.number("duties", 0, Integer.MAX_VALUE),
                cells.numberOrNull("bestMedium"),
                cells.numberOrNull("bestSoft"),
                cells.numberOrNull("boundMedium"),
                cells.numberOrNull("boundSoft"),
                cells.textOrNull("foundBy"),
                cells.dateOrNull("date"));
    }

    /**
     * Returns what is known of all instances.
     *
     * @return the rows in the file's order; unmodifiable
     */
    public List<CatalogueRow> rows() {
        return List.copyOf(rows.values());
    }

    /**
     * Returns what is known of an instance.
     *
     * @param name the instance's name
     * @return the row, or null where the catalogue does not list it
     */
    public @Nullable CatalogueRow row(String name) {
        return rows.get(name);
    }

    /**
     * Returns what is known of an instance that must be there.
     *
     * @param name the instance's name
     * @return the row
     * @throws InvalidInputException where the catalogue does not list it
     */
    public CatalogueRow require(String name) {
        CatalogueRow row = rows.get(name);
        if (row == null) {
            throw new InvalidInputException(List.of(Finding.error(
                    "unknownInstance",
                    new Place(folder.toString(), "", 0, 0),
                    "the catalogue has no instance (%s). Maybe one of these was meant: %s."
                            .formatted(name, String.join(", ", rows.keySet())))));
        }
        return row;
    }

    /**
     * Makes an instance of the catalogue.
     *
     * @param row one of the rows
     * @return the instance
     * @throws InvalidInputException where the source cannot be read
     * @throws IOException where reading fails
     */
    public Instance instance(CatalogueRow row) throws IOException {
        return InstanceSource.read(row.name(), row.source(), folder);
    }

    /**
     * Returns the catalogue's folder.
     *
     * @return what relative paths start from
     */
    public Path folder() {
        return folder;
    }

    /**
     * Returns the same catalogue with a row replaced or added.
     *
     * @param row the new row
     * @return the new catalogue
     */
    public Catalogue with(CatalogueRow row) {
        Map<String, CatalogueRow> changed = new LinkedHashMap<>(rows);
        changed.put(row.name(), row);
        return new Catalogue(folder, changed);
    }

    /**
     * Writes the catalogue, whole or not at all, over whatever file stands there.
     *
     * @param file the CSV file
     * @throws IOException where writing fails
     */
    public void write(Path file) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (CatalogueRow row : rows.values()) {
            cells.add(List.of(
                    row.name(),
                    row.source(),
                    String.valueOf(row.members()),
                    String.valueOf(row.duties()),
                    text(row.bestMedium()),
                    text(row.bestSoft()),
                    text(row.boundMedium()),
                    text(row.boundSoft()),
                    String.valueOf(row.isProven()),
                    text(row.foundBy()),
                    text(row.date())));
        }
        CsvCells.write(file, COLUMNS, cells);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
