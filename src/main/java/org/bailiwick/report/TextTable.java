package org.bailiwick.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text: columns as wide as their widest cell, two spaces between them, numbers to the right. */
final class TextTable {

    private static final String GAP = "  ";

    /** On which side a column's cells stand. */
    enum Side {
        /** Words. */
        LEFT,
        /** Numbers. */
        RIGHT
    }

    private record Column(String head, Side side, int limit) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a column of words, each shortened to a limit. */
    TextTable words(String head, int limit) {
        columns.add(new Column(head, Side.LEFT, limit));
        return this;
    }

    /** Adds a column of numbers. */
    TextTable numbers(String head) {
        columns.add(new Column(head, Side.RIGHT, Integer.MAX_VALUE));
        return this;
    }

    /** Adds a row with one cell for each column. */
    TextTable row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "%d cells for %d columns: %s".formatted(cells.length, columns.size(), Arrays.toString(cells)));
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            row.add(TextWidth.limit(cells[i], columns.get(i).limit()));
        }
        rows.add(row);
        return this;
    }

    /** The head, where one column has one, and the rows; no spaces at the ends of lines. */
    List<String> lines() {
        int[] widths = new int[columns.size()];
        List<List<String>> all = new ArrayList<>();
        List<String> head = columns.stream().map(Column::head).toList();
        if (head.stream().anyMatch(text -> !text.isEmpty())) {
            all.add(head);
        }
        all.addAll(rows);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            cells.add(
                    columns.get(i).side() == Side.LEFT
                            ? TextWidth.padRight(cell, widths[i])
                            : TextWidth.padLeft(cell, widths[i]));
        }
        return String.join(GAP, cells).stripTrailing();
    }
}
