package org.bailiwick.score;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bailiwick.model.PairTable;

/** The problem's pair table by numbers: a row of members, ascending, for every duty that has one. Immutable and thread-safe. */
final class OwnFigures {

    /** Stands for no figure: effort is never negative. */
    static final long NONE = -1;

    private static final class Row {

        private final int[] members;
        private final long[] effortMinutes;
        private final long[] costPoints;

        Row(SortedMap<Integer, PairTable.Figures> byMember) {
            members = byMember.keySet().stream().mapToInt(Integer::intValue).toArray();
            effortMinutes = byMember.values().stream()
                    .mapToLong(PairTable.Figures::effortMinutes)
                    .toArray();
            costPoints = byMember.values().stream()
                    .mapToLong(PairTable.Figures::costPoints)
                    .toArray();
        }

        int find(int member) {
            return Arrays.binarySearch(members, member);
        }
    }

    private final Row[] rows;

    OwnFigures(PeriodView view) {
        PairTable table = view.problem().pairTable();
        rows = new Row[table == null ? 0 : view.duties().size()];
        for (int d = 0; d < rows.length && table != null; d++) {
            Map<String, PairTable.Figures> row = table.row(view.duty(d).id());
            rows[d] = row == null ? null : row(view, row);
        }
    }

    private static Row row(PeriodView view, Map<String, PairTable.Figures> figures) {
        SortedMap<Integer, PairTable.Figures> sorted = new TreeMap<>();
        figures.forEach((id, pair) -> sorted.put(view.memberNumber(id), pair));
        sorted.remove(PeriodView.NOBODY);
        return new Row(sorted);
    }

    boolean hasRow(int duty) {
        return rows.length > 0 && rows[duty] != null;
    }

    /** Whether the duty has a row without the member. */
    boolean leavesOut(int duty, int member) {
        return hasRow(duty) && rows[duty].find(member) < 0;
    }

    /** The stated effort, or {@link #NONE}. */
    long effortMinutes(int duty, int member) {
        if (!hasRow(duty)) {
            return NONE;
        }
        int at = rows[duty].find(member);
        return at < 0 ? NONE : rows[duty].effortMinutes[at];
    }

    /** The stated cost, or 0. */
    long costPoints(int duty, int member) {
        if (!hasRow(duty)) {
            return 0;
        }
        int at = rows[duty].find(member);
        return at < 0 ? 0 : rows[duty].costPoints[at];
    }
}
