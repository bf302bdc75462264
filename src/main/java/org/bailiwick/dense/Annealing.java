package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Searches for a good plan: repairs a start, fills it, and anneals (Kirkpatrick, Gelatt, Vecchi: Optimization by
 * Simulated Annealing. Science 220 (1983) 671).
 */
final class Annealing {

    /** For that part of an annealing, members may be overloaded. */
    private static final double LENIENT = 0.9;
    /**
     * How much dearer overload gets meanwhile, and what it costs at first beyond the members' prices, in parts of what a
     * typical minute changes.
     */
    private static final double RISE = 100;

    private static final double FIRST_PRICE = 1.3;
    /** The same where the bound has told what capacity is worth. */
    private static final double FIRST_PRICE_ON_TOP = 0.3;

    /** Moves that are looked at to know what is typical: so many for each duty, and in all at the most. */
    private static final int SAMPLES_PER_DUTY = 5;

    private static final int MOST_SAMPLES = 5000;
    /** Temperatures in one annealing at the least. */
    private static final int LEAST_BLOCKS = 200;
    /** A budget of so many steps for each duty is split into several annealings, each from the best plan so far. */
    private static final int ROUND_STEPS = 100_000;

    private static final int MOST_ROUNDS = 8;

    /** The part of a large budget that goes into a first short annealing, so that an early stop finds something good. */
    private static final double SHORT = 0.05;

    /** Steps for each duty that a first short annealing takes at the least. */
    private static final int ENOUGH_STEPS = 1000;
    /** The part of a budget by which its steps are guessed. */
    private static final double PROBE = 0.01;

    /** Without a budget: steps of the first annealing for each duty; every further one is twice as long. */
    private static final int FIRST_ROUND = 1000;
    /** Without a budget: the search ends once an annealing gains less than this part of the whole work's worth. */
    private static final double LEAST_GAIN = 0.0005;

    private static final int POINTS_PER_MINUTE = 100;
    /** So many better plans may go by before they are told. */
    private static final int QUIET_BLOCKS = 20;

    private final Compiled problem;
    private final State state;
    private final Walk walk;
    private final boolean isPriced;
    private final Pace pace;
    private final Consumer<Incumbent> listener;
    private final int[] best;
    private long bestOpen = Long.MAX_VALUE;
    private long bestSoft = Long.MIN_VALUE;
    private long bestSteps;
    private boolean isTold = true;
    private int quietBlocks;
    private long steps;
    private double minutePrice;

    /**
     * @param stepsBefore what of the budget's steps is spent already
     * @param capacityPrices by member: what a minute of capacity is worth, in points; 0 where that is not known
     * @param listener is told of better plans, not of all at once
     */
    Annealing(
            Compiled problem,
            long seed,
            Pace pace,
            long stepsBefore,
            double[] capacityPrices,
            Consumer<Incumbent> listener) {
        this.problem = problem;
        this.state = new State(problem);
        this.walk = new Walk(state, seed, capacityPrices);
        this.isPriced = Arrays.stream(capacityPrices).anyMatch(price -> price > 0);
        this.pace = pace;
        this.steps = stepsBefore;
        this.listener = listener;
        this.best = new int[problem.duties()];
    }

    /** The best plan so far. */
    Incumbent best() {
        return new Incumbent(best.clone(), bestOpen, bestSoft, bestSteps);
    }

    long steps() {
        return steps;
    }

    long evaluations() {
        return state.evaluations();
    }

    /** Repairs a plan and fills it. */
    void repair(int[] start) {
        Construction construction = new Construction(state);
        construction.repair(start);
        construction.fill();
        keepBest();
        tell();
    }

    /** Goes on from a plan, and forces in what it leaves open. */
    void begin(int[] start) {
        repair(start);
        if (state.open() > 0) {
            walk.forceOpen(pace::isStopRequested);
            keepBest();
            tell();
        }
    }

    /** Makes first plans, from another one and from nothing. */
    void construct(int[] start) {
        repair(start);
        constructAnew(Construction::fill);
    }

    /** Makes another plan from nothing, by a bound's prices. */
    void construct(PairPrices prices) {
        constructAnew(construction -> construction.fill(prices));
    }

    private void constructAnew(Consumer<Construction> filling) {
        int[] nothing = new int[problem.duties()];
        Arrays.fill(nothing, State.NOBODY);
        Construction construction = new Construction(state);
        construction.repair(nothing);
        filling.accept(construction);
        // Only then does it compare with another plan, whose open duties were forced in too.
        walk.forceOpen(pace::isStopRequested);
        if (!keepBest()) {
            reload();
        }
        tell();
    }

