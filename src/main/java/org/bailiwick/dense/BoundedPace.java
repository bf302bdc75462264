package org.bailiwick.dense;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A search's pace that lets the bound have its share of the work whenever the search tells how far it has come. */
final class BoundedPace implements Pace, Solution {

    private final Pace pace;
    private final @Nullable ProvenBound bound;
    private final LongSupplier openElsewhere;
    private @Nullable Incumbent best;
    private long known;

    /**
     * @param bound what works beside the search, or null
     * @param openElsewhere minutes that the bound must allow to stay open besides those of the search's own plan
     */
    BoundedPace(Pace pace, @Nullable ProvenBound bound, LongSupplier openElsewhere) {
        this.pace = pace;
        this.bound = bound;
        this.openElsewhere = openElsewhere;
    }

    /** Takes note of the plan that the bound is to be held against. */
    void follow(Incumbent better) {
        best = better;
    }

    @Override
    public boolean isAwaited() {
        return bound != null && bound.isAwaited();
    }

    @Override
    public boolean isReady() {
        return bound != null && bound.isReady();
    }

    @Override
    public @Nullable PortfolioDives dives(long seed) {
        return bound == null ? null : bound.dives(seed);
    }

    @Override
    public float @Nullable [] shares() {
        return bound == null ? null : bound.shares();
    }

    @Override
    public boolean isLimited() {
        return pace.isLimited();
    }

    @Override
    public double spent(long steps) {
        return pace.spent(steps);
    }

    @Override
    public void advance(long steps) {
        if (bound != null && best != null && steps > known) {
            bound.advance(steps - known, best.withMoreOpen(openElsewhere.getAsLong()));
            known = steps;
        }
    }

    @Override
    public long stepLimit() {
        return pace.stepLimit();
    }

    @Override
    public boolean isStopRequested() {
        return pace.isStopRequested();
    }
}
