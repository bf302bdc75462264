package org.bailiwick.dense;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best portfolio of a member whom nothing binds but one load, the effort: a knapsack, by dynamic programming over
 * what is taken of the capacity (Martello, Toth: Knapsack Problems. Wiley 1990), after items whose decision is certain by a
 * price of capacity are set aside.
 *
 * <p>Not thread-safe; reused.
 */
final class Knapsack {

    /** Items times capacity at the most. */
    private static final long MOST_CELLS = 1 << 22;
    /** So many cells are filled in the time of one look at an item. */
    private static final int CELLS_PER_LOOK = 16;

    private static final int HALVINGS = 30;
    /** What doubles could hide, in points. */
    private static final double HIDDEN = 1e-3;

    private final int capacity;
    /** By item. */
    private final int[] effort;
    /** Items that may be taken or not, and those that are taken for certain. */
    private final int[] open;

    private final int[] certain;
    /** By number of open items decided, and capacity: the most that they are worth. */
    private double[][] most = {};

    private long looks;

    private Knapsack(MemberItems items, long unit) {
        capacity = (int) ((long) items.limit[0] / unit);
        effort = new int[items.count];
        Arrays.setAll(effort, i -> (int) Math.min((long) items.amount[i] / unit, capacity + 1));
        open = new int[items.count];
        certain = new int[items.count];
    }

    /** For a member's items, or null where more than the effort decides which go together and what that is worth. */
    static @Nullable Knapsack of(MemberItems items) {
        long unit = unit(items);
        boolean isOne = items.width == 1 && items.limit[0] / unit * items.count <= MOST_CELLS && items.roles == 0;
        isOne &= items.groups == 0 || items.perGroup == 0;
        for (int i = 0; i < items.count && isOne; i++) {
            isOne = items.excludes[i].length == 0 && items.related[i].length == 0;
        }
        return isOne ? new Knapsack(items, unit) : null;
    }

    /** What divides all efforts. */
    private static long unit(MemberItems items) {
        long unit = 0;
        for (int i = 0; i < items.count; i++) {
            for (long other = (long) items.amount[i * items.width]; other != 0; ) {
                long rest = unit % other;
                unit = other;
                other = rest;
            }
        }
        return Math.max(1, unit);
    }

    /** Items looked at so far, as a measure of work. */
    long looks() {
        return looks;
    }

    /**
     * The best of all portfolios.
     *
     * @param worth by item
     * @return null where none is worth more than the floor
     */
    int @Nullable [] better(double[] worth, double floor) {
        double price = price(worth);
        double bound = price * capacity;
        for (int i = 0; i < effort.length; i++) {
            bound += Math.max(0, worth[i] - price * effort[i]);
        }
        double room = bound - floor + HIDDEN;
        int opens = 0;
        int certains = 0;
        int left = capacity;
        double sum = 0;
        for (int i = 0; i < effort.length; i++) {
            double reduced = worth[i] - price * effort[i];
            if (reduced > room) {
                certain[certains++] = i;
                left -= effort[i];
                sum += worth[i];
            } else if (reduced >= -room && worth[i] > 0) {
                open[opens++] = i;
            }
        }
        looks += effort.length;
        if (left < 0) {
            return null;
        }
        fill(worth, opens, left);
        return sum + most[opens][left] <= floor + HIDDEN ? null : taken(certains, opens, left);
    }

    /** The price of capacity at which the bound is about least. */
    private double price(double[] worth) {
        double high = 0;
        for (int i = 0; i < effort.length; i++) {
            high = Math.max(high, worth[i] / Math.max(1, effort[i]));
        }
        double low = 0;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            double taken = 0;
            for (int i = 0; i < effort.length; i++) {
                taken += worth[i] > middle * effort[i] ? effort[i] : 0;
            }
            if (taken > capacity) {
                low = middle;
            } else {
                high = middle;
            }
        }
        looks += effort.length;
        return high;
    }

    private void fill(double[] worth, int opens, int left) {
        if (most.length <= opens || most[0].length <= left) {
            most = new double[Math.max(most.length, opens + 1)][capacity + 1];
        }
        Arrays.fill(most[0], 0, left + 1, 0);
        for (int z = 0; z < opens; z++) {
            double[] before = most[z];
            double[] after = most[z + 1];
            int size = Math.min(effort[open[z]], left + 1);
            double value = worth[open[z]];
            System.arraycopy(before, 0, after, 0, size);
            for (int c = size; c <= left; c++) {
                after[c] = Math.max(before[c], before[c - size] + value);
            }
        }
        looks += (long) opens * left / CELLS_PER_LOOK;
    }

    private int[] taken(int certains, int opens, int left) {
        int[] taken = Arrays.copyOf(certain, certains + opens);
        int size = certains;
        int room = left;
        for (int z = opens; z > 0; z--) {
            if (most[z][room] != most[z - 1][room]) {
                taken[size++] = open[z - 1];
                room -= effort[open[z - 1]];
            }
        }
        return Arrays.copyOf(taken, size);
    }
}
