package org.bailiwick.dense;

import java.util.Arrays;

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

    private final Groups groups;
    private final Units units;
    private final UnitEdges edges;

    UnitChains(Groups groups, Units units, UnitEdges edges) {
        this.groups = groups;
        this.units = units;
        this.edges = edges;
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
        for (int e = 0; e < edges.other[u].length; e++) {
            int other = edges.other[u][e];
            boolean isFree = next[u] == NONE && before[other] == NONE && chains.find(u) != chains.find(other);
            if (isFree && edges.cost[u][e] > 0 && areAlike(units.first(u), units.first(other))) {
                chains.join(u, other);
                next[u] = other;
                before[other] = u;
                cost[u] = edges.cost[u][e];
            }
        }
    }

    private boolean areAlike(int duty, int other) {
        return groups.role[duty] == groups.role[other] && groups.focus[duty] == groups.focus[other];
    }
}
