package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Lists every portfolio that can be part of a plan that is better than a score, by the prices of the tightest bound: whatever
 * others hold, what a portfolio is worth less than its member's best one at these prices, the plan is worth less than the bound.
 *
 * <p>Works member by member; not thread-safe. Used once.
 */
final class PortfolioListing {

    /** So many portfolios are listed at the most, and so many nodes looked at for one member. */
    private static final int MOST_PORTFOLIOS = 40_000;

    private static final int MOST_NODES = 40_000;
    /** With more pairs of member and unit, tables of them take too much memory. */
    private static final long MOST_CELLS = 4_000_000;

    private final MemberPortfolios portfolios;
    private final Relaxation relaxation;
    private final BooleanSupplier isStopped;
    private final double[] prices;
    private final double ofMoved;
    /** By member: what no portfolio exceeds at the prices. */
    private final double[] proven;

    private final double fixed;
    private final long goal;
    private final State state;
    private final PortfolioLists lists;
    /** Units that may stay open. */
    private final int[] optional;

    private boolean isGivenUp;
    private boolean isInVain;
    private long looks;

    /**
     * @param goal the score that a plan must reach to be better
     * @param isStopped whether to give up
     */
    PortfolioListing(PortfolioBound solved, long goal, BooleanSupplier isStopped) {
        portfolios = solved.portfolios();
        relaxation = portfolios.relaxation;
        this.isStopped = isStopped;
        this.goal = goal;
        prices = solved.prices().clone();
        ofMoved = portfolios.priceOfMoved(prices);
        proven = solved.provenAtBest();
        PoolModel model = portfolios.model();
        double magnitude =
                model.magnitude(prices) + Arrays.stream(proven).map(Math::abs).sum();
        fixed = model.fixed(prices) + Relaxation.ROUNDING * magnitude;
        state = new State(relaxation.problem);
        optional = optional(relaxation);
        // Whoever makes many of them, each in vain, must not take them for free.
        looks = (long) relaxation.unit.length + relaxation.units.count();
        lists = new PortfolioLists(relaxation.members + optional.length);
    }

    /**
     * Whether lists can say all there is to say: a unit without hours may stay open, which saves its edges; but of two such
     * units, the edge between them would be saved twice. Not where the tables of who may hold what would be too large.
     */
    static boolean isPossible(Relaxation relaxation) {
        int[] optional = optional(relaxation);
        if ((relaxation.members + (long) optional.length) * relaxation.units.count() > MOST_CELLS) {
            return false;
        }
        return Arrays.stream(optional)
                .flatMap(u -> Arrays.stream(relaxation.edges.other[u]))
                .noneMatch(other -> relaxation.open[other] == 0);
    }

    private static int[] optional(Relaxation relaxation) {
        return IntStream.range(0, relaxation.open.length)
                .filter(u -> relaxation.open[u] == 0 && !relaxation.units.isPinned(u, relaxation.problem))
                .toArray();
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return looks;
    }

    /** Whether there were too many. */
    boolean isGivenUp() {
        return isGivenUp;
    }

    /** Whether no plan reaches the goal. */
    boolean isInVain() {
        return isInVain;
    }

    /** Whether all members are listed. */
    boolean isComplete() {
        return lists.completed() == lists.members();
    }

    long goal() {
        return goal;
    }

    PortfolioLists lists() {
        return lists;
    }

    /** The prices that the lists are of: those of all units, and last that of what is moved; not a copy. */
    double[] prices() {
        return prices;
    }

    /** How much a portfolio may be worth less than its member's best one. */
    private double room() {
        return fixed + Arrays.stream(proven).sum() - goal;
    }

    /** Lists one more member's portfolios. */
    void step() {
        int m = lists.completed();
        double room = room();
        if (room < 0) {
            isInVain = true;
            return;
        }
        double least = Math.nextDown(proven[m] - room);
        int before = lists.size();
        ExactPortfolio exact = new ExactPortfolio(relaxation, m, portfolios.items(m), state);
        PortfolioCensus census = new PortfolioCensus(portfolios.items(m), exact, isStopped, lists);
        isGivenUp = !census.run(prices, ofMoved, least, MOST_NODES, MOST_PORTFOLIOS - before);
        looks += census.looks();
        if (!isGivenUp) {
            lists.complete();
            double most = least;
            for (int p = before; p < lists.size(); p++) {
                most = Math.max(most, lists.worth(p, prices, ofMoved));
            }
            proven[m] = Math.min(proven[m], most);
        }
        if (lists.completed() == relaxation.members) {
            listOptional();
        }
    }

    /** For every unit that may stay open, somebody who may have it or not, and thereby leaves it open. */
    private void listOptional() {
        for (int u : optional) {
            long saved = (long) relaxation.edges.of(u);
            lists.add(new int[0], 0, 0, 0);
            lists.add(new int[] {u}, 1, saved, 0);
            lists.complete();
        }
    }
}
