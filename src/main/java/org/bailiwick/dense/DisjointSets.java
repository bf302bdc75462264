package org.bailiwick.dense;

import java.util.Arrays;

/** Numbers in sets that grow together (union-find, by size and with path halving). */
final class DisjointSets {

    private final int[] parent;
    private final int[] size;

    /** Starts with every number alone. */
    DisjointSets(int count) {
        parent = new int[count];
        Arrays.setAll(parent, i -> i);
        size = new int[count];
        Arrays.fill(size, 1);
    }

    /** The number that stands for the whole set. */
    int find(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int a, int b) {
        int small = find(a);
        int large = find(b);
        if (small != large) {
            if (size[small] > size[large]) {
                int swap = small;
                small = large;
                large = swap;
            }
            parent[small] = large;
            size[large] += size[small];
        }
    }
}
