package org.bailiwick.dense;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Searches for a good plan by {@link Annealing}, with the duties of single-owner groups made one as far as that leaves nothing
 * open, and with prices of a bound on shortlists of candidates first.
 *
 * <p>The same problem, start, seed and step limit give the same plan. Not thread-safe; many searches may share one
 * {@link Compiled} problem.
 */
public final class DenseSearch {

    /** The part of a budget after which groups may be left open in part, if anything is still open. */
    private static final double FUSED = 0.85;

    /** With prices: the parts of a budget after which the first shortlist ends, and the second one. */
    private static final double EARLY = 0.1;

    private static final double GUIDED = 0.85;
    /** Where the bound's solution is awaited: the parts of a budget after which it is rounded, and the search near by ends. */
    private static final double SOLVED = 0.6;

    private static final double ROUNDED = 0.92;
    /** The same where plans can be made of it by diving: it need not be waited for longer than until it is ready. */
    private static final double DIVED = 0.97;
    /** The part of that for the first plan, and the part of the budget to search near by then. */
    private static final double FIRST_DIVE = 0.6;

    private static final double NEAR_BY = 0.03;
    /** Candidates of a duty on a shortlist. */
    private static final int FEWEST = 3;

    private static final int MOST = 12;
    /** On the second shortlist are candidates that lose so many times as much as a duty loses on average so far. */
    private static final double BEARABLE = 4;

