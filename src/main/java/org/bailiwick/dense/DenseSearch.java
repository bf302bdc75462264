package org.bailiwick.dense;

import java.util.function.Consumer;

/**
 * Searches for a good plan by {@link Annealing}, with the duties of single-owner groups made one as far as that leaves nothing
 * open.
 *
 * <p>The same problem, start, seed and step limit give the same plan. Not thread-safe; many searches may share one
 * {@link Compiled} problem.
 */
public final class DenseSearch {

    /** The part of a budget after which groups may be left open in part, if anything is still open. */
    private static final double FUSED = 0.85;

    private final Compiled problem;
    private final long seed;
    private final Consumer<Incumbent> listener;
    private Incumbent best = Incumbent.WORST;
    private long steps;
    private long evaluations;

    /**
     * Prepares a search.
     *
     * @param problem the problem
     * @param seed the seed of all its random choices
     * @param listener is told of better plans, each better than the one before, in the searching thread
     */
    public DenseSearch(Compiled problem, long seed, Consumer<Incumbent> listener) {
        this.problem = problem;
        this.seed = seed;
        this.listener = listener;
    }

    /**
     * Searches from a plan.
     *
     * @param start a member's number, or −1, for every duty; what breaks a rule is dropped
     * @param pace the budget
     * @return the best plan found; it breaks no rule that pins do not break
     */
    public Incumbent run(int[] start, Pace pace) {
        Annealing plain = new Annealing(problem, seed, pace, 0, this::offer);
        Fusion fusion = Fusion.of(problem);
        if (!fusion.isProper()) {
            plain.construct(start);
            plain.run(1);
            finish(plain);
            return best;
        }
        plain.repair(start);
        Annealing fused = new Annealing(
                fusion.problem(),
                seed,
                pace,
                0,
                found -> offer(
                        new Incumbent(fusion.expand(found.plan()), found.openMinutes(), found.soft(), found.steps())));
        fused.construct(fusion.fuse(best.plan()));
        fused.run(FUSED);
        if (best.openMinutes() == 0) {
            fused.run(1);
            finish(fused);
        } else {
            finish(fused);
            Annealing last = new Annealing(problem, seed, pace, steps, this::offer);
            last.construct(best.plan());
            last.run(1);
            finish(last);
        }
        return best;
    }

    private void finish(Annealing annealing) {
        steps = annealing.steps();
        evaluations += annealing.evaluations();
    }

    /**
     * Returns how many moves were tried.
     *
     * @return the steps of the run
     */
    public long steps() {
        return steps;
    }

    /**
     * Returns how many moves were evaluated completely, since no rule forbids them.
     *
     * @return the evaluations of the run
     */
    public long evaluations() {
        return evaluations;
    }

    private void offer(Incumbent found) {
        if (found.isBetterThan(best)) {
            best = found;
            listener.accept(found);
        }
    }
}
