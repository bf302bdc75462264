package org.bailiwick.dense;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Units of one role and focus group in chains, along soft edges: what two neighbours cost when different members hold them.
 * Edges that would close a circle or branch off are in no chain. Immutable.
 */
final class UnitChains {

    static final int NONE = -1;

    /** By unit: the one that follows, or −1. */
    final int[] next;
    /** By unit: the one that it follows, or −1. */
    final int[] before;
    /** By unit: what the edge to the next one costs; 0 where there is none. */
    final double[] cost;

    private final Compiled problem;
    private final Units units;

    UnitChains(Compiled problem, Units units) {
        this.problem = problem;
        this.units = units;
        next = new int[units.count()];
        Arrays.fill(next, NONE);
        before = new int[next.length];
        Arrays.fill(before, NONE);
        cost = new double[next.length];
        DisjointSets chains = new DisjointSets(next.length);
        for (int u = 0; u < next.length; u++) {
            findNext(u, chains);
        }
    }

    private void findNext(int u, DisjointSets chains) {
        for (Map.Entry<Integer, Double> edge : edges(u).entrySet()) {
            int other = edge.getKey();
            boolean isFree = next[u] == NONE && before[other] == NONE && chains.find(u) != chains.find(other);
            if (isFree && edge.getValue() > 0 && areAlike(units.first(u), units.first(other))) {
                chains.join(u, other);
                next[u] = other;
                before[other] = u;
                cost[u] = edge.getValue();
            }
        }
    }

    private boolean areAlike(int duty, int other) {
        Groups groups = problem.groups;
        return groups.role[duty] == groups.role[other] && groups.focus[duty] == groups.focus[other];
    }

    /** By other unit: what all edges to it cost. */
    private Map<Integer, Double> edges(int u) {
        Map<Integer, Double> costs = new TreeMap<>();
        Borders borders = problem.borders;
        for (int d : units.duties[u]) {
            for (int e = borders.start[d]; e < borders.start[d + 1]; e++) {
                int other = units.unitOf[borders.other[e]];
                if (other != Units.NONE && other != u) {
                    costs.merge(other, (double) borders.cost[e], Double::sum);
                }
            }
        }
        return costs;
    }
}
