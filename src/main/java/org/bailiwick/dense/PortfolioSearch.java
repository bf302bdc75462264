package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best portfolio of a member at the units' prices, and proves how good any could be, by branch and bound: on the
 * item whose decision promises to lower the bound most, without items that lose too much (reduced cost fixing), what could
 * still be best first, so that the bound is as good as the nodes looked at allow at any moment. Now and then a node's relaxed
 * solution is rounded, for better portfolios.
 *
 * <p>Roles have a price too: every set of roles is searched apart; of many roles, some are given away free. Not thread-safe;
 * reused for every vector of prices.
 */
final class PortfolioSearch {

    /** After how many of the most promising nodes to ask whether to stop. */
    private static final int TURNS_BETWEEN_LOOKS = 256;
    /** One of so many is rounded, and so many of the sets of roles at first. */
    private static final int TURNS_BETWEEN_ROUNDINGS = 64;

    private static final int ROUNDED_ROOTS = 4;

    private static final int STEPS_AT_ROOT = 15;
    private static final int STEPS_AT_NODE = 6;
    /** What doubles and lines instead of exact costs could hide, in points for each load. */
    static final double HIDDEN = 1;

    private final MemberItems items;
    private final BooleanSupplier isStopped;
    private final Portfolio portfolio;
    private final NodeBound node;
    private final PortfolioRounding rounding;
    private final PortfolioBranching branching;
    private final PortfolioPath path;
    private final @Nullable Knapsack knapsack;
    private final double[] rootPrices;
    private final int[] free;
    private final double[] prices;
    private final PriorityQueue<PortfolioNode> open =
            new PriorityQueue<>(Comparator.comparingDouble((PortfolioNode waiting) -> -waiting.bound)
                    .thenComparingInt(waiting -> waiting.number));
    private double close;
    private boolean isComplete;
    private int kept;
    private int nodes;

    /** @param isStopped whether to leave the rest unproven */
    PortfolioSearch(MemberItems items, BooleanSupplier isStopped) {
        this.items = items;
        this.isStopped = isStopped;
        portfolio = new Portfolio(items);
        node = new NodeBound(portfolio);
        rounding = new PortfolioRounding(items);
        branching = new PortfolioBranching(portfolio, node);
        path = new PortfolioPath(portfolio, node);
        knapsack = Knapsack.of(items);
        rootPrices = items.firstPrice.clone();
        free = new int[items.count];
        prices = new double[items.width];
    }

    MemberItems items() {
        return items;
    }

    /** Whether the best portfolio is found for certain in little time. */
    boolean isQuick() {
        return knapsack != null;
    }

    /** Items looked at so far, as a measure of work. */
    long looks() {
        return node.looks() + rounding.looks() + (knapsack == null ? 0 : knapsack.looks());
    }

    /** The best portfolio found for the last prices; not a copy. */
    int[] best() {
        return rounding.best();
    }

    /** What it is worth at those prices. */
    double bestTotal() {
        return rounding.bestTotal();
    }

    /** The best portfolio, and others that are nearly as good at the last prices; not a copy. */
    List<int[]> found() {
        return rounding.found();
    }

    /** Sets prices, and starts from a portfolio. */
    void start(double[] ofUnit, double ofMoved, int[] from) {
        portfolio.setPrices(ofUnit, ofMoved);
        rounding.start(ofUnit, ofMoved, from);
    }

    /**
     * Searches from the best portfolio.
     *
     * @param limit the most nodes to look at
     * @param tolerance what the bound may be above the best portfolio
     * @return no portfolio is worth more
     */
    double search(int limit, double tolerance) {
        if (knapsack != null) {
            int[] better = knapsack.better(portfolio.worth, rounding.bestTotal());
            if (better != null) {
                rounding.take(better);
            }
            isComplete = true;
            return rounding.bestTotal() + HIDDEN * items.width;
        }
        nodes = 0;
        kept = 0;
        close = tolerance;
        plant();
        roundRoots();
        for (int turn = 1; bound() > reached() && nodes < limit && !hasToStop(turn); turn++) {
            PortfolioNode parent = open.remove();
            if (parent.isRough()) {
                keep(refine(parent));
                continue;
            }
            if (turn % TURNS_BETWEEN_ROUNDINGS == 0) {
                round(parent);
            }
            expand(parent);
        }
        double bound = bound();
        isComplete = bound <= reached();
        open.clear();
        path.forget();
        return bound + HIDDEN * items.width;
    }

