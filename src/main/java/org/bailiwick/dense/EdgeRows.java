package org.bailiwick.dense;

import java.util.Arrays;

/**
 * The edges of every duty in rows of even length, filled up with edges that cost nothing to a duty that nobody holds. As most
 * duties have at most two edges, most rows are of the same length then, and the processor guesses where they end. Immutable.
 */
final class EdgeRows {

    private static final int STEP = 2;

    final int[] start;
    final int[] other;
    final long[] cost;

    EdgeRows(Borders borders) {
        int duties = borders.start.length - 1;
        boolean none = borders.other.length == 0;
        start = new int[duties + 1];
        for (int d = 0; d < duties; d++) {
            int size = borders.start[d + 1] - borders.start[d];
            int evenSize = none ? 0 : Math.max(STEP, (size + 1) / STEP * STEP);
            start[d + 1] = Math.addExact(start[d], evenSize);
        }
        other = new int[start[duties]];
        cost = new long[start[duties]];
        Arrays.fill(other, duties);
        for (int d = 0; d < duties; d++) {
            int size = borders.start[d + 1] - borders.start[d];
            System.arraycopy(borders.other, borders.start[d], other, start[d], size);
            System.arraycopy(borders.cost, borders.start[d], cost, start[d], size);
        }
    }
}