    private final Compiled problem;
    private final long seed;
    private final Consumer<Incumbent> listener;
    private Incumbent best = Incumbent.WORST;
    private boolean isBegun;
    private final Heat heat;
    private long steps;
    private double[] capacityPrices;
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
        capacityPrices = new double[problem.members()];
        heat = Heat.of(problem);
    }

    /**
     * Searches from a plan.
     *
     * @param start a member's number, or −1, for every duty; what breaks a rule is dropped
     * @param pace the budget
     * @return the best plan found; it breaks no rule that pins do not break
     */
    public Incumbent run(int[] start, Pace pace) {
        Annealing plain = new Annealing(problem, seed, pace, 0, capacityPrices, this::offer);
        plain.repair(start);
        anneal(problem, pace, 1, heat);
        return best;
    }

    /**
     * Goes on from a plan whose open duties were forced in as far as they could be.
     *
     * @param first the plan
     * @param pace the budget
     * @param prices of the problem as it is, as a guide, or null
     * @param solution the bound's own, which is asked for late
     */
    Incumbent goOn(Incumbent first, Pace pace, @Nullable PairPrices prices, Solution solution) {
        isBegun = true;
        offer(first);
        if (prices != null) {
            guide(pace, prices, solution);
        }
        anneal(problem, pace, 1, heat);
        return best;
    }

    private void guide(Pace pace, PairPrices prices, Solution solution) {
        capacityPrices = prices.ofCapacity();
        Annealing plain = new Annealing(problem, seed, pace, 0, capacityPrices, this::offer);
        plain.construct(prices);
        // Worth far more than the first plan, even where a little more is open yet.
        int[] from = plain.best().plan;
        boolean isAwaited = solution.isAwaited();
        anneal(
                new Shortlist(problem, prices, FEWEST, FEWEST, 0).around(from),
                from,
                isAwaited ? new AwaitingPace(pace, solution, EARLY) : pace,
                EARLY,
                heat.withoutOverload());
        repair(pace);
        double loss = BEARABLE * Math.max(0, prices.bound() - best.soft()) / Math.max(1, problem.duties());
        anneal(
                new Shortlist(problem, prices, FEWEST, MOST, loss).around(best.plan()),
                isAwaited ? new AwaitingPace(pace, solution, SOLVED) : pace,
                isAwaited ? SOLVED : GUIDED,
                heat);
        repair(pace);
        PortfolioDives dives = isAwaited ? solution.dives(seed) : null;
        float[] shares = isAwaited ? solution.shares() : null;
        if (shares != null && !pace.isStopRequested()) {
            if (dives == null) {
                round(prices.withShares(shares), pace);
            } else {
                dive(dives, prices.withShares(shares), pace);
            }
        }
    }

    /** Rounds the bound's solution and searches near the plan it gives, be that better than the best one so far or not. */
    private void round(PairPrices solved, Pace pace) {
        Annealing rounding = new Annealing(problem, seed, pace, steps, capacityPrices, this::offer);
        rounding.construct(solved);
        annealNear(rounding.best().plan(), solved, pace, ROUNDED);
        repair(pace);
    }

    /** Anneals coldly among the candidates that the bound's solution likes best. */
    private void annealNear(int[] plan, PairPrices solved, Pace pace, double until) {
        anneal(new Shortlist(problem, solved, MOST, MOST, 0).around(plan), plan, pace, until, heat.gentle());
    }

    /** Makes plans of the bound's solution, and searches near the first one. */
    private void dive(PortfolioDives dives, PairPrices solved, Pace pace) {
        double from = pace.spent(steps);
        double spent = from;
        double credit = 0;
        while (spent < DIVED && steps < pace.stepLimit() && !pace.isStopRequested()) {
            boolean isFirst = !dives.isBegun();
            long before = dives.looks();
            int[] plan = dives.step(best, (spent - from) / (FIRST_DIVE * (DIVED - from)));
            credit += ProvenBound.stepsOf(dives.looks() - before);
            steps += (long) credit;
            credit -= (long) credit;
            pace.advance(steps);
            spent = pace.spent(steps);
            if (plan != null) {
                Annealing plain = new Annealing(problem, seed, pace, steps, capacityPrices, this::offer);
                plain.begin(plan);
                if (isFirst) {
                    annealNear(plain.best().plan(), solved, pace, spent + NEAR_BY);
                }
            }
        }
    }

    /** What a shortlist of candidates has left open, somebody else may still hold. */
    private void repair(Pace pace) {
        if (best.openMinutes() > 0 && !pace.isStopRequested()) {
            Annealing plain = new Annealing(problem, seed, pace, steps, capacityPrices, this::offer);
            plain.begin(best.plan());
        }
    }

    /** Anneals from the best plan within some of the candidates until a part of the budget is spent. */
    private void anneal(Compiled candidates, Pace pace, double until, Heat howHot) {
        anneal(candidates, best.plan(), pace, until, howHot);
    }

    private void anneal(Compiled candidates, int[] from, Pace pace, double until, Heat howHot) {
        boolean isLast = candidates == problem;
        Fusion fusion = Fusion.of(candidates);
        if (!fusion.isProper()) {
            plain(candidates, from, pace, until, howHot);
            return;
        }
        Annealing fused = new Annealing(
                fusion.problem(),
                seed,
                pace,
                steps,
                capacityPrices,
                found -> offer(
                        new Incumbent(fusion.expand(found.plan()), found.openMinutes(), found.soft(), found.steps())));
        start(fused, fusion.fuse(from));
        fused.run(isLast ? FUSED : until, howHot);
        if (isLast && best.openMinutes() == 0) {
            fused.run(1, howHot);
        }
        finish(fused);
        if (isLast && best.openMinutes() > 0) {
            plain(candidates, best.plan(), pace, 1, howHot);
        }
    }

    /** Where only a given plan was repaired, one from nothing may be better. */
    private void start(Annealing annealing, int[] plan) {
        if (isBegun) {
            annealing.begin(plan);
        } else {
            annealing.construct(plan);
        }
    }

    private void plain(Compiled candidates, int[] from, Pace pace, double until, Heat howHot) {
        Annealing annealing = new Annealing(candidates, seed, pace, steps, capacityPrices, this::offer);
        start(annealing, from);
        annealing.run(until, howHot);
        finish(annealing);
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
