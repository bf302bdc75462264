package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Counts by member and group: an array while that is small, else a small hash table for each member, whose entries lie side
 * by side. Nothing is allocated by counting but when a table grows.
 */
final class Counter {

    private static final long LARGEST_ARRAY = 1 << 17;
    private static final int FIRST_SLOTS = 16;
    private static final int HASH = 0x9E3779B9;

    private final int groups;
    private final int[] direct;
    /** By member: group + 1 and count in turn, with linear probing; a group of 0 is a free slot. */
    private final int[][] tables;

    private final int[] used;

    Counter(int members, int groups) {
        this.groups = groups;
        boolean small = (long) members * groups <= LARGEST_ARRAY;
        this.direct = new int[small ? members * groups : 0];
        this.tables = new int[small ? 0 : members][2 * FIRST_SLOTS];
        this.used = new int[tables.length];
    }

    int get(int member, int group) {
        if (tables.length == 0) {
            return direct[member * groups + group];
        }
        int[] table = tables[member];
        return table[slot(table, group + 1) + 1];
    }

    /** Adds to a count, which stays at least 0, and returns the new one. */
    int add(int member, int group, int change) {
        if (tables.length == 0) {
            return direct[member * groups + group] += change;
        }
        int[] table = tables[member];
        int slot = slot(table, group + 1);
        if (table[slot] == 0) {
            if (4 * ++used[member] > table.length) {
                table = grow(member);
                slot = slot(table, group + 1);
            }
            table[slot] = group + 1;
        }
        int count = table[slot + 1] += change;
        if (count == 0) {
            drop(table, slot);
            used[member]--;
        }
        return count;
    }

    void clear() {
        Arrays.fill(direct, 0);
        for (int[] table : tables) {
            Arrays.fill(table, 0);
        }
        Arrays.fill(used, 0);
    }

    private static int home(int[] table, int key) {
        return 2 * (((key * HASH) >>> 7) & ((table.length >> 1) - 1));
    }

    private static int slot(int[] table, int key) {
        int mask = table.length - 1;
        int slot = home(table, key);
        while (table[slot] != key && table[slot] != 0) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }

    /** Frees a slot and moves up what would not be found any more (Knuth, volume 3, 6.4, algorithm R). */
    private static void drop(int[] table, int dropped) {
        int mask = table.length - 1;
        int free = dropped;
        for (int slot = (free + 2) & mask; table[slot] != 0; slot = (slot + 2) & mask) {
            int way = (slot - home(table, table[slot])) & mask;
            if (way >= ((slot - free) & mask)) {
                table[free] = table[slot];
                table[free + 1] = table[slot + 1];
                free = slot;
            }
        }
        table[free] = 0;
        table[free + 1] = 0;
    }

    private int[] grow(int member) {
        int[] old = tables[member];
        int[] table = new int[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(table, old[i]);
                table[slot] = old[i];
                table[slot + 1] = old[i + 1];
            }
        }
        tables[member] = table;
        return table;
    }
}
