package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Portfolios of all members with what they are worth exactly, without any prices: all that can be part of a plan that is better
 * than some score.
 *
 * <p>Filled member by member, in the order of their numbers. Not thread-safe while it is filled.
 */
final class PortfolioLists {

    /** With so many units in all portfolios together they take too much memory. */
    private static final int MOST_UNITS = 4_000_000;

    private final int members;
    /** By member: where its portfolios begin; one more at the end. */
    private final int[] first;

    private int complete;
    private int count;
    /** By portfolio: where its units begin; one more at the end. */
    private int[] start = new int[65];

    private int[] unit = new int[256];
    private long[] value = new long[64];
    private int[] member = new int[64];
    private long[] moved = new long[64];

    PortfolioLists(int members) {
        this.members = members;
        first = new int[members + 1];
    }

    /**
     * Adds a portfolio of the first member that is not complete.
     *
     * @param units those of its items, of which the first ones count
     */
    void add(int[] units, int size, long worth, long moves) {
        if (count == value.length) {
            value = Arrays.copyOf(value, 2 * count);
            moved = Arrays.copyOf(moved, 2 * count);
            member = Arrays.copyOf(member, 2 * count);
            start = Arrays.copyOf(start, 2 * count + 1);
        }
        int end = start[count];
        if (end + size > unit.length) {
            unit = Arrays.copyOf(unit, 2 * (end + size));
        }
        System.arraycopy(units, 0, unit, end, size);
        value[count] = worth;
        moved[count] = moves;
        member[count] = complete;
        start[++count] = end + size;
    }

    /** Takes note that the first member that was not complete is. */
    void complete() {
        first[++complete] = count;
    }

    int members() {
        return members;
    }

    /** How many members are complete. */
    int completed() {
        return complete;
    }

    /** Whether they take so much memory that no more should be added. */
    boolean isFull() {
        return start[count] >= MOST_UNITS;
    }

    /** How many portfolios there are. */
    int size() {
        return count;
    }

    /** A member's first portfolio; that of the next number follows on its last one. */
    int first(int member) {
        return first[member];
    }

    /** Whose portfolio it is. */
    int member(int portfolio) {
        return member[portfolio];
    }

    long value(int portfolio) {
        return value[portfolio];
    }

    long moved(int portfolio) {
        return moved[portfolio];
    }

    /** Where a portfolio's units begin, see {@link #unit}. */
    int start(int portfolio) {
        return start[portfolio];
    }

    int unit(int at) {
        return unit[at];
    }

    /** All its units; the caller's own copy. */
    int[] units(int portfolio) {
        return Arrays.copyOfRange(unit, start[portfolio], start[portfolio + 1]);
    }

    /** What a portfolio is worth at prices. */
    double worth(int portfolio, double[] ofUnit, double ofMoved) {
        double worth = value[portfolio] - ofMoved * moved[portfolio];
        for (int at = start[portfolio]; at < start[portfolio + 1]; at++) {
            worth -= ofUnit[unit[at]];
        }
        return worth;
    }

    boolean contains(int portfolio, int wanted) {
        for (int at = start[portfolio]; at < start[portfolio + 1]; at++) {
            if (unit[at] == wanted) {
                return true;
            }
        }
        return false;
    }
}
