package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The tightest bound: unit prices at which every member's best portfolio is found and proven, all of the member's rules and
 * costs together (Dantzig, Wolfe: Decomposition principle for linear programs. Operations Research 8 (1960) 101). Prices are
 * moved to where the portfolios found so far balance, which are then found anew with little effort, until they stay; then the
 * proofs begin at the best prices, members with the most to prove first, with more effort each time round.
 *
 * <p>For plans that leave nothing open that has a candidate. Works in small steps; not thread-safe.
 */
final class PortfolioBound {

    /** The first temperature and the last one, in parts of what a unit is worth. */
    private static final double WARM = 0.02;

    private static final double COLD = 0.001;
    /** Nodes to look at for a member's price at first, and how that grows from round to round. */
    private static final double NODES_TO_PRICE = 20;

    private static final double MORE_NODES = 1.05;
    private static final int FIRST_NODES_TO_PROVE = 200;
    private static final int MOST_NODES_TO_PROVE = 400_000;
    private static final int MORE_EFFORT = 4;
    private static final int LOOKS_AT_NODE = 8;
    /** Proofs with so much effort follow at once where somebody asks for the solution, be the prices at rest or not. */
    private static final int NODES_ONCE_ASKED = 800;
    /** Prices stay where a whole round would gain less than this part of the bound, and less for each node of the next proofs. */
    private static final double STILL = 4e-4;

    private static final double STILL_FOR_NODE = 2;
    /** The same where every round proves all there is to prove. */
    private static final double QUICK_STILL = 1e-6;
    /** What a proof may leave open, of the bound, shared out between members. */
    private static final double TOLERANCE = 5e-5;

    private final MemberPortfolios portfolios;
    private final PoolModel model;
    private final PriceDescent descent;
    private final double coldest;
    private final double tolerance;
    private final boolean isQuick;

    private double bound = Double.POSITIVE_INFINITY;
    /** By member, at the prices tried: what no portfolio exceeds, and what the best one known is worth. */
    private final double[] proven;

    private final double[] known;
    /** The same at the best prices. */
    private final double[] provenAtBest;
    /** The members in the order in which more is proven of them. */
    private int[] toProve = {};

    private int next;
    private int rounds;
    private boolean isProving;
    private boolean isAsked;
    private boolean hasSettled;
    private double nodesToPrice = NODES_TO_PRICE;
    private int effort = FIRST_NODES_TO_PROVE;
    private boolean isDone;
    private long looksAtPools;

    /**
     * @param prices about the best ones of the weaker bound, in their layout
     * @param isStopped whether to leave unproven what is being proven
     */
    PortfolioBound(Relaxation relaxation, Prices layout, double[] prices, double weaker, BooleanSupplier isStopped) {
        portfolios = new MemberPortfolios(relaxation, layout, prices, isStopped);
        isQuick = portfolios.areQuick();
        int units = relaxation.units.count();
        double usual = relaxation.usualPoints();
        coldest = Math.max(1, COLD * usual);
        tolerance = Math.max(1, TOLERANCE * Math.abs(weaker) / Math.max(1, relaxation.members));
        model = portfolios.model();
        double[] first = Arrays.copyOf(prices, units + 1);
        first[units] = relaxation.hasBudget() ? prices[layout.budget()] : 0;
        descent = new PriceDescent(
                model, first, IntStream.rangeClosed(0, units).toArray(), Math.max(1, WARM * usual), coldest);
        proven = new double[relaxation.members];
        known = new double[relaxation.members];
        provenAtBest = new double[relaxation.members];
        Arrays.fill(provenAtBest, Double.POSITIVE_INFINITY);
        isDone = proven.length == 0;
    }

    /** The least bound so far, in points; infinite at first. */
    double bound() {
        return bound;
    }

    /** Whether no further step is worth while. */
    boolean isDone() {
        return isDone;
    }

    /** Whether prices have come to rest once, so that what is left is to prove more with more effort. */
    boolean hasSettled() {
        return hasSettled;
    }

    /** How often prices were moved so far. */
    int rounds() {
        return rounds;
    }

