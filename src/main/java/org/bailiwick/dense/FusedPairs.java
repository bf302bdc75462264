package org.bailiwick.dense;

import java.util.Arrays;

/** The pairs of duties that were made one: sums over their parts, for members who may hold all of them. */
final class FusedPairs {

    private final Compiled original;
    private final PairTable pairs;
    private final IntRows parts;
    private final int[] start;
    private int[] member;
    private long[] effort;
    private long[] points;
    private long[] moved;
    private int end;

    FusedPairs(Compiled original, IntRows parts) {
        this.original = original;
        this.pairs = original.pairs;
        this.parts = parts;
        this.start = new int[parts.rows() + 1];
        this.member = new int[pairs.member.length];
        this.effort = new long[member.length];
        this.points = new long[member.length];
        this.moved = new long[original.budget.isLimited() ? member.length : 0];
        for (int f = 0; f < parts.rows(); f++) {
            addRow(f);
            start[f + 1] = end;
        }
        member = Arrays.copyOf(member, end);
        effort = Arrays.copyOf(effort, end);
        points = Arrays.copyOf(points, end);
        moved = Arrays.copyOf(moved, original.budget.isLimited() ? end : 0);
    }

    /** Whether a member may hold all of a group and nothing else. */
    static boolean canHold(Compiled problem, int member, int[] group) {
        long needed = 0;
        for (int d : group) {
            int at = problem.pairs.find(d, member);
            if (at == PairTable.NONE) {
                return false;
            }
            needed += problem.pairs.effort[at];
        }
        return needed <= problem.capacity[member] && fitsLimits(problem, member, group);
    }

    private static boolean fitsLimits(Compiled problem, int member, int[] group) {
        int count = problem.resources.count;
        for (int r = 0; r < count; r++) {
            long load = 0;
            for (int d : group) {
                load += problem.resources.amount[d * count + r];
            }
            if (load > problem.resources.limit[member * count + r]) {
                return false;
            }
        }
        return true;
    }

    private void addRow(int row) {
        int[] group = Arrays.copyOfRange(parts.value, parts.start[row], parts.start[row + 1]);
        for (int first = pairs.start[group[0]]; first < pairs.start[group[0] + 1]; first++) {
            if (group.length == 1 || canHold(original, pairs.member[first], group)) {
                addPair(pairs.member[first], group);
            }
        }
    }

    private void addPair(int by, int[] group) {
        member[end] = by;
        for (int d : group) {
            int at = pairs.find(d, by);
            effort[end] += pairs.effort[at];
            points[end] += pairs.points[at];
            if (original.budget.isLimited()) {
                moved[end] += original.budget.at(at);
            }
        }
        end++;
    }

    PairTable table() {
        long[] open = new long[parts.rows()];
        for (int f = 0; f < open.length; f++) {
            for (int i = parts.start[f]; i < parts.start[f + 1]; i++) {
                open[f] += pairs.open[parts.value[i]];
            }
        }
        return new PairTable(pairs.members(), start, member, effort, points, open);
    }

    Budget budget() {
        return new Budget(original.budget.limit, moved);
    }
}
