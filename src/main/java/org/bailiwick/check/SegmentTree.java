package org.bailiwick.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Segment;

/** The segments as a tree, by their positions in the problem; bears trees that are none. */
final class SegmentTree {

    /** Stands for no segment. */
    static final int NONE = -1;

    private static final int UNKNOWN = -1;
    private static final int ON_PATH = -2;

    private final int[] parents;
    private final int[] depths;
    private final boolean[] inner;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<List<Integer>> cycles = new ArrayList<>();

    SegmentTree(List<Segment> segments) {
        int size = segments.size();
        for (int i = 0; i < size; i++) {
            positions.putIfAbsent(segments.get(i).id(), i);
        }
        parents = new int[size];
        inner = new boolean[size];
        for (int i = 0; i < size; i++) {
            String parent = segments.get(i).parent();
            parents[i] = parent == null ? NONE : position(parent);
            if (parents[i] != NONE) {
                inner[parents[i]] = true;
            }
        }
        depths = new int[size];
        Arrays.fill(depths, UNKNOWN);
        for (int i = 0; i < size; i++) {
            climb(i);
        }
    }

    /** The position of a segment, or {@link #NONE} where it is not known. */
    int position(String id) {
        return positions.getOrDefault(id, NONE);
    }

    /** The position of the segment above, or {@link #NONE}. */
    int parent(int segment) {
        return parents[segment];
    }

    boolean isLeaf(int segment) {
        return !inner[segment];
    }

    /** How many segments stand above; 0 on a cycle. */
    int depth(int segment) {
        return depths[segment];
    }

    /** Every cycle once, each from its first member on, upwards. */
    List<List<Integer>> cycles() {
        return cycles;
    }

    /** Tells whether one segment stands above another, which also holds on a cycle. */
    boolean isAbove(int upper, int lower) {
        int at = parents[lower];
        for (int steps = 0; at != NONE && steps < parents.length; steps++) {
            if (at == upper) {
                return true;
            }
            at = parents[at];
        }
        return false;
    }

    /** For every segment the number of leaves at or below it; for one on a cycle a part of them. */
    long[] leafCounts() {
        int[] waiting = new int[parents.length];
        for (int parent : parents) {
            if (parent != NONE) {
                waiting[parent]++;
            }
        }
        long[] counts = new long[parents.length];
        List<Integer> ready = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (waiting[i] == 0) {
                counts[i] = 1;
                ready.add(i);
            }
        }
        while (!ready.isEmpty()) {
            int child = ready.remove(ready.size() - 1);
            int parent = parents[child];
            if (parent != NONE) {
                counts[parent] += counts[child];
                if (--waiting[parent] == 0) {
                    ready.add(parent);
                }
            }
        }
        return counts;
    }

    /** Walks up to the top, to a segment of known depth, or into a cycle, and sets the depths on the way back. */
    private void climb(int start) {
        List<Integer> path = new ArrayList<>();
        int at = start;
        while (at != NONE && depths[at] == UNKNOWN) {
            depths[at] = ON_PATH;
            path.add(at);
            at = parents[at];
        }
        if (at != NONE && depths[at] == ON_PATH) {
            List<Integer> cycle = new ArrayList<>(path.subList(path.indexOf(at), path.size()));
            Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
            cycles.add(cycle);
            cycle.forEach(segment -> depths[segment] = 0);
        }
        int depth = at == NONE ? -1 : depths[at];
        for (int i = path.size() - 1; i >= 0; i--) {
            if (depths[path.get(i)] == ON_PATH) {
                depths[path.get(i)] = ++depth;
            }
        }
    }
}
