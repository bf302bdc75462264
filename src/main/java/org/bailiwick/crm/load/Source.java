package org.bailiwick.crm.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.TableMapping;
import org.bailiwick.crm.tables.ColumnSurvey;
import org.bailiwick.crm.tables.DateForm;
import org.bailiwick.crm.tables.NumberForm;
import org.bailiwick.crm.tables.Reject;
import org.bailiwick.crm.tables.Row;
import org.bailiwick.crm.tables.Table;
import org.jspecify.annotations.Nullable;

/** A file of the export with what its columns mean and how they are written. */
final class Source {
    private static final int ABSENT = -1;

    private final Table table;
    private final TableMapping mapping;
    private final Map<Field, Integer> columns;
    private final Map<String, Integer> others;
    private final List<ColumnSurvey> surveys;
    private final Forms forms;
    private long rows;
    private long rejected;

    /** Uses a row, or says why it cannot be used. */
    interface Taker {
        void take(Row row) throws BadCell;
    }

    /**
     * Ties a table to its mapping.
     *
     * @param opened the table with the columns that the mapping names
     * @param surveys what each column holds
     * @param forms how the dates and numbers are written
     */
    Source(SourceOpener.Opened opened, List<ColumnSurvey> surveys, Forms forms) {
        this.table = opened.table();
        this.mapping = opened.mapping();
        this.columns = opened.columns();
        this.others = opened.others();
        this.surveys = surveys;
        this.forms = forms;
    }

    String file() {
        return table.file();
    }

    long bytes() {
        return table.bytes();
    }

    TableMapping mapping() {
        return mapping;
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** How often each value of a field occurs; nothing where the table does not have it. */
    Map<String, Long> values(Field field) {
        Integer column = columns.get(field);
        return column == null ? Map.of() : surveys.get(column).values();
    }

    /** The stages, or skills, for which the mapping names a column that the table has. */
    List<String> namedColumns(Map<String, String> headerByName) {
        List<String> names = new ArrayList<>();
        headerByName.forEach((name, header) -> {
            if (others.containsKey(header)) {
                names.add(name);
            }
        });
        return names;
    }

    String text(Row row, Field field) {
        int column = columns.getOrDefault(field, ABSENT);
        return column == ABSENT ? "" : row.cell(column);
    }

    @Nullable
    String textOrNull(Row row, Field field) {
        String text = text(row, field);
        return text.isEmpty() ? null : text;
    }

    /** A text that the row is of no use without. */
    String required(Row row, Field field) throws BadCell {
        String text = text(row, field);
        if (text.isEmpty()) {
            throw new BadCell(
                    "blankCell",
                    "%s is blank and must not be. Maybe the row is a sum or a remark."
                            .formatted(mapping.column(field)));
        }
        return text;
    }

    @Nullable
    LocalDate date(Row row, Field field) throws BadCell {
        int column = columns.getOrDefault(field, ABSENT);
        return column == ABSENT ? null : date(row, column, String.valueOf(mapping.column(field)));
    }

    @Nullable
    LocalDate dateIn(Row row, String header) throws BadCell {
        Integer column = others.get(header);
        return column == null ? null : date(row, column, header);
    }

    private @Nullable LocalDate date(Row row, int column, String header) throws BadCell {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        DateForm form = forms.dates(column);
        LocalDate day = form == null ? null : form.parse(text);
        if (day == null) {
            throw new BadCell(
                    "noDate",
                    "%s (%s) is no date%s. Maybe the column mixes two forms, or the day does not exist."
                            .formatted(header, Quote.head(text), form == null ? "" : " of the form " + form.pattern()));
        }
        return day;
    }

    @Nullable
    BigDecimal number(Row row, Field field) throws BadCell {
        int column = columns.getOrDefault(field, ABSENT);
        return column == ABSENT ? null : number(row, column, String.valueOf(mapping.column(field)));
    }

    @Nullable
    BigDecimal numberIn(Row row, String header) throws BadCell {
        Integer column = others.get(header);
        return column == null ? null : number(row, column, header);
    }

    private @Nullable BigDecimal number(Row row, int column, String header) throws BadCell {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        NumberForm form = forms.numbers(column);
        BigDecimal number = form == null ? null : form.parse(text);
        if (number == null) {
            throw new BadCell(
                    "noNumber",
                    "%s (%s) is no number. Maybe a text stands in a column of numbers."
                            .formatted(header, Quote.head(text)));
        }
        return number;
    }

    /** A number that must not be negative. */
    @Nullable
    BigDecimal amount(Row row, Field field) throws BadCell {
        BigDecimal number = number(row, field);
        if (number != null && number.signum() < 0) {
            throw new BadCell(
                    "negativeNumber",
                    "%s (%s) must not be negative. Maybe the row is a return or a correction."
                            .formatted(mapping.column(field), number.toPlainString()));
        }
        return number;
    }

    /** Reads all rows; those that cannot be used are rejected. */
    void read(Taker taker, Consumer<Reject> rejects, LongConsumer bytes) throws IOException {
        rows = 0;
        rejected = 0;
        table.read(
                row -> {
                    try {
                        taker.take(row);
                        rows++;
                    } catch (BadCell bad) {
                        rejected++;
                        rejects.accept(new Reject(file(), row.line(), bad.code(), bad.message(), row.text()));
                    }
                },
                reject -> {
                    rejected++;
                    rejects.accept(reject);
                },
                bytes);
    }

    /** What was read, once it is. */
    TableLog log() {
        return new TableLog(mapping.kind(), file(), table.format(), forms.inWords(), rows, rejected);
    }
}
