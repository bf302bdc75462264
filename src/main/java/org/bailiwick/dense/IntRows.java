package org.bailiwick.dense;

import java.util.Arrays;

/** Rows of numbers of any length, side by side in one array. Immutable. */
final class IntRows {

    final int[] start;
    final int[] value;

    IntRows(int[][] rows) {
        start = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            start[i + 1] = start[i] + rows[i].length;
        }
        value = new int[start[rows.length]];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, value, start[i], rows[i].length);
        }
    }

    IntRows select(int[] rows) {
        int[][] selected = new int[rows.length][];
        Arrays.setAll(selected, i -> Arrays.copyOfRange(value, start[rows[i]], start[rows[i] + 1]));
        return new IntRows(selected);
    }

    int rows() {
        return start.length - 1;
    }

    int size(int row) {
        return start[row + 1] - start[row];
    }

    boolean contains(int row, int wanted) {
        for (int i = start[row]; i < start[row + 1]; i++) {
            if (value[i] == wanted) {
                return true;
            }
        }
        return false;
    }
}
