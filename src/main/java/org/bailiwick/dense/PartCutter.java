package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts parts out of a problem, with numbers of their own, in time that depends on the parts alone. */
final class PartCutter {

    private final Compiled whole;
    /** By duty and by member of the whole: the number in its part. */
    private final int[] dutyNumber;

    private final int[] memberNumber;

    PartCutter(Compiled whole) {
        this.whole = whole;
        this.dutyNumber = new int[whole.duties()];
        this.memberNumber = new int[whole.members()];
    }

    /** Cuts out duties, all of which have candidates, with all that they are joined to; both ascending. */
    Part cut(int[] duties, int[] members) {
        for (int d = 0; d < duties.length; d++) {
            dutyNumber[duties[d]] = d;
        }
        for (int m = 0; m < members.length; m++) {
            memberNumber[members[m]] = m;
        }
        boolean[] pinned = new boolean[duties.length];
        for (int d = 0; d < duties.length; d++) {
            pinned[d] = whole.pinned[duties[d]];
        }
        Compiled problem = new Compiled(
                pairs(duties, members.length),
                new Resources(whole.resources, duties, members),
                new Groups(whole.groups, duties, members),
                rules(duties),
                borders(duties),
                whole.budget,
                Arrays.stream(members).mapToLong(m -> whole.capacity[m]).toArray(),
                pinned);
        return new Part(problem, duties, members);
    }

    private PairTable pairs(int[] duties, int members) {
        PairTable pairs = whole.pairs;
        int[] start = new int[duties.length + 1];
        for (int d = 0; d < duties.length; d++) {
            start[d + 1] = start[d] + pairs.size(duties[d]);
        }
        int[] member = new int[start[duties.length]];
        long[] effort = new long[member.length];
        long[] points = new long[member.length];
        for (int d = 0; d < duties.length; d++) {
            int from = pairs.start[duties[d]];
            int size = pairs.size(duties[d]);
            for (int i = 0; i < size; i++) {
                member[start[d] + i] = memberNumber[pairs.member[from + i]];
            }
            System.arraycopy(pairs.effort, from, effort, start[d], size);
            System.arraycopy(pairs.points, from, points, start[d], size);
        }
        long[] open = Arrays.stream(duties).mapToLong(d -> pairs.open[d]).toArray();
        return new PairTable(members, start, member, effort, points, open);
    }

    /** Groups that none of the duties belongs to forbid nothing here. */
    private RuleGroups rules(int[] duties) {
        RuleGroups rules = whole.rules;
        Numbering numbers = new Numbering();
        int[][] own = new int[duties.length][];
        int[][] forbidden = new int[duties.length][];
        for (int d = 0; d < duties.length; d++) {
            own[d] = row(rules.own, duties[d]).map(numbers::of).toArray();
        }
        for (int d = 0; d < duties.length; d++) {
            forbidden[d] = row(rules.forbidden, duties[d])
                    .map(numbers::known)
                    .filter(group -> group != Numbering.NONE)
                    .toArray();
        }
        Numbering owners = new Numbering();
        int[] owned = new int[duties.length];
        List<List<Integer>> groups = new ArrayList<>();
        for (int d = 0; d < duties.length; d++) {
            owned[d] = owners.of(rules.owned[duties[d]]);
            if (owned[d] == groups.size()) {
                groups.add(new ArrayList<>());
            }
            if (owned[d] != Numbering.NONE) {
                groups.get(owned[d]).add(d);
            }
        }
        return new RuleGroups(
                new IntRows(own),
                new IntRows(forbidden),
                numbers.count(),
                owned,
                groups.stream()
                        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    private static IntStream row(IntRows rows, int row) {
        return IntStream.range(rows.start[row], rows.start[row + 1]).map(i -> rows.value[i]);
    }

    /** An edge that leads out of a part costs nothing, or its other end is never held. */
    private Borders borders(int[] duties) {
        Borders borders = whole.borders;
        int[] start = new int[duties.length + 1];
        int most = Arrays.stream(duties)
                .map(d -> borders.start[d + 1] - borders.start[d])
                .sum();
        int[] other = new int[most];
        long[] cost = new long[most];
        int end = 0;
        for (int d = 0; d < duties.length; d++) {
            for (int e = borders.start[duties[d]]; e < borders.start[duties[d] + 1]; e++) {
                if (borders.cost[e] != 0 && whole.pairs.size(borders.other[e]) > 0) {
                    other[end] = dutyNumber[borders.other[e]];
                    cost[end++] = borders.cost[e];
                }
            }
            start[d + 1] = end;
        }
        return new Borders(start, Arrays.copyOf(other, end), Arrays.copyOf(cost, end));
    }
}
