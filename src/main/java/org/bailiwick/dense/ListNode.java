package org.bailiwick.dense;

/** A node of a {@link PortfolioTree}: the portfolios that members may still hold there, and what none of their plans exceeds. */
final class ListNode {

    /** The portfolios that are left, ascending, and so member by member. */
    int[] left;
    /** The best prices found: those of all units, and last that of what is moved. */
    double[] prices;
    /** No plan below is worth more, rounding errors included. */
    double bound;
    /** Who is to hold which unit, or not, below. */
    int member = State.NOBODY;

    int unit = Units.NONE;
    /** Tells nodes of the same bound apart. */
    final int number;

    final int depth;

    ListNode(int[] left, double[] prices, double bound, int depth, int number) {
        this.left = left;
        this.prices = prices;
        this.bound = bound;
        this.depth = depth;
        this.number = number;
    }

    /** How much memory it takes, in portfolios. */
    long size() {
        return left.length + 2L * prices.length;
    }

    /** Which comes first: the one that can be better, the deeper one of equals. */
    static int compare(ListNode a, ListNode b) {
        int byBound = Double.compare(b.bound, a.bound);
        return byBound != 0 ? byBound : Integer.compare(b.number, a.number);
    }
}
