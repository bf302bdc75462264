package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Drops listed portfolios that fit no plan of those left: every unit goes to one member, and what is moved stays within the
 * budget.
 *
 * <p>Not thread-safe; reused.
 */
final class ListFilter {

    /** Stands for more than one member. */
    private static final int SEVERAL = -2;
    /** So many units of a portfolio are looked at in the time of one look. */
    private static final int UNITS_PER_LOOK = 4;

    private final PortfolioLists lists;
    private final long budget;
    /** By member: how many portfolios are left, and the least that one of them moves. */
    private final int[] count;

    private final long[] leastMoved;
    /** By member and unit: in how many of them the unit is. */
    private final int[][] with;
    /** By unit: who must hold it, −1 where that is open, and who alone may hold it. */
    private final int[] holder;

    private final int[] only;
    /** By member: how many units it alone may hold, which only some of its portfolios have. */
    private final int[] needed;

    private long looks;
    private long unitsSeen;

    ListFilter(PortfolioLists lists, int units, long budget) {
        this.lists = lists;
        this.budget = budget;
        count = new int[lists.members()];
        leastMoved = new long[count.length];
        with = new int[count.length][units];
        holder = new int[units];
        only = new int[units];
        needed = new int[count.length];
    }

    /** Work so far, in candidates looked at. */
    long looks() {
        return looks + unitsSeen / UNITS_PER_LOOK;
    }

    /**
     * Drops until all fit.
     *
     * @param left portfolios, ascending
     * @return those that are still left, or none at all where no plan is
     */
    int[] fitting(int[] left) {
        int[] kept = left;
        while (true) {
            if (!count(kept)) {
                return new int[0];
            }
            int[] next = drop(kept);
            if (next.length == kept.length) {
                return kept;
            }
            kept = next;
        }
    }

    /** Whether, among the portfolios that fit last, a member has some with a unit and some without. */
    boolean isOpen(int member, int unit) {
        return with[member][unit] > 0 && with[member][unit] < count[member];
    }

    /** Counts, and returns whether there can be a plan. */
    private boolean count(int[] left) {
        Arrays.fill(count, 0);
        Arrays.fill(leastMoved, Long.MAX_VALUE);
        for (int[] row : with) {
            Arrays.fill(row, 0);
        }
        for (int portfolio : left) {
            int member = lists.member(portfolio);
            count[member]++;
            leastMoved[member] = Math.min(leastMoved[member], lists.moved(portfolio));
            for (int z = lists.start(portfolio); z < lists.start(portfolio + 1); z++) {
                with[member][lists.unit(z)]++;
            }
        }
        looks += left.length;
        return findHolders();
    }

    private boolean findHolders() {
        Arrays.fill(holder, State.NOBODY);
        Arrays.fill(only, State.NOBODY);
        for (int m = 0; m < count.length; m++) {
            if (count[m] == 0) {
                return false;
            }
            for (int u = 0; u < holder.length; u++) {
                if (with[m][u] > 0) {
                    only[u] = only[u] == State.NOBODY ? m : SEVERAL;
                }
                if (with[m][u] == count[m]) {
                    if (holder[u] != State.NOBODY) {
                        return false;
                    }
                    holder[u] = m;
                }
            }
        }
        looks += (long) count.length * holder.length / 2;
        Arrays.fill(needed, 0);
        for (int u = 0; u < holder.length; u++) {
            if (only[u] >= 0 && with[only[u]][u] < count[only[u]]) {
                needed[only[u]]++;
            }
        }
        return Arrays.stream(only).noneMatch(member -> member == State.NOBODY);
    }

    private int[] drop(int[] left) {
        int[] kept = new int[left.length];
        int size = 0;
        long moved = budget == Long.MAX_VALUE ? 0 : Arrays.stream(leastMoved).sum();
        for (int portfolio : left) {
            int member = lists.member(portfolio);
            if (fits(member, portfolio) && moved - leastMoved[member] + lists.moved(portfolio) <= budget) {
                kept[size++] = portfolio;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private boolean fits(int member, int portfolio) {
        int missing = needed[member];
        unitsSeen += 1 + lists.start(portfolio + 1) - lists.start(portfolio);
        for (int z = lists.start(portfolio); z < lists.start(portfolio + 1); z++) {
            int u = lists.unit(z);
            if (holder[u] != State.NOBODY && holder[u] != member) {
                return false;
            }
            missing -= with[member][u] < count[member] && only[u] == member ? 1 : 0;
        }
        return missing == 0;
    }
}
