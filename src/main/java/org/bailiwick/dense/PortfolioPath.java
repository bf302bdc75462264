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

    /** How many sets of roles there are, those with more roles than the member may have included: 0, 1, and so on, as bits. */
    int sets() {
        return 1 << Math.min(items.roles, MOST_ROLES);
    }

    /** Whether a set has no more roles than the member may have. */
    boolean mayHave(int set) {
        return Integer.bitCount(set) <= items.mostRoles;
    }

    /** What the roles of a set cost. */
    double cost(int set) {
        return items.perRole * Math.max(0, Integer.bitCount(set) - 1);
    }

    /** Fills in the items that may be added where nothing is decided, ascending, and returns how many they are. */
    int gather(int[] free) {
        int count = 0;
        for (int i = 0; i < items.count; i++) {
            if (!out[i] && portfolio.fits(i)) {
                free[count++] = i;
            }
        }
        return count;
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
