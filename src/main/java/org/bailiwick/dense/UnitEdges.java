package org.bailiwick.dense;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** By unit, what its soft edges to other units cost when different members hold the two; edges within a unit never cost. Immutable. */
final class UnitEdges {

    /** By unit: the others, ascending. */
    final int[][] other;
    /** By unit and other unit: what all edges between them cost. */
    final double[][] cost;

    UnitEdges(Borders borders, Units units) {
        other = new int[units.count()][];
        cost = new double[units.count()][];
        for (int u = 0; u < other.length; u++) {
            Map<Integer, Double> costs = new TreeMap<>();
            for (int d : units.duties[u]) {
                for (int e = borders.start[d]; e < borders.start[d + 1]; e++) {
                    int unit = units.unitOf[borders.other[e]];
                    if (unit != Units.NONE && unit != u) {
                        costs.merge(unit, (double) borders.cost[e], Double::sum);
                    }
                }
            }
            other[u] = costs.keySet().stream().mapToInt(Integer::intValue).toArray();
            cost[u] = costs.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** What all edges of a unit cost if nobody held two ends. */
    double of(int unit) {
        return Arrays.stream(cost[unit]).sum();
    }

    /** What all edges cost if nobody held two ends. */
    double all() {
        return IntStream.range(0, cost.length).mapToDouble(this::of).sum() / 2;
    }
}
