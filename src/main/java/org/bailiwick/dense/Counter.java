package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Counts by member and group: an array while that is small, else a hash table with open addressing that never shrinks.
 * Nothing is allocated by counting but when the table grows.
 */
final class Counter {

    private static final long LARGEST_ARRAY = 1 << 25;
    private static final long FREE = -1;

    private final long groups;
    private final boolean direct;
    private int[] counts;
    private long[] keys = new long[0];
    private int used;

    Counter(int members, int groups) {
        this.groups = groups;
        this.direct = (long) members * groups <= LARGEST_ARRAY;
        this.counts = new int[direct ? members * groups : 1 << 10];
        if (!direct) {
            keys = new long[counts.length];
            Arrays.fill(keys, FREE);
        }
    }

    int get(int member, int group) {
        long key = member * groups + group;
        if (direct) {
            return counts[(int) key];
        }
        int slot = slot(key);
        return keys[slot] == key ? counts[slot] : 0;
    }

    /** Adds to a count and returns the new one. */
    int add(int member, int group, int change) {
        long key = member * groups + group;
        if (direct) {
            return counts[(int) key] += change;
        }
        int slot = slot(key);
        if (keys[slot] != key) {
            if (2 * ++used > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            counts[slot] = 0;
        }
        return counts[slot] += change;
    }

    void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(keys, FREE);
        used = 0;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        Arrays.fill(keys, FREE);
        used = 1; // the entry that made it grow
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE && oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
                used++;
            }
        }
    }
}
