package org.bailiwick.dense;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Searches for a good plan: repairs a start, fills it, and anneals (Kirkpatrick, Gelatt, Vecchi: Optimization by
 * Simulated Annealing. Science 220 (1983) 671).
 *
 * <p>The same problem, start, seed and step limit give the same plan. Not thread-safe; many searches may share one
 * {@link Compiled} problem.
 */
public final class DenseSearch {

    /** First and last temperature, in parts of what a typical move changes. */
    private static final double HOT = 0.2;

    private static final double COLD = 0.008;
    private static final int SAMPLES = 5000;
    /** Temperatures in one annealing at the least. */
    private static final int LEAST_BLOCKS = 200;
    /** A budget of so many steps for each duty is split into several annealings, each from the best plan so far. */
    private static final int ROUND_STEPS = 100_000;

    private static final int MOST_ROUNDS = 8;

    /** The part of a large budget that goes into a first short annealing, so that an early stop finds something good. */
    private static final double SHORT = 0.05;

    /** Steps for each duty that an annealing from the highest temperature takes at the least. */
    private static final int ENOUGH_STEPS = 1000;
    /** The part of a budget by which its steps are guessed. */
    private static final double PROBE = 0.01;

    /** Without a budget: steps of the first annealing for each duty; every further one is twice as long. */
    private static final int FIRST_ROUND = 1000;
    /** Without a budget: the search ends once an annealing gains less than this part of the whole work's worth. */
    private static final double LEAST_GAIN = 0.0005;

    private static final int POINTS_PER_MINUTE = 100;

    private final Compiled problem;
    private final State state;
    private final Walk walk;
    private final Consumer<Incumbent> listener;
    private Incumbent best;
    private long steps;

    /**
     * Prepares a search.
     *
     * @param problem the problem
     * @param seed the seed of all its random choices
     * @param listener is told of every better plan, in the searching thread
     */
    public DenseSearch(Compiled problem, long seed, Consumer<Incumbent> listener) {
        this.problem = problem;
        this.state = new State(problem);
        this.walk = new Walk(state, new SplittableRandom(seed));
        this.listener = listener;
        this.best = new Incumbent(new int[0], Long.MAX_VALUE, Long.MIN_VALUE, 0);
    }

    /**
     * Searches from a plan.
     *
     * @param start a member's number, or −1, for every duty; what breaks a rule is dropped
     * @param pace the budget
     * @return the best plan found; it breaks no rule that pins do not break
     */
    public Incumbent run(int[] start, Pace pace) {
        construct(start, pace);
        if (walk.canMove() && pace.stepLimit() > 0) {
            double typical = walk.typicalDelta(SAMPLES);
            if (pace.isLimited()) {
                annealWithin(typical, pace);
            } else {
                annealUntilPlateau(typical, pace);
            }
        }
        return best;
    }

    /**
     * Returns how many moves were tried.
     *
     * @return the steps of the run
     */
    public long steps() {
        return steps;
    }

    private void construct(int[] start, Pace pace) {
        Construction construction = new Construction(state);
        construction.repair(start);
        construction.fill();
        keepBest();
        int[] nothing = new int[problem.duties()];
        Arrays.fill(nothing, State.NOBODY);
        construction.repair(nothing);
        construction.fill();
        if (!keepBest()) {
            state.load(best.plan());
        }
        walk.forceOpen(pace::isStopRequested);
        keepBest();
    }

    /**
     * Spends a budget. Annealing that is hot must be long, or it ends worse than it began: a small budget starts colder,
     * and a large one is split, which finds its way out of where one annealing froze.
     */
    private void annealWithin(double typical, Pace pace) {
        double perDuty = (double) expectedSteps(typical, pace) / problem.duties();
        double hot = Math.max(2 * COLD, HOT * Math.min(1, perDuty / ENOUGH_STEPS));
        double from = pace.spent(steps);
        if (perDuty * SHORT >= ENOUGH_STEPS) {
            double until = from + SHORT * (1 - from);
            anneal(typical * hot, typical, pace, from, until);
            from = until;
        }
        int rounds = (int) Math.max(1, Math.min(MOST_ROUNDS, perDuty / ROUND_STEPS));
        for (int round = 1; round <= rounds; round++) {
            double until = from + (1 - from) / (rounds - round + 1);
            anneal(typical * hot, typical, pace, from, until);
            from = until;
        }
    }

    /** How many steps a budget allows; where that is a matter of time, a few cold ones tell. */
    private long expectedSteps(double typical, Pace pace) {
        if (pace.stepLimit() != Long.MAX_VALUE) {
            return pace.stepLimit();
        }
        double before = pace.spent(steps);
        walk.setTemperature(typical * COLD);
        double after = before;
        while (after - before < PROBE && after < 1 && !pace.isStopRequested()) {
            walkOn(problem.duties(), pace);
            after = pace.spent(steps);
        }
        return (long) (steps / Math.max(after - before, Double.MIN_NORMAL) * (1 - before));
    }

    /** Cools while the budget goes from one part to another. */
    private void anneal(double hot, double typical, Pace pace, double from, double until) {
        long limit = pace.stepLimit();
        long block = Math.max(1, Math.min(problem.duties(), limit / LEAST_BLOCKS));
        while (!pace.isStopRequested() && steps < limit) {
            double spent = pace.spent(steps);
            if (spent >= until) {
                break;
            }
            cool(hot, typical * COLD, Math.max(0, spent - from) / (until - from));
            walkOn(Math.min(block, limit - steps), pace);
        }
        state.load(best.plan());
    }

    private void annealUntilPlateau(double typical, Pace pace) {
        long worth = POINTS_PER_MINUTE * Arrays.stream(problem.pairs.open).sum();
        long round = (long) FIRST_ROUND * problem.duties();
        Incumbent before;
        do {
            before = best;
            long block = Math.max(1, Math.min(problem.duties(), round / LEAST_BLOCKS));
            for (long done = 0; done < round && !pace.isStopRequested(); done += block) {
                cool(typical * HOT, typical * COLD, (double) done / round);
                walkOn(block, pace);
            }
            state.load(best.plan());
            round *= 2;
        } while (!pace.isStopRequested()
                && (best.openMinutes() < before.openMinutes() || best.soft() - before.soft() > LEAST_GAIN * worth));
    }

    private void cool(double hot, double cold, double progress) {
        walk.setTemperature(hot * StrictMath.pow(cold / hot, progress));
    }

    private void walkOn(long count, Pace pace) {
        walk.run(count);
        steps += count;
        walk.adaptBudgetPrice();
        keepBest();
        pace.advance(steps);
    }

    private boolean keepBest() {
        if (!Incumbent.isBetter(state.open(), state.soft(), best)) {
            return false;
        }
        best = new Incumbent(state.memberOf(), state.open(), state.soft(), steps);
        listener.accept(best);
        return true;
    }
}
