package org.bailiwick.dense;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best portfolio of a member at the units' prices, and proves how good any could be, by branch and bound: on the
 * item whose worth is most in doubt, without items that lose too much (reduced cost fixing), what could still be best first,
 * so that the bound is as good as the nodes looked at allow at any moment. Now and then a node is followed down to the end,
 * for better portfolios.
 *
 * <p>Roles have a price too: every set of roles is searched apart; of many roles, some are given away free. Not thread-safe;
 * reused for every vector of prices.
 */
final class PortfolioSearch {

    private static final int MOST_ROLES = 6;
    /** How seldom to ask whether to stop: a number of low bits. */
    private static final int NODES_BETWEEN_LOOKS = (1 << 9) - 1;
    /** One of so many nodes is followed down to the end: a number of low bits. */
    private static final int NODES_BETWEEN_DIVES = (1 << 4) - 1;

    private static final int STEPS_AT_ROOT = 15;
    private static final int STEPS_AT_NODE = 6;
    /** What doubles and lines instead of exact costs could hide, in points for each load. */
    private static final double HIDDEN = 1;

    private final MemberItems items;
    private final BooleanSupplier isStopped;
    private final Portfolio portfolio;
    private final NodeBound node;
    private final PortfolioClimb climb;
    private final PortfolioPath path;
    private final double[] rootPrices;
    private final int[] free;
    private final double[] prices;
    private final PriorityQueue<PortfolioNode> open =
            new PriorityQueue<>(Comparator.comparingDouble((PortfolioNode waiting) -> -waiting.bound)
                    .thenComparingInt(waiting -> waiting.number));
    private int[] best = {};
    private double bestTotal;
    private double close;
    /** Nothing that was left out is worth more. */
    private double leftOut;

    private boolean isPlanted;
    private int planted;
    private int polls;
    private int nodes;
    private int nodeLimit;

    /** @param isStopped whether to leave the rest unproven */
    PortfolioSearch(MemberItems items, BooleanSupplier isStopped) {
        this.items = items;
        this.isStopped = isStopped;
        portfolio = new Portfolio(items);
        node = new NodeBound(portfolio);
        climb = new PortfolioClimb(portfolio);
        path = new PortfolioPath(portfolio, node);
        rootPrices = items.firstPrice.clone();
        free = new int[items.count];
        prices = new double[items.width];
    }

    MemberItems items() {
        return items;
    }

    /** Items looked at so far, as a measure of work. */
    long looks() {
        return node.looks() + climb.looks();
    }

    /** The best portfolio found for the last prices; not a copy. */
    int[] best() {
        return best;
    }

    /** What it is worth at those prices. */
    double bestTotal() {
        return bestTotal;
    }

    /** Sets prices, and starts from a portfolio, as far as that can be made better in small steps. */
    void start(double[] ofUnit, double ofMoved, int[] from) {
        portfolio.setPrices(ofUnit, ofMoved);
        portfolio.clear();
        for (int i : from) {
            portfolio.take(i);
        }
        climb.run();
        best = portfolio.toArray();
        bestTotal = portfolio.total();
        isPlanted = false;
        open.clear();
        leftOut = Double.NEGATIVE_INFINITY;
    }

    /**
     * Searches on, from the best portfolio and from where the last search at these prices has ended.
     *
     * @param limit the most nodes to look at
     * @param tolerance what the bound may be above the best portfolio
     * @return no portfolio is worth more
     */
    double search(int limit, double tolerance) {
        nodes = 0;
        nodeLimit = limit;
        close = tolerance;
        if (!isPlanted) {
            plant();
        }
        while (!isComplete() && nodes < nodeLimit && !hasToStop()) {
            PortfolioNode next = open.remove();
            boolean isDive = (polls++ & NODES_BETWEEN_DIVES) == 0;
            while (next != null) {
                PortfolioNode child = expand(next);
                next = isDive ? child : keep(child);
            }
        }
        double most = open.isEmpty() ? bestTotal : open.element().bound;
        return Math.max(most, Math.max(leftOut, bestTotal + close)) + HIDDEN * items.width;
    }

    /** Nodes looked at by the last search. */
    int nodes() {
        return nodes;
    }

    /** Whether the search has proven all that it was asked to. */
    boolean isComplete() {
        return isPlanted && (open.isEmpty() || open.element().bound <= bestTotal + close);
    }

