package org.bailiwick.dense;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A node of a {@link PortfolioSearch}: the items decided so far, what is possible below, and how to go on. */
final class PortfolioNode {

    private static final int NOT_KNOWN = -1;
    static final int[] NOTHING = {};

    final @Nullable PortfolioNode parent;
    /** The set of roles as bits. */
    final int set;

    final int depth;
    /** What was decided last, −1 at a root. */
    final int item;

    final boolean isIn;
    /** No portfolio below is worth more. */
    double bound;
    /** Tells nodes of the same bound apart. */
    int number;
    /** The items that may still be added. */
    int[] free = NOTHING;
    /** The prices of loads. */
    double[] prices = {};

    private int next = NOT_KNOWN;
    /** Whether taking the item of the next decision promises more. */
    boolean takeFirst;

    private PortfolioNode(@Nullable PortfolioNode parent, int set, int depth, int item, boolean isIn) {
        this.parent = parent;
        this.set = set;
        this.depth = depth;
        this.item = item;
        this.isIn = isIn;
    }

    static PortfolioNode root(int set) {
        return new PortfolioNode(null, set, 0, -1, false);
    }

    /** The node below at which the next item is in, or out. */
    PortfolioNode child(boolean take) {
        return new PortfolioNode(this, set, depth + 1, next, take);
    }

    /** Whether it is yet to be bounded tightly, and nothing is said of how to go on. */
    boolean isRough() {
        return next == NOT_KNOWN;
    }

    /** Takes note of free items and prices, which are copied. */
    void leave(int[] items, int count, double[] ofLoads) {
        free = Arrays.copyOf(items, count);
        prices = ofLoads.clone();
    }

    /** Says which item is decided next; free items and prices are copied. */
    void branchOn(int decided, boolean isBetterIn, int[] items, int count, double[] ofLoads) {
        next = decided;
        takeFirst = isBetterIn;
        leave(items, count, ofLoads);
    }
}
