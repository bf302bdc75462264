package org.bailiwick.dense;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A problem in which the duties of a single-owner group are one duty, wherever one member can hold them all: single moves of
 * them would be forbidden. A plan of it is a plan of the original; it only cannot leave open a part of a group.
 *
 * <p>Immutable and thread-safe.
 */
final class Fusion {

    private final Compiled original;
    private final Compiled fused;
    /** By fused duty: the duties that it stands for. */
    private final IntRows parts;
    /** By original duty: the fused one. */
    private final int[] whole;

    private Fusion(Compiled original, int[][] groups) {
        this.original = original;
        this.parts = new IntRows(groups);
        this.whole = new int[original.duties()];
        for (int f = 0; f < groups.length; f++) {
            for (int d : groups[f]) {
                whole[d] = f;
            }
        }
        FusedPairs pairs = new FusedPairs(original, parts);
        int[] firsts = Arrays.stream(groups).mapToInt(group -> group[0]).toArray();
        this.fused = new Compiled(
                pairs.table(),
                new Resources(original.resources, amounts()),
                new Groups(original.groups, firsts),
                original.rules.select(firsts),
                borders(),
                pairs.budget(),
                original.capacity,
                pinned(firsts));
    }

    static Fusion of(Compiled original) {
        RuleGroups rules = original.rules;
        boolean[] joined = new boolean[original.duties()];
        int[][] groups = new int[original.duties()][];
        int count = 0;
        for (int[] group : rules.dutiesOfOwned) {
            if (group.length > 1 && canFuse(original, group)) {
                groups[count++] = group;
                for (int d : group) {
                    joined[d] = true;
                }
            }
        }
        for (int d = 0; d < joined.length; d++) {
            if (!joined[d]) {
                groups[count++] = new int[] {d};
            }
        }
        return new Fusion(original, Arrays.copyOf(groups, count));
    }

    private static boolean canFuse(Compiled problem, int[] group) {
        for (int a : group) {
            for (int b : group) {
                if (problem.pinned[a] || (a != b && collide(problem.rules, a, b))) {
                    return false;
                }
            }
        }
        return IntStream.range(0, problem.pairs.size(group[0]))
                .map(i -> problem.pairs.member[problem.pairs.start[group[0]] + i])
                .anyMatch(m -> FusedPairs.canHold(problem, m, group));
    }

    private static boolean collide(RuleGroups rules, int a, int b) {
        return IntStream.range(rules.forbidden.start[a], rules.forbidden.start[a + 1])
                .anyMatch(i -> rules.own.contains(b, rules.forbidden.value[i]));
    }

    private boolean[] pinned(int[] firsts) {
        boolean[] pinned = new boolean[firsts.length];
        for (int f = 0; f < firsts.length; f++) {
            pinned[f] = original.pinned[firsts[f]];
        }
        return pinned;
    }

    private long[] amounts() {
        int count = original.resources.count;
        long[] amounts = new long[parts.rows() * count];
        for (int d = 0; d < whole.length; d++) {
            for (int r = 0; r < count; r++) {
                amounts[whole[d] * count + r] += original.resources.amount[d * count + r];
            }
        }
        return amounts;
    }

    /** Edges between fused duties; those inside one cost nothing any more. */
    private Borders borders() {
        int[] start = new int[parts.rows() + 1];
        int[] other = new int[original.borders.other.length];
        long[] cost = new long[other.length];
        int end = 0;
        for (int f = 0; f < parts.rows(); f++) {
            TreeMap<Integer, Long> row = new TreeMap<>();
            for (int i = parts.start[f]; i < parts.start[f + 1]; i++) {
                int d = parts.value[i];
                for (int e = original.borders.start[d]; e < original.borders.start[d + 1]; e++) {
                    row.merge(whole[original.borders.other[e]], original.borders.cost[e], Long::sum);
                }
            }
            row.remove(f);
            for (var edge : row.entrySet()) {
                other[end] = edge.getKey();
                cost[end++] = edge.getValue();
            }
            start[f + 1] = end;
        }
        return new Borders(start, Arrays.copyOf(other, end), Arrays.copyOf(cost, end));
    }

    Compiled problem() {
        return fused;
    }

    /** Whether any duties were made one. */
    boolean isProper() {
        return fused.duties() < original.duties();
    }

    /** A plan of the original as one of the fused problem: a group goes to who holds most of it. */
    int[] fuse(int[] plan) {
        int[] fusedPlan = new int[parts.rows()];
        for (int f = 0; f < fusedPlan.length; f++) {
            TreeMap<Integer, Long> held = new TreeMap<>();
            for (int i = parts.start[f]; i < parts.start[f + 1]; i++) {
                held.merge(plan[parts.value[i]], 1 + original.pairs.open[parts.value[i]], Long::sum);
            }
            fusedPlan[f] = State.NOBODY;
            long most = 0;
            for (var entry : held.entrySet()) {
                if (entry.getKey() != State.NOBODY && entry.getValue() > most) {
                    fusedPlan[f] = entry.getKey();
                    most = entry.getValue();
                }
            }
        }
        return fusedPlan;
    }

    /** A plan of the fused problem as one of the original. */
    int[] expand(int[] fusedPlan) {
        return Arrays.stream(whole).map(f -> fusedPlan[f]).toArray();
    }
}
