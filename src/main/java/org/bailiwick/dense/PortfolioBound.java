package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The tightest bound: unit prices at which every member's best portfolio is found and proven, all of the member's rules and
 * costs together (Dantzig, Wolfe: Decomposition principle for linear programs. Operations Research 8 (1960) 101). Prices are
 * moved to where the portfolios found so far balance, which are then found anew, until they stay; then the proofs begin, with
 * more effort each time round.
 *
 * <p>For plans that leave nothing open that has a candidate. Works in small steps; not thread-safe.
 */
final class PortfolioBound {

    /** The first temperature and the last one, in parts of what a unit is worth. */
    private static final double WARM = 0.02;

    private static final double COLD = 0.001;
    private static final double COOLING = 0.8;
    /** How far prices move at first, in temperatures. */
    private static final double REACH = 4;

    private static final double FIRMER = 1.3;
    private static final double LOOSER = 0.5;
    /** The part of the predicted gain that makes the model worth more trust. */
    private static final double GOOD_GAIN = 0.5;

    /**
     * Prices are moved at so many times the temperature first, and then at less and less of it: at the last temperature alone,
     * the many kinks stop the descent far from the best prices.
     */
    private static final double FIRST_SOFTNESS = 64;

    private static final double SOFTNESS_STEP = 4;
    private static final int MOST_STEPS = 60;
    /** Nodes to look at for a member's price at first, and how that grows from round to round. */
    private static final double NODES_TO_PRICE = 200;

    private static final double MORE_NODES = 1.05;
    private static final int FIRST_NODES_TO_PROVE = 5_000;
    private static final int MOST_NODES_TO_PROVE = 400_000;
    private static final int MORE_EFFORT = 4;
    private static final int LOOKS_AT_NODE = 8;
    /** Prices stay where a whole round would gain less than this part of the bound for each node of the next proofs. */
    private static final double STILL = 2;
    /** What a proof may leave open, of the bound, shared out between members. */
    private static final double TOLERANCE = 5e-5;

    private final Relaxation relaxation;
    private final PortfolioSearch[] searches;
    private final PortfolioPool[] pools;
    private final PoolModel model;
    private final Lbfgs lbfgs;
    private final double coldest;
    private final double tolerance;

    private double temperature;
    private double stiffness;
    private double[] centre;
    private double[] trial;
    private double predicted = Double.POSITIVE_INFINITY;
    private double bound = Double.POSITIVE_INFINITY;
    /** By member, at the prices in hand: what no portfolio exceeds, and what the best one known is worth. */
    private final double[] proven;

    private final double[] known;
    private int next;
    private int rounds;
    private boolean isProving;
    private double nodesToPrice = NODES_TO_PRICE;
    private int effort = FIRST_NODES_TO_PROVE;
    private boolean isDone;
    private long looks;

    /**
     * @param prices about the best ones of the weaker bound, in their layout
     * @param isStopped whether to leave unproven what is being proven
     */
    PortfolioBound(Relaxation relaxation, Prices layout, double[] prices, double weaker, BooleanSupplier isStopped) {
        this.relaxation = relaxation;
        searches = new PortfolioSearch[relaxation.members];
        pools = new PortfolioPool[relaxation.members];
        int units = relaxation.units.count();
        int[] itemOf = new int[units];
        Arrays.fill(itemOf, Units.NONE);
        for (int m = 0; m < pools.length; m++) {
            MemberItems items = new MemberItems(relaxation, layout, prices, m, itemOf);
            searches[m] = new PortfolioSearch(items, isStopped);
            pools[m] = new PortfolioPool(items);
        }
        double usual = Arrays.stream(relaxation.points).map(Math::abs).average().orElse(1);
        temperature = Math.max(1, WARM * usual);
        coldest = Math.max(1, COLD * usual);
        stiffness = 1 / (REACH * temperature);
        tolerance = Math.max(1, TOLERANCE * Math.abs(weaker) / Math.max(1, pools.length));
        model = new PoolModel(relaxation, pools, layout.scale[layout.budget()]);
        lbfgs = new Lbfgs(model, units + 1, temperature / 2, 1);
        centre = Arrays.copyOf(prices, units + 1);
        centre[units] = relaxation.hasBudget() ? prices[layout.budget()] : 0;
        trial = centre;
        proven = new double[pools.length];
        known = new double[pools.length];
        isDone = pools.length == 0;
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
        return effort > FIRST_NODES_TO_PROVE;
    }

