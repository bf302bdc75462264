package org.bailiwick.dense;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The tightest bound again, where most is decided already: some candidates are left, prices are near the best ones, and what
 * is wanted is its solution, not proofs with ever more effort.
 *
 * <p>Works in small steps; not thread-safe.
 */
final class PortfolioPart {

    /** Nodes to look at for a member's price. */
    private static final int NODES = 200;
    /** Prices stay where a whole round would gain less than this part of the bound. */
    private static final double STILL = 1e-6;
    /** So many sums over a portfolio's items, or over all units, take the time of one look. */
    private static final int SUMS_PER_LOOK = 4;

    private final MemberPortfolios portfolios;
    private final PoolModel model;
    private final PriceDescent descent;
    /** By unit: how many may hold it. */
    private final int[] choices;
    /** By member: whether nothing is left to be decided. */
    private final boolean[] isDecided;

    private final double[] proven;
    private final double[] known;
    private double bound = Double.POSITIVE_INFINITY;
    private int next;
    private int rounds;
    private boolean isStill;
    private long looksAtPools;

    /**
     * @param prices those of all units, and last that of what is moved; not changed
     * @param temperature in points
     */
    PortfolioPart(MemberPortfolios portfolios, double[] prices, double temperature) {
        this.portfolios = portfolios;
        choices = portfolios.choices();
        model = portfolios.model();
        int[] moving = IntStream.rangeClosed(0, choices.length)
                .filter(u -> u == choices.length || choices[u] > 1)
                .toArray();
        descent = new PriceDescent(model, prices, moving, temperature, temperature);
        proven = new double[portfolios.members()];
        known = new double[proven.length];
        isDecided = new boolean[proven.length];
        for (int m = 0; m < proven.length; m++) {
            isDecided[m] = Arrays.stream(portfolios.items(m).unit).allMatch(u -> choices[u] == 1);
        }
    }

    MemberPortfolios portfolios() {
        return portfolios;
    }

    /** By unit: how many may hold it; not a copy. */
    int[] choices() {
        return choices;
    }

    /** The least bound so far, in points, of plans that leave nothing open; infinite at first. */
    double bound() {
        return bound;
    }

    /** The best prices so far; not a copy. */
    double[] prices() {
        return descent.centre();
    }

    /** By candidate: the part of its unit that the member holds in the solution so far. */
    float[] shares() {
        return model.shares(descent.trial());
    }

    /** How often prices were moved so far. */
    int rounds() {
        return rounds;
    }

    /** Whether another round would change hardly anything. */
    boolean isStill() {
        return isStill;
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return portfolios.looks() + looksAtPools;
    }

    /** Works on one member; returns whether that was the last one of a round. */
    boolean step() {
        look(next++);
        if (next < proven.length) {
            return false;
        }
        next = 0;
        endRound();
        return true;
    }

    private void look(int m) {
        double[] prices = descent.trial();
        if (isDecided[m]) {
            known[m] = portfolios.known(m, prices);
            proven[m] = known[m];
        } else {
            proven[m] = portfolios.price(m, prices, NODES, 1);
            known[m] = portfolios.reached(m);
        }
    }

    private void endRound() {
        double fixed = model.fixed(descent.trial());
        bound = Math.min(bound, fixed + Arrays.stream(proven).sum());
        descent.judge(fixed + Arrays.stream(known).sum());
        int evaluations = descent.evaluations();
        double gain = descent.move();
        long sums = (long) choices.length + portfolios.itemsOfPools();
        looksAtPools += (descent.evaluations() - evaluations) * sums / SUMS_PER_LOOK;
        isStill = gain < STILL * Math.abs(descent.reached());
        rounds++;
    }
}