    /** Forgets what is still to be looked at. */
    void finish() {
        open.clear();
        path.forget();
    }

    private boolean hasToStop() {
        return (nodes & NODES_BETWEEN_LOOKS) == 0 && nodes > 0 && isStopped.getAsBoolean();
    }

    private @Nullable PortfolioNode keep(@Nullable PortfolioNode waiting) {
        if (waiting != null) {
            open.add(waiting);
        }
        return null;
    }

    /** Begins with every set of roles. */
    private void plant() {
        isPlanted = true;
        planted = 0;
        polls = 0;
        double most = Double.NEGATIVE_INFINITY;
        double[] usual = rootPrices.clone();
        int sets = 1 << Math.min(items.roles, MOST_ROLES);
        for (int set = 0; set < sets; set++) {
            if (Integer.bitCount(set) <= items.mostRoles) {
                PortfolioNode root = root(set, usual);
                if (root != null && root.bound > most) {
                    most = root.bound;
                    System.arraycopy(root.prices, 0, rootPrices, 0, rootPrices.length);
                }
                keep(root);
            }
        }
    }

    /** The node at which nothing is decided but the set of roles; null where that has nothing to offer. */
    private @Nullable PortfolioNode root(int set, double[] from) {
        path.plant(set, MOST_ROLES);
        int count = 0;
        for (int i = 0; i < items.count; i++) {
            if (path.allows(i) && portfolio.fits(i)) {
                free[count++] = i;
            }
        }
        System.arraycopy(from, 0, prices, 0, prices.length);
        return look(PortfolioNode.root(set), count, STEPS_AT_ROOT, Double.POSITIVE_INFINITY);
    }

    /** Looks at both children of a node, keeps the less promising one for later and returns the other; null for none. */
    private @Nullable PortfolioNode expand(PortfolioNode parent) {
        path.moveTo(parent);
        PortfolioNode first = child(parent, parent.takeFirst);
        PortfolioNode second = child(parent, !parent.takeFirst);
        parent.free = PortfolioNode.NOTHING;
        if (first == null) {
            return second;
        }
        keep(second);
        return first;
    }

    private @Nullable PortfolioNode child(PortfolioNode parent, boolean take) {
        if (parent.bound <= bestTotal + close) {
            leaveOut();
            return null;
        }
        PortfolioNode child = parent.child(take);
        path.enter(child);
        int count = 0;
        for (int i : parent.free) {
            if (i != child.item && portfolio.fits(i)) {
                free[count++] = i;
            }
        }
        System.arraycopy(parent.prices, 0, prices, 0, prices.length);
        PortfolioNode looked = look(child, count, STEPS_AT_NODE, parent.bound);
        path.leave(child);
        return looked;
    }

    /** Bounds what can be below a node that was just entered; null where that is nothing better. */
    private @Nullable PortfolioNode look(PortfolioNode fresh, int count, int steps, double most) {
        nodes++;
        double rolesCost = items.perRole * Math.max(0, Integer.bitCount(fresh.set) - 1);
        if (portfolio.total() > bestTotal) {
            bestTotal = portfolio.total();
            best = portfolio.toArray();
        }
        double bound = node.lower(free, count, prices, steps, bestTotal + close + rolesCost) - rolesCost;
        int left = bound > bestTotal + close ? dropLosing(count, bound - bestTotal - close) : 0;
        if (left == 0) {
            leaveOut();
            return null;
        }
        fresh.bound = Math.min(bound, most);
        fresh.number = planted++;
        branch(fresh, left);
        return fresh;
    }

    private void leaveOut() {
        leftOut = Math.max(leftOut, bestTotal + close);
    }

    /** Moves what can still be added to the front, and returns how much that is. */
    private int dropLosing(int count, double room) {
        int left = 0;
        for (int z = 0; z < count; z++) {
            if (node.lossOfTaking(free[z]) < room) {
                free[left++] = free[z];
            }
        }
        return left;
    }

    private void branch(PortfolioNode fresh, int count) {
        int item = free[0];
        double least = Double.MAX_VALUE;
        for (int z = 0; z < count; z++) {
            double doubt = Math.abs(node.reduced[free[z]]) / items.size[free[z]];
            if (doubt < least) {
                least = doubt;
                item = free[z];
            }
        }
        fresh.branchOn(item, node.reduced[item] >= 0, free, count, prices);
    }
}
