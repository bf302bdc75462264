package org.bailiwick.dense;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves bounds beside a search, a little at a time, for the level of open duties that the search has reached.
 *
 * <p>Work is measured in candidates looked at, never in time, so that a search by steps stays repeatable. Not thread-safe.
 */
final class ProvenBound {

    /** So many candidates are looked at in the time of one step of the search. */
    private static final int CANDIDATES_PER_STEP = 12;
    /** The part of the search's time that bounds may take. */
    private static final double SHARE = 0.2;
    /** A better bound is told once it has gained this part of what was left of it. */
    private static final double WORTH_TELLING = 0.01;

    private final Compiled problem;
    private final Consumer<Limits> listener;
    private final long unavoidable;
    private @Nullable StagedBound soft;
    private @Nullable StagedBound held;
    private double credit;
    private boolean wholeUnits;
    private long level = Long.MAX_VALUE;
    private long open;
    private long told = Long.MAX_VALUE;
    private int candidates = 1;

    /** @param listener hears of limits that are notably better than the last ones */
    ProvenBound(Compiled problem, Consumer<Limits> listener) {
        this.problem = problem;
        this.listener = listener;
        long minutes = 0;
        for (int d = 0; d < problem.duties(); d++) {
            minutes += problem.pairs.size(d) == 0 ? problem.pairs.open[d] : 0;
        }
        unavoidable = minutes;
        open = minutes;
    }

    /** Works for as long as so many steps of the search allow. */
    void advance(long steps, Incumbent best) {
        credit += SHARE * CANDIDATES_PER_STEP * steps;
        if (credit < candidates) {
            return;
        }
        prepare(best);
        while (credit >= candidates && step(best)) {
            credit -= candidates;
        }
        tell(best, false);
    }

    /**
     * Runs the first stages of the soft bound to their end at once, regardless of what the search's steps allow.
     *
     * @param best a plan, however poor
     * @return what pairs lose by the prices found
     */
    PairPrices pairPrices(Incumbent best) {
        StagedBound bound = prepare(best);
        while (!bound.isNearlyDone()) {
            bound.step((double) best.soft());
        }
        tell(best, false);
        return new PairPrices(bound);
    }

    /** Tells what is known at last. */
    void finish(Incumbent best) {
        tell(best, true);
    }

    private StagedBound prepare(Incumbent best) {
        long spare = best.openMinutes() - unavoidable;
        StagedBound bound = soft;
        if (bound == null || (spare == 0 && !wholeUnits)) {
            Relaxation relaxation = Relaxation.ofSoft(problem, spare);
            candidates = Math.max(1, relaxation.unit.length);
            bound = new StagedBound(relaxation);
            wholeUnits = spare == 0;
            level = best.openMinutes();
            credit = 0;
        } else if (best.openMinutes() < level) {
            level = best.openMinutes();
            bound.setSpareMinutes(spare);
        }
        soft = bound;
        if (spare > 0 && held == null) {
            held = new StagedBound(Relaxation.ofHeldMinutes(problem));
        }
        return bound;
    }

    private boolean step(Incumbent best) {
        boolean moved = false;
        if (held != null && best.openMinutes() > open && !held.isDone()) {
            held.step((double) (total() - best.openMinutes()));
            open = Math.max(open, total() - (long) Math.floor(Math.min(held.bound(), (double) total())));
            moved = true;
        }
        if (soft != null && !soft.isDone()) {
            soft.step((double) best.soft());
            moved = true;
        }
        return moved;
    }

    private long total() {
        long minutes = 0;
        for (long duty : problem.pairs.open) {
            minutes += duty;
        }
        return minutes;
    }

    private void tell(Incumbent best, boolean whatever) {
        long bound = soft == null || soft.bound() >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) Math.floor(soft.bound());
        boolean notable = told == Long.MAX_VALUE || told - bound > WORTH_TELLING * (told - best.soft());
        if (bound < told && (notable || whatever)) {
            told = bound;
            listener.accept(new Limits(open, level, bound));
        }
    }
}
