package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Finds all portfolios of a member that are worth more than a floor at prices, by branch and bound without end: on the item
 * whose decision the bound is most sensitive to, depth first.
 *
 * <p>Not thread-safe; used for one member.
 */
final class PortfolioCensus {

    private static final int TURNS_BETWEEN_LOOKS = 256;
    private static final int STEPS_AT_ROOT = 15;
    private static final int STEPS_AT_NODE = 3;
    /** With more items decided one below another it is given up: every one of them takes a part of the stack. */
    private static final int MOST_DEPTH = 500;

    private final MemberItems items;
    private final ExactPortfolio exact;
    private final BooleanSupplier isStopped;
    private final Portfolio portfolio;
    private final NodeBound node;
    private final PortfolioPath path;
    private final PortfolioLists found;
    private double[] ofUnit = {};
    private double ofMoved;
    private double floor;
    private double hiding;
    private int set;
    private int nodesLeft;
    private int roomLeft;
    private int turns;
    private boolean isGivenUp;

    /**
     * @param isStopped whether to give up
     * @param found where portfolios are added
     */
    PortfolioCensus(MemberItems items, ExactPortfolio exact, BooleanSupplier isStopped, PortfolioLists found) {
        this.items = items;
        this.exact = exact;
        this.isStopped = isStopped;
        this.found = found;
        portfolio = new Portfolio(items);
        node = new NodeBound(portfolio);
        path = new PortfolioPath(portfolio, node);
    }

    /** Items looked at so far, as a measure of work. */
    long looks() {
        return node.looks();
    }

    /**
     * Adds the portfolios.
     *
     * @param prices those of all units, and last that of what is moved
     * @param priceOfMoved for one of the budget's measure
     * @param leastWorth portfolios that are worth no more at these prices are left out
     * @param mostNodes how many nodes to look at before giving up
     * @param mostFound how many portfolios to add before giving up
     * @return false where it was given up, so that some may be missing
     */
    boolean run(double[] prices, double priceOfMoved, double leastWorth, int mostNodes, int mostFound) {
        ofUnit = prices;
        ofMoved = priceOfMoved;
        floor = leastWorth;
        hiding = PortfolioSearch.HIDDEN * items.width;
        nodesLeft = mostNodes;
        roomLeft = mostFound;
        portfolio.setPrices(prices, priceOfMoved);
        for (set = 0; set < path.sets() && !isGivenUp; set++) {
            if (path.mayHave(set)) {
                plant();
            }
        }
        return !isGivenUp;
    }

    private void plant() {
        path.plant(set);
        exact.clear();
        int[] free = new int[items.count];
        int count = path.gather(free);
        keep();
        visit(Arrays.copyOf(free, count), items.firstPrice, STEPS_AT_ROOT, 0);
    }

    /** Looks at everything below a node whose own portfolio was looked at already. */
    private void visit(int[] above, double[] pricesAbove, int steps, int depth) {
        if (isGivenUp(depth)) {
            return;
        }
        double least = floor - hiding + path.cost(set);
        double[] prices = pricesAbove.clone();
        double room = node.lower(above, above.length, prices, steps, least) - least;
        int[] free = new int[above.length];
        int count = 0;
        int item = Units.NONE;
        double most = Double.NEGATIVE_INFINITY;
        for (int i : above) {
            if (room > 0 && node.lossOfTaking(i) < room) {
                free[count++] = i;
                double loss = node.lossOfFlipping(i);
                if (loss > most) {
                    most = loss;
                    item = i;
                }
            }
        }
        if (count > 0) {
            branch(Arrays.copyOf(free, count), item, prices, depth + 1);
        }
    }

    private void branch(int[] free, int item, double[] prices, int depth) {
        if (exact.take(item)) {
            portfolio.take(item);
            node.decide(item, true);
            keep();
            visit(without(free, item, true), prices, STEPS_AT_NODE, depth);
            node.decide(item, false);
            portfolio.drop(item);
            exact.drop(item);
        }
        node.decide(item, false);
        visit(without(free, item, false), prices, STEPS_AT_NODE, depth);
        node.decide(item, true);
    }

    private int[] without(int[] free, int item, boolean isIn) {
        int[] left = new int[free.length];
        int count = 0;
        for (int i : free) {
            if (i != item && (!isIn || portfolio.fits(i))) {
                left[count++] = i;
            }
        }
        return Arrays.copyOf(left, count);
    }

    private boolean isGivenUp(int depth) {
        turns++;
        isGivenUp |= depth > MOST_DEPTH || --nodesLeft < 0 || roomLeft < 0 || found.isFull();
        isGivenUp |= turns % TURNS_BETWEEN_LOOKS == 0 && isStopped.getAsBoolean();
        return isGivenUp;
    }

    /** Adds the node's own portfolio if it is good enough; each is looked at with the set of its very own roles only. */
    private void keep() {
        if (rolesIn() != set) {
            return;
        }
        double worth = exact.value() - ofMoved * exact.moved();
        for (int z = 0; z < portfolio.size(); z++) {
            worth -= ofUnit[items.unit[portfolio.get(z)]];
        }
        if (worth > floor && --roomLeft >= 0 && !found.isFull()) {
            int[] units = new int[portfolio.size()];
            Arrays.setAll(units, z -> items.unit[portfolio.get(z)]);
            found.add(units, units.length, exact.value(), exact.moved());
        }
    }

    private int rolesIn() {
        int roles = 0;
        for (int z = 0; z < portfolio.size(); z++) {
            int role = items.role[portfolio.get(z)];
            roles |= role >= 0 && role < PortfolioPath.MOST_ROLES ? 1 << role : 0;
        }
        return roles;
    }
}
