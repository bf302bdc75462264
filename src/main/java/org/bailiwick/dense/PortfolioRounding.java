package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes whole portfolios of a node's relaxed solution: what is in already, then the items in the solution, those with the
 * most to give for their size first, as long as each makes it better; and then better in small steps. Keeps the good ones.
 *
 * <p>Not thread-safe; reused.
 */
final class PortfolioRounding {

    /** What a portfolio that is worth keeping may be worse than the best one, in parts of what another focus group costs. */
    private static final double KEPT = 1;

    private final MemberItems items;
    private final Portfolio portfolio;
    private final PortfolioClimb climb;
    private final List<int[]> found = new ArrayList<>();
    private int[] best = {};
    private double bestTotal;

    PortfolioRounding(MemberItems items) {
        this.items = items;
        portfolio = new Portfolio(items);
        climb = new PortfolioClimb(portfolio);
    }

    /** Items looked at so far. */
    long looks() {
        return climb.looks();
    }

    /** The best portfolio at the last prices; not a copy. */
    int[] best() {
        return best;
    }

    /** What it is worth at those prices. */
    double bestTotal() {
        return bestTotal;
    }

    /** The good portfolios at the last prices, the best one among them; not a copy. */
    List<int[]> found() {
        return found;
    }

    /** Sets prices, and begins with a portfolio as the best one. */
    void start(double[] ofUnit, double ofMoved, int[] from) {
        portfolio.setPrices(ofUnit, ofMoved);
        found.clear();
        bestTotal = Double.NEGATIVE_INFINITY;
        take(from);
    }

    /** Takes another portfolio as it is, as the best one if it is. */
    void take(int[] whole) {
        portfolio.clear();
        for (int i : whole) {
            portfolio.take(i);
        }
        keep();
    }

    /** Takes a portfolio as the best one, made better in small steps. */
    void improve(Portfolio better, int[] free, int count) {
        copy(better);
        climb.run(free, count);
        keep();
    }

    /**
     * Rounds the solution of a node's last bound.
     *
     * @param decided what is in at the node
     * @param free what may be added there
     */
    void round(Portfolio decided, NodeBound node, int[] free) {
        copy(decided);
        int[] order =
                Ranking.greatestFirst(IntStream.of(free).filter(node::isTaken), i -> node.reduced[i] / items.size[i]);
        double total = portfolio.total();
        for (int i : order) {
            if (portfolio.fits(i) && portfolio.hasRoomForRole(i)) {
                double with = portfolio.totalWith(i, total);
                if (with > total) {
                    portfolio.take(i);
                    total = with;
                }
            }
        }
        climb.run(free, free.length);
        keep();
    }

    private void copy(Portfolio other) {
        portfolio.clear();
        for (int z = 0; z < other.size(); z++) {
            portfolio.take(other.get(z));
        }
    }

    private void keep() {
        double total = portfolio.total();
        if (total > bestTotal - KEPT * items.perGroup) {
            found.add(portfolio.toArray());
        }
        if (total > bestTotal) {
            bestTotal = total;
            best = portfolio.toArray();
        }
    }
}
