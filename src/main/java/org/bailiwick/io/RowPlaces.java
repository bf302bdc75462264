package org.bailiwick.io;

import java.util.Arrays;

/** Where the rows of one list begin: two numbers a row, for lists of a hundred thousand rows. */
final class RowPlaces {
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int size;

    void add(int line, int column) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
        }
        lines[size] = line;
        columns[size] = column;
        size++;
    }

    boolean has(int row) {
        return row >= 0 && row < size;
    }

    int line(int row) {
        return lines[row];
    }

    int column(int row) {
        return columns[row];
    }
}
