package org.bailiwick.report.html;

import java.util.ArrayList;
import java.util.List;

/** A table that readers sort by its headers; the first column names the row. */
final class Table {

    /**
     * A column.
     *
     * @param title its header
     * @param numbers whether it holds figures, which line up at the right
     */
    record Column(String title, boolean numbers) {}

    /**
     * A row.
     *
     * @param head the cell that names the row
     * @param cells the others
     */
    record Row(Cell head, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        static Row of(List<Cell> cells) {
            return new Row(cells.get(0), cells.subList(1, cells.size()));
        }
    }

    private final String id;
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> totals = new ArrayList<>();
    private String look = "";
    private boolean folded;

    Table(String id, String caption) {
        this.id = id;
        this.caption = caption;
    }

    Table words(String title) {
        columns.add(new Column(title, false));
        return this;
    }

    Table numbers(String title) {
        columns.add(new Column(title, true));
        return this;
    }

    Table looking(String newLook) {
        look = newLook;
        return this;
    }

    /** Shows no more than the caption until the reader asks for it. */
    Table fold() {
        folded = true;
        return this;
    }

    void row(Cell... cells) {
        rows.add(Row.of(List.of(cells)));
    }

    void row(List<Cell> cells) {
        rows.add(Row.of(cells));
    }

    void total(List<Cell> cells) {
        totals.add(Row.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String id() {
        return id;
    }

    String caption() {
        return caption;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> totals() {
        return totals;
    }

    boolean hasTotals() {
        return !totals.isEmpty();
    }

    String look() {
        return look;
    }

    boolean folded() {
        return folded;
    }
}
