package org.bailiwick.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Member;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of members or duties by itself, with the columns that they have in a problem's folder. Not thread-safe.
 *
 * @param <T> what a row is
 */
public final class RowTable<T> {

    /**
     * A row, and what it states.
     *
     * @param <T> what a row is
     * @param row the row; what it does not state is at its default
     * @param stated the columns in which it has something
     */
    public record Entry<T>(T row, Set<String> stated) {
        public Entry {
            stated = Set.copyOf(stated);
        }
    }

    /**
     * A member who comes.
     *
     * @param member the member
     * @param rampMonths after how many months the output is full, or null where the row does not say
     */
    public record Newcomer(Member member, @Nullable Integer rampMonths) {}

    private final String name;
    private final Section section;
    private final Function<Row, T> maker;
    private final Findings findings = new Findings();
    private final Values values = new Values(findings);
    private final CsvRows rows;
    private final CsvFile csv;
    private final List<Entry<T>> entries = new ArrayList<>();
    private final List<Integer> indices = new ArrayList<>();

    private RowTable(String name, Section section, CsvColumns columns, Function<Row, T> maker) {
        this.name = name;
        this.section = section;
        this.maker = maker;
        Budget budget = new Budget(findings);
        rows = new CsvRows(new CsvCells(budget, findings));
        csv = new CsvFile(name, columns, budget, findings);
    }

    /**
     * Reads members who come: the columns of members, and {@code rampMonths}.
     *
     * @param file the file
     * @return the table; without rows where it cannot be read, which a finding says
     */
    public static RowTable<Newcomer> newcomers(Path file) {
        return new RowTable<>(
                        name(file),
                        Section.MEMBERS,
                        CsvColumns.NEWCOMERS,
                        row -> new Newcomer(ModelRows.member(row), row.integerOrNull("rampMonths")))
                .read(file);
    }

    /**
     * Reads duties.
     *
     * @param file the file
     * @return the table; without rows where it cannot be read, which a finding says
     */
    public static RowTable<Duty> duties(Path file) {
        return new RowTable<>(name(file), Section.DUTIES, CsvColumns.of(Section.DUTIES), ModelRows::duty).read(file);
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private RowTable<T> read(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        csv.read(folder == null ? file.toAbsolutePath() : folder, this::take);
        return this;
    }

    private void take(CsvHeader header, List<String> texts, int index) {
        String pointer = Pointers.child("", index);
        T row = Row.make(values, section.what(), pointer, rows.row(header, texts, pointer), maker);
        if (texts.isEmpty() || !header.missing().isEmpty()) {
            return;
        }
        Set<String> stated = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            CsvColumns.Column column = header.column(i);
            if (column != null && !Ids.trim(texts.get(i)).isEmpty()) {
                stated.add(column.name());
            }
        }
        entries.add(new Entry<>(row, stated));
        indices.add(index);
    }

    /**
     * Returns the rows that could be read.
     *
     * @return the rows in the file's order; only worth something where no finding is an error
     */
    public List<Entry<T>> entries() {
        return List.copyOf(entries);
    }

    /**
     * Returns what is wrong with the form of the file.
     *
     * @return the findings, errors first, then by place
     */
    public List<Finding> findings() {
        return findings.sorted(new Locator(this::locate)).stream().distinct().toList();
    }

    /**
     * Returns where a cell stands.
     *
     * @param entry the number of the row among those that could be read
     * @param column the column's name
     * @return the file, the line and, where the column is there, the column
     */
    public Place place(int entry, String column) {
        return csv.locate(Place.at(""), indices.get(entry), List.of(column));
    }

    private Place locate(Place place) {
        if (!place.file().isEmpty()) {
            return place;
        }
        List<String> path = Pointers.names(place.pointer());
        return path.isEmpty()
                ? TextFile.file(name)
                : csv.locate(Place.at(""), Integer.parseInt(path.get(0)), path.subList(1, path.size()));
    }
}
