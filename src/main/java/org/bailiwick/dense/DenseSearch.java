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

    private static final double HOT = 0.2;
    private static final double COLD = 0.008;
    private static final int SAMPLES = 5000;
    /** Temperatures in one annealing at the least. */
    private static final int LEAST_BLOCKS = 200;

    private final Compiled problem;
    private final State state;
    private final Walk walk;
    private final Consumer<Incumbent> listener;
    private int[] best = new int[0];
    private Incumbent bestSoFar = new Incumbent(Long.MAX_VALUE, Long.MIN_VALUE, 0, 0);
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
    }

    /**
     * Searches from a plan.
     *
     * @param start a member's number, or −1, for every duty; what breaks a rule is dropped
     * @param pace the budget
     * @return the best plan found; it breaks no rule that pins do not break
     */
    public int[] run(int[] start, Pace pace) {
        construct(start);
        if (walk.canMove()) {
            anneal(pace);
        }
        return best;
    }

    /**
     * Returns how many moves were tried.
     *
     * @return the steps of the last run
     */
    public long steps() {
        return steps;
    }

    private void construct(int[] start) {
        Construction construction = new Construction(state);
        construction.repair(start);
        construction.fill();
        keepBest();
        int[] nothing = new int[problem.duties()];
        Arrays.fill(nothing, State.NOBODY);
        construction.repair(nothing);
        construction.fill();
        if (!keepBest()) {
            state.load(best);
        }
        walk.forceOpen();
        keepBest();
    }

    private void anneal(Pace pace) {
        double typical = walk.typicalDelta(SAMPLES);
        double hot = HOT * typical;
        double cold = COLD * typical;
        long block = Math.max(1, Math.min(problem.duties(), pace.stepLimit() / LEAST_BLOCKS));
        while (!pace.isStopRequested() && steps < pace.stepLimit()) {
            double spent = pace.spent(steps);
            if (spent >= 1) {
                break;
            }
            walk.setTemperature(hot * StrictMath.pow(cold / hot, spent));
            long count = Math.min(block, pace.stepLimit() - steps);
            walk.run(count);
            steps += count;
            walk.adaptBudgetPrice();
            keepBest();
        }
    }

    private boolean keepBest() {
        Incumbent now = new Incumbent(state.open(), state.soft(), 0, steps);
        if (!now.isBetterThan(bestSoFar)) {
            return false;
        }
        best = state.memberOf();
        int openDuties = (int)
                Arrays.stream(best).filter(member -> member == State.NOBODY).count();
        bestSoFar = new Incumbent(now.openMinutes(), now.soft(), openDuties, steps);
        listener.accept(bestSoFar);
        return true;
    }
}