    /** How often prices were moved so far. */
    int rounds() {
        return rounds;
    }

    /** By candidate: the part of its unit that the member holds in the bound's own solution, 0..1 or somewhat more. */
    float[] shares() {
        // What the round has found so far has moved the balance.
        return model.shares(next == 0 ? trial : lbfgs.minimize(trial, MOST_STEPS));
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return looks;
    }

    /** Adds what members hold in a plan to what is known of good portfolios. */
    void learn(int[] plan) {
        for (int m = 0; m < pools.length; m++) {
            MemberItems items = searches[m].items();
            int[] held = new int[items.count];
            int size = 0;
            for (int i = 0; i < items.count; i++) {
                if (plan[relaxation.units.first(items.unit[i])] == m) {
                    held[size++] = i;
                }
            }
            pools[m].add(Arrays.copyOf(held, size));
        }
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
        look(next, isProving ? centre : trial, isProving ? effort : (int) Math.min(effort, nodesToPrice));
        next++;
        if (next == pools.length) {
            next = 0;
            endRound();
        }
    }

    private void look(int m, double[] prices, int nodes) {
        PortfolioSearch search = searches[m];
        double ofMoved = model.priceOfMoved(prices);
        long before = search.looks();
        search.start(prices, ofMoved, pools[m].get(pools[m].best(prices, ofMoved)));
        proven[m] = search.search(nodes, tolerance);
        looks += search.looks() - before;
        known[m] = search.bestTotal();
        search.found().forEach(pools[m]::add);
    }

    private void endRound() {
        double[] prices = isProving ? centre : trial;
        double fixed = model.fixed(prices);
        double rounding = Relaxation.ROUNDING
                * (model.magnitude(prices)
                        + Arrays.stream(proven).map(Math::abs).sum());
        bound = Math.min(bound, fixed + Arrays.stream(proven).sum() + rounding);
        double reached = fixed + Arrays.stream(known).sum();
        double[] scratch = new double[centre.length];
        model.setTemperature(temperature);
        model.setCentre(centre, stiffness);
        model.at(centre, scratch);
        double before = model.unsmoothed();
        if (isProving) {
            isProving = false;
            isDone = effort >= MOST_NODES_TO_PROVE;
            effort *= MORE_EFFORT;
        } else if (reached < before) {
            stiffness *= before - reached > GOOD_GAIN * (before - predicted) ? LOOSER : 1;
            centre = trial;
            before = reached;
        } else {
            stiffness *= FIRMER;
        }
        rounds++;
        nodesToPrice *= MORE_NODES;
        temperature = Math.max(coldest, temperature * COOLING);
        model.setCentre(centre, stiffness);
        movePrices();
        model.at(trial, scratch);
        predicted = model.unsmoothed();
        isProving = temperature == coldest && before - predicted < STILL / effort * Math.abs(before);
    }

    /** Moves prices from the centre to where the model is least. */
    private void movePrices() {
        int portfolios = Arrays.stream(pools).mapToInt(PortfolioPool::size).sum();
        trial = centre;
        for (double softness = FIRST_SOFTNESS; softness >= 1; softness /= SOFTNESS_STEP) {
            model.setTemperature(softness * temperature);
            trial = lbfgs.minimize(trial, MOST_STEPS);
            looks += (long) lbfgs.evaluations() * portfolios;
        }
    }
}