    /** Whether the last search has proven all that it was asked to. */
    boolean isComplete() {
        return isComplete;
    }

    /** What no portfolio exceeds so far. */
    private double bound() {
        return open.isEmpty() ? reached() : Math.max(reached(), open.element().bound);
    }

    /** What need not be told from the best portfolio's worth. */
    private double reached() {
        return rounding.bestTotal() + close;
    }

    private boolean hasToStop(int turn) {
        return turn % TURNS_BETWEEN_LOOKS == 0 && isStopped.getAsBoolean();
    }

    private void keep(@Nullable PortfolioNode waiting) {
        if (waiting != null) {
            open.add(waiting);
        }
    }

    /** Begins with every set of roles, bounded roughly. */
    private void plant() {
        for (int set = 0; set < path.sets(); set++) {
            if (path.mayHave(set)) {
                keep(root(set));
            }
        }
    }

    /** The node at which nothing is decided but the set of roles; null where that has nothing to offer. */
    private @Nullable PortfolioNode root(int set) {
        path.plant(set);
        int count = path.gather(free);
        PortfolioNode root = PortfolioNode.root(set);
        double bound = node.at(free, count, rootPrices) - path.cost(root.set);
        int left = dropLosing(count, bound);
        if (left == 0) {
            return null;
        }
        root.bound = bound;
        root.number = kept++;
        root.leave(free, left, rootPrices);
        return root;
    }

    /** Bounds a root as tightly as other nodes are. */
    private @Nullable PortfolioNode refine(PortfolioNode root) {
        path.moveTo(root);
        int count = root.free.length;
        System.arraycopy(root.free, 0, free, 0, count);
        System.arraycopy(root.prices, 0, prices, 0, prices.length);
        return look(root, count, STEPS_AT_ROOT, root.bound);
    }

    private void roundRoots() {
        List<PortfolioNode> rounded = new ArrayList<>();
        while (rounded.size() < ROUNDED_ROOTS && bound() > reached()) {
            PortfolioNode root = open.remove();
            if (root.isRough()) {
                keep(refine(root));
            } else {
                round(root);
                rounded.add(root);
            }
        }
        if (!rounded.isEmpty()) {
            System.arraycopy(rounded.get(0).prices, 0, rootPrices, 0, rootPrices.length);
        }
        open.addAll(rounded);
    }

    private void round(PortfolioNode waiting) {
        path.moveTo(waiting);
        node.at(waiting.free, waiting.free.length, waiting.prices);
        rounding.round(portfolio, node, waiting.free);
    }

    /** Looks at both children of a node, the more promising one first, and keeps them for later. */
    private void expand(PortfolioNode parent) {
        path.moveTo(parent);
        keep(child(parent, parent.takeFirst));
        keep(child(parent, !parent.takeFirst));
        parent.free = PortfolioNode.NOTHING;
    }

    private @Nullable PortfolioNode child(PortfolioNode parent, boolean take) {
        if (parent.bound <= reached()) {
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
        branching.learn(child.item, child.isIn, parent.bound - (looked == null ? reached() : looked.bound));
        path.leave(child);
        return looked;
    }

    /** Bounds what can be below a node that was just entered; null where that is nothing better. */
    private @Nullable PortfolioNode look(PortfolioNode fresh, int count, int steps, double most) {
        nodes++;
        double rolesCost = path.cost(fresh.set);
        if (portfolio.total() > rounding.bestTotal()) {
            rounding.improve(portfolio, free, count);
        }
        double bound = node.lower(free, count, prices, steps, reached() + rolesCost) - rolesCost;
        int left = dropLosing(count, bound);
        if (left == 0) {
            return null;
        }
        fresh.bound = Math.min(bound, most);
        fresh.number = kept++;
        branching.choose(free, left, prices, bound + rolesCost, reached() + rolesCost);
        fresh.branchOn(branching.item(), branching.isTaken(), free, left, prices);
        return fresh;
    }

    /** Moves to the front what can still be added below a bound, and returns how much that is. */
    private int dropLosing(int count, double bound) {
        double room = bound - reached();
        int left = 0;
        for (int z = 0; room > 0 && z < count; z++) {
            if (node.lossOfTaking(free[z]) < room) {
                free[left++] = free[z];
            }
        }
        return left;
    }
}
