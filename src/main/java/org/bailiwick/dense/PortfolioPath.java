package org.bailiwick.dense;

import org.jspecify.annotations.Nullable;

/** Where a {@link PortfolioSearch} stands: makes portfolio and bound those of a node, from those of another one. */
final class PortfolioPath {

    /** So many roles count; all others are allowed in every set. */
    static final int MOST_ROLES = 6;

    private final Portfolio portfolio;
    private final MemberItems items;
    private final NodeBound bound;
    private final boolean[] out;
    private @Nullable PortfolioNode at;

    PortfolioPath(Portfolio portfolio, NodeBound bound) {
        this.portfolio = portfolio;
        this.items = portfolio.items;
        this.bound = bound;
        out = new boolean[items.count];
    }

    /**
     * Begins with nothing decided.
     *
     * @param set the roles that items may have, as bits
     */
    void plant(int set) {
        at = null;
        portfolio.clear();
        for (int i = 0; i < items.count; i++) {
            int role = items.role[i];
            out[i] = role >= 0 && role < MOST_ROLES && (set >> role & 1) == 0;
        }
        bound.reset(out);
    }

    /** Whether an item's role is among those that items may have. */
    boolean allows(int item) {
        return !out[item];
    }

    void moveTo(PortfolioNode to) {
        PortfolioNode from = at;
        if (from == null || from.set != to.set) {
            plant(to.set);
            from = null;
        }
        while (from != null && from != ancestor(to, from.depth)) {
            leave(from);
            from = from.parent;
        }
        for (int depth = from == null ? 0 : from.depth + 1; depth <= to.depth; depth++) {
            enter(ancestor(to, depth));
        }
        at = to;
    }

    /** Goes down by one decision. */
    void enter(PortfolioNode child) {
        if (child.item >= 0) {
            if (child.isIn) {
                portfolio.take(child.item);
            }
            bound.decide(child.item, child.isIn);
        }
    }

    /** Goes back up; the opposite of {@link #enter}. */
    void leave(PortfolioNode child) {
        if (child.item >= 0) {
            bound.decide(child.item, !child.isIn);
            if (child.isIn) {
                portfolio.drop(child.item);
            }
        }
    }

    /** Lets go of the nodes seen last. */
    void forget() {
        at = null;
    }

    /** A node above one, or itself; the node itself where it is not as deep. */
    private static PortfolioNode ancestor(PortfolioNode node, int depth) {
        PortfolioNode above = node;
        while (above.depth > depth && above.parent != null) {
            above = above.parent;
        }
        return above;
    }
}
