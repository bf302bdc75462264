package org.bailiwick.dense;

import java.util.Arrays;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Every duty with every member who may hold it and whom no pin rules out, in compressed rows sorted by member: what the pair
 * takes of the member's time, and everything it gives at the soft level. A pinned duty's row is its holder alone, eligible or
 * not.
 */
final class PairTable {

    /** A matrix of positions beats a binary search, as long as it stays small. */
    private static final long LARGEST_MATRIX = 1 << 22;

    static final int NONE = -1;

    final int[] start;
    final int[] member;
    final long[] effort;
    final long[] points;
    final long[] open;
    private final int members;
    private final int @Nullable [] matrix;

    PairTable(Pairs pairs, PairPoints pairPoints, Pins pins) {
        PeriodView view = pairs.view();
        int duties = view.duties().size();
        members = view.members().size();
        int most = 0;
        for (int d = 0; d < duties; d++) {
            most = Math.addExact(most, pairs.candidates(d).length);
        }
        int[] memberOf = new int[most];
        long[] effortOf = new long[most];
        long[] pointsOf = new long[most];
        start = new int[duties + 1];
        open = new long[duties];
        int end = 0;
        for (int d = 0; d < duties; d++) {
            open[d] = pairPoints.openMinutes(d);
            int[] candidates = pairs.candidates(d);
            long[] totals = pairPoints.totals(d);
            for (int i = 0; i < candidates.length; i++) {
                long minutes = pairs.effortMinutes(d, candidates[i]);
                if (!pins.ruleOut(d, candidates[i], minutes)) {
                    memberOf[end] = candidates[i];
                    effortOf[end] = minutes;
                    pointsOf[end++] = totals[i];
                }
            }
            start[d + 1] = end;
        }
        member = end == most ? memberOf : Arrays.copyOf(memberOf, end);
        effort = end == most ? effortOf : Arrays.copyOf(effortOf, end);
        points = end == most ? pointsOf : Arrays.copyOf(pointsOf, end);
        matrix = (long) duties * members <= LARGEST_MATRIX ? matrix(duties) : null;
    }

    /** Takes rows sorted by member as they are. */
    PairTable(int members, int[] start, int[] member, long[] effort, long[] points, long[] open) {
        this.members = members;
        this.start = start;
        this.member = member;
        this.effort = effort;
        this.points = points;
        this.open = open;
        this.matrix = (long) open.length * members <= LARGEST_MATRIX ? matrix(open.length) : null;
    }

    private int[] matrix(int duties) {
        int[] positions = new int[duties * members];
        Arrays.fill(positions, NONE);
        for (int d = 0; d < duties; d++) {
            for (int position = start[d]; position < start[d + 1]; position++) {
                positions[d * members + member[position]] = position;
            }
        }
        return positions;
    }

    int duties() {
        return open.length;
    }

    int members() {
        return members;
    }

    int size(int duty) {
        return start[duty + 1] - start[duty];
    }

    /** Where the pair stands in the table, or {@link #NONE} where the member may not hold the duty. */
    int find(int duty, int wanted) {
        if (matrix != null) {
            return matrix[duty * members + wanted];
        }
        int position = Arrays.binarySearch(member, start[duty], start[duty + 1], wanted);
        return position < 0 ? NONE : position;
    }
}
