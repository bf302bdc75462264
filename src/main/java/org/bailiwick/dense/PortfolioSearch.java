package org.bailiwick.dense;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds the best portfolio of a member at the units' prices, and proves how good any could be, by branch and bound: depth
 * first, on the item whose worth is most in doubt, without items that lose too much (reduced cost fixing).
 *
 * <p>Roles have a price too: every set of roles is searched apart; of many roles, some are given away free. Not thread-safe;
 * reused for every vector of prices.
 */
final class PortfolioSearch {

    private static final int MOST_ROLES = 6;
    /** How seldom to ask whether to stop: a number of low bits. */
    private static final int NODES_BETWEEN_LOOKS = (1 << 9) - 1;

    private static final int STEPS_AT_ROOT = 15;
    private static final int STEPS_AT_NODE = 4;
    /** What doubles and lines instead of exact costs could hide, in points for each load. */
    private static final double HIDDEN = 1;

    private final MemberItems items;
    private final BooleanSupplier isStopped;
    private final Portfolio portfolio;
    private final NodeBound node;
    private final PortfolioClimb climb;
    private final double[] rootPrices;
    private final boolean[] out;
    /** By depth: the items that may still be added there, and the prices of loads. */
    private int[][] free;

    private double[][] prices;
    private int[] best = {};
    private double bestTotal;
    private double close;
    private double rolesCost;
    private int rootCount;
    private int nodes;
    private int nodeLimit;

    /** @param isStopped whether to leave the rest unproven */
    PortfolioSearch(MemberItems items, BooleanSupplier isStopped) {
        this.items = items;
        this.isStopped = isStopped;
        portfolio = new Portfolio(items);
        node = new NodeBound(portfolio);
        climb = new PortfolioClimb(portfolio);
        rootPrices = items.firstPrice.clone();
        out = new boolean[items.count];
        free = new int[1][];
        prices = new double[1][];
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
    }

    /**
     * Searches on from the best portfolio.
     *
     * @param limit the most nodes to look at
     * @param tolerance what the bound may be above the best portfolio
     * @return no portfolio is worth more
     */
    double search(int limit, double tolerance) {
        nodes = 0;
        nodeLimit = limit;
        close = tolerance;
        int sets = 1 << Math.min(items.roles, MOST_ROLES);
        double[] first = new double[sets];
        for (int set = 0; set < sets; set++) {
            first[set] = prepare(set) ? node.at(free[0], rootCount, rootPrices) - rolesCost : Double.NEGATIVE_INFINITY;
        }
        int[] order = IntStream.range(0, sets)
                .boxed()
                .sorted(Comparator.comparingDouble(set -> -first[set]))
                .mapToInt(Integer::intValue)
                .toArray();
        double bound = bestTotal + close;
        boolean isFirst = true;
        for (int set : order) {
            if (first[set] > bestTotal + close && prepare(set)) {
                bound = Math.max(bound, node(0, rootCount, rootPrices, STEPS_AT_ROOT));
                if (isFirst) {
                    System.arraycopy(prices[0], 0, rootPrices, 0, rootPrices.length);
                    isFirst = false;
                }
            }
        }
        return Math.max(bound, bestTotal + close) + HIDDEN * items.width;
    }

    /** Nodes looked at by the last search. */
    int nodes() {
        return nodes;
    }

    /** Whether the search has proven all that it was asked to. */
    boolean isComplete() {
        return nodes <= nodeLimit;
    }

    /** Leaves nothing but the items of a set of roles; false where there are too many of them. */
    private boolean prepare(int set) {
        int chosen = Integer.bitCount(set);
        rolesCost = items.perRole * Math.max(0, chosen - 1);
        portfolio.clear();
        reserve(0);
        rootCount = 0;
        for (int i = 0; i < items.count; i++) {
            int role = items.role[i];
            out[i] = role >= 0 && role < MOST_ROLES && (set >> role & 1) == 0;
            if (!out[i] && portfolio.fits(i)) {
                free[0][rootCount++] = i;
            }
        }
        node.reset(out);
        return chosen <= items.mostRoles;
    }

    private void reserve(int depth) {
        if (depth >= free.length) {
            free = Arrays.copyOf(free, 2 * depth);
            prices = Arrays.copyOf(prices, 2 * depth);
        }
        if (free[depth] == null) {
            free[depth] = new int[items.count];
            prices[depth] = new double[items.width];
        }
    }

    /** Searches below what is in the portfolio, and returns what nothing there exceeds. */
    private double node(int depth, int count, double[] from, int steps) {
        nodes++;
        if (portfolio.total() > bestTotal) {
            bestTotal = portfolio.total();
            best = portfolio.toArray();
        }
        System.arraycopy(from, 0, prices[depth], 0, from.length);
        double bound = node.lower(free[depth], count, prices[depth], steps, bestTotal + close + rolesCost) - rolesCost;
        if (bound <= bestTotal + close) {
            return bestTotal + close;
        }
        if (nodes > nodeLimit || ((nodes & NODES_BETWEEN_LOOKS) == 0 && hasToStop())) {
            return bound;
        }
        int left = dropLosing(free[depth], count, bound - bestTotal - close);
        return left == 0 ? bestTotal + close : branch(depth, left);
    }

    private boolean hasToStop() {
        if (isStopped.getAsBoolean()) {
            nodeLimit = 0;
        }
        return nodes > nodeLimit;
    }

    /** Moves what can still be added to the front, and returns how much that is. */
    private int dropLosing(int[] candidates, int count, double room) {
        int left = 0;
        for (int z = 0; z < count; z++) {
            if (node.lossOfTaking(candidates[z]) < room) {
                candidates[left++] = candidates[z];
            }
        }
        return left;
    }

    private double branch(int depth, int count) {
        int item = free[depth][0];
        double least = Double.MAX_VALUE;
        for (int z = 0; z < count; z++) {
            int i = free[depth][z];
            double doubt = Math.abs(node.reduced[i]) / items.size[i];
            if (doubt < least) {
                least = doubt;
                item = i;
            }
        }
        boolean takeFirst = node.reduced[item] >= 0;
        double bound = child(depth, count, item, takeFirst);
        return Math.max(bound, child(depth, count, item, !takeFirst));
    }

    private double child(int depth, int count, int item, boolean take) {
        if (take) {
            portfolio.take(item);
        }
        node.decide(item, take);
        reserve(depth + 1);
        int left = 0;
        for (int z = 0; z < count; z++) {
            int i = free[depth][z];
            if (i != item && portfolio.fits(i)) {
                free[depth + 1][left++] = i;
            }
        }
        double bound = node(depth + 1, left, prices[depth], STEPS_AT_NODE);
        node.decide(item, !take);
        if (take) {
            portfolio.drop(item);
        }
        return bound;
    }
}