    /** Anneals until so much of the budget is spent; without a budget, until nothing better is to be expected. */
    void run(double until, Heat relative) {
        if (walk.canMove() && pace.stepLimit() > steps) {
            double typical =
                    walk.typicalDelta((int) Math.min(MOST_SAMPLES, (long) SAMPLES_PER_DUTY * problem.duties()));
            double minutes = Arrays.stream(problem.pairs.effort).average().orElse(0);
            double first = isPriced ? FIRST_PRICE_ON_TOP : FIRST_PRICE;
            minutePrice = first * typical / Math.max(1, minutes);
            Heat heat = relative.withTypical(typical);
            if (pace.isLimited()) {
                annealWithin(heat, until);
            } else {
                annealUntilPlateau(heat);
            }
        }
    }

    /**
     * Spends a budget. A small one starts colder, and a large one is split, which finds its way out of where one annealing
     * froze.
     */
    private void annealWithin(Heat heat, double until) {
        double perDuty = expectedSteps(heat, until) / problem.duties();
        double from = pace.spent(steps);
        if (perDuty * SHORT >= ENOUGH_STEPS) {
            double end = from + SHORT * (until - from);
            anneal(heat, from, end, perDuty * SHORT);
            from = end;
        }
        int rounds = (int) Math.max(1, Math.min(MOST_ROUNDS, perDuty / ROUND_STEPS));
        for (int round = 1; round <= rounds; round++) {
            double end = from + (until - from) / (rounds - round + 1);
            anneal(heat, from, end, perDuty / rounds);
            from = end;
        }
    }

    /** How many steps a budget allows; where that is a matter of time, a few cold ones tell. */
    private double expectedSteps(Heat heat, double until) {
        if (pace.stepLimit() != Long.MAX_VALUE) {
            return pace.stepLimit() * until - steps;
        }
        long stepsBefore = steps;
        double before = pace.spent(steps);
        walk.setTemperature(heat.coldest());
        double after = before;
        while (after - before < PROBE && after < until && !pace.isStopRequested()) {
            walkOn(problem.duties());
            after = pace.spent(steps);
        }
        return (steps - stepsBefore) / Math.max(after - before, Double.MIN_NORMAL) * (until - before);
    }

    /** Cools while the budget goes from one part to another. */
    private void anneal(Heat heat, double from, double until, double perDuty) {
        boolean lenient = heat.mayOverload(perDuty);
        long limit = pace.stepLimit();
        long block = Math.max(1, Math.min(problem.duties(), limit / LEAST_BLOCKS));
        while (!pace.isStopRequested() && steps < limit) {
            double spent = pace.spent(steps);
            if (spent >= until) {
                break;
            }
            double progress = Math.max(0, spent - from) / (until - from);
            walk.setTemperature(heat.at(perDuty, progress));
            if (lenient) {
                price(progress);
            }
            walkOn(Math.min(block, limit - steps));
        }
        reload();
    }

    private void annealUntilPlateau(Heat heat) {
        long worth = POINTS_PER_MINUTE * Arrays.stream(problem.pairs.open).sum();
        long round = (long) FIRST_ROUND * problem.duties();
        boolean gained = true;
        while (gained && !pace.isStopRequested()) {
            long openBefore = bestOpen;
            long softBefore = bestSoft;
            long block = Math.max(1, Math.min(problem.duties(), round / LEAST_BLOCKS));
            double perDuty = (double) round / problem.duties();
            for (long done = 0; done < round && !pace.isStopRequested(); done += block) {
                walk.setTemperature(heat.at(perDuty, (double) done / round));
                walkOn(block);
            }
            reload();
            round *= 2;
            gained = bestOpen < openBefore || bestSoft - softBefore > LEAST_GAIN * worth;
        }
    }

    /** Raises the price of overload, and ends it in time for what is left to be put right. */
    private void price(double progress) {
        if (progress < LENIENT) {
            walk.setOverloadPrice(minutePrice * StrictMath.pow(RISE, progress / LENIENT));
        } else if (state.isLenient()) {
            walk.endOverload();
        }
    }

    private void reload() {
        walk.setOverloadPrice(0);
        state.load(best);
        walk.restart();
        tell();
    }

    private void walkOn(long count) {
        walk.run(count);
        steps += count;
        walk.adaptBudgetPrice();
        keepBest();
        pace.advance(steps);
        if (++quietBlocks >= QUIET_BLOCKS) {
            tell();
        }
    }

    private boolean keepBest() {
        boolean better = state.overload() == 0 && Incumbent.isBetter(state.open(), state.soft(), bestOpen, bestSoft);
        if (better) {
            state.copyTo(best);
            bestOpen = state.open();
            bestSoft = state.soft();
            bestSteps = steps;
            isTold = false;
        }
        return better;
    }

    private void tell() {
        quietBlocks = 0;
        if (!isTold) {
            isTold = true;
            listener.accept(best());
        }
    }
}