    /**
     * By candidate: the part of its unit that the member holds in the bound's own solution, 0..1 or somewhat more. What follows
     * are proofs.
     */
    float[] shares() {
        // What the round has found so far has moved the balance.
        float[] shares = model.shares(next == 0 || isProving ? descent.trial() : descent.update());
        if (!isProving && !isQuick) {
            isAsked = true;
            beginProofs();
        }
        return shares;
    }

    /** What is known of portfolios; not a copy. */
    MemberPortfolios portfolios() {
        return portfolios;
    }

    /** The best prices so far: those of all units, and last that of what is moved; not a copy. */
    double[] prices() {
        return descent.centre();
    }

    /** By member: what no portfolio exceeds at the best prices; the caller's own copy. */
    double[] provenAtBest() {
        return provenAtBest.clone();
    }

    /** The last temperature, in points. */
    double coldest() {
        return coldest;
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return portfolios.looks() + looksAtPools;
    }

    /** Adds what members hold in a plan to what is known of good portfolios. */
    void learn(int[] plan) {
        portfolios.learn(plan);
    }

    /** Whether the next step begins a round. */
    boolean isRoundDone() {
        return next == 0;
    }

    /** About how many candidates the next step looks at, at the most. */
    long costOfNext() {
        return isProving ? (long) LOOKS_AT_NODE * effort : 0;
    }

    /** Works on one member. */
    void step() {
        if (isProving) {
            prove();
        } else {
            price(next, descent.trial(), nodesToPrice());
            next++;
            if (next == proven.length) {
                endRound();
            }
        }
    }

    private int nodesToPrice() {
        return (int) Math.min(MOST_NODES_TO_PROVE, nodesToPrice);
    }

    /** Finds a member's best portfolio. */
    private void price(int m, double[] prices, int nodes) {
        proven[m] = portfolios.price(m, prices, nodes, tolerance);
        known[m] = portfolios.reached(m);
    }

    private void endRound() {
        lower(descent.trial(), proven);
        boolean isBest = descent.judge(
                model.fixed(descent.trial()) + Arrays.stream(known).sum());
        if (isBest) {
            System.arraycopy(proven, 0, provenAtBest, 0, proven.length);
        }
        nodesToPrice *= MORE_NODES;
        movePrices();
    }

    /** Takes note of a bound. */
    private void lower(double[] prices, double[] ofMember) {
        double rounding = Relaxation.ROUNDING
                * (model.magnitude(prices)
                        + Arrays.stream(ofMember).map(Math::abs).sum());
        bound = Math.min(bound, model.fixed(prices) + Arrays.stream(ofMember).sum() + rounding);
    }

    private void movePrices() {
        next = 0;
        rounds++;
        int evaluations = descent.evaluations();
        double gain = descent.move();
        looksAtPools += (long) (descent.evaluations() - evaluations) * portfolios.size();
        if (!descent.isColdest()) {
            return;
        }
        if (isQuick) {
            // Every round has proven all there is to prove.
            isDone = gain <= QUICK_STILL * Math.abs(descent.reached());
            hasSettled |= isDone;
        } else if (gain <= Math.min(STILL, STILL_FOR_NODE / effort) * Math.abs(descent.reached())) {
            hasSettled = true;
            beginProofs();
        }
    }

    private void beginProofs() {
        double[] unproven = new double[proven.length];
        Arrays.setAll(unproven, m -> provenAtBest[m] - portfolios.known(m, descent.centre()));
        toProve = Ranking.greatestFirst(
                IntStream.range(0, unproven.length).filter(m -> unproven[m] > tolerance), m -> unproven[m]);
        isProving = true;
        next = 0;
    }

    private void prove() {
        if (next < toProve.length) {
            int m = toProve[next++];
            price(m, descent.centre(), effort);
            provenAtBest[m] = Math.min(provenAtBest[m], proven[m]);
            lower(descent.centre(), provenAtBest);
        } else {
            endProofs();
        }
    }

    private void endProofs() {
        isProving = false;
        isDone = effort >= MOST_NODES_TO_PROVE;
        effort *= MORE_EFFORT;
        descent.stay();
        if (isAsked && effort <= NODES_ONCE_ASKED) {
            beginProofs();
        } else {
            movePrices();
        }
    }
}
