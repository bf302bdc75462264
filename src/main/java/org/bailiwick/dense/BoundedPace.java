package org.bailiwick.dense;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A search's pace that lets the bound have its share of the work whenever the search tells how far it has come. */
final class BoundedPace implements PaceWithin, Solution {

    private final Pace whole;
    private final @Nullable ProvenBound bound;
    private final LongSupplier openElsewhere;
    private @Nullable Incumbent best;
    /** The steps that the bound has had its share of, or has none of. */
    private long known;

    /**
     * @param bound what works beside the search, or null
     * @param openElsewhere minutes that the bound must allow to stay open besides those of the search's own plan
     * @param alone the first steps, during which the bound rests
     */
    BoundedPace(Pace whole, @Nullable ProvenBound bound, LongSupplier openElsewhere, long alone) {
        this.whole = whole;
        this.bound = bound;
        this.openElsewhere = openElsewhere;
        this.known = alone;
    }

    /** Takes note of a plan that the bound is to be held against if it is the best one. */
    void follow(Incumbent better) {
        best = best == null || better.isBetterThan(best) ? better : best;
    }

    @Override
    public Pace whole() {
        return whole;
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
    public void advance(long steps) {
        if (bound != null && best != null && steps > known) {
            bound.advance(steps - known, best.withMoreOpen(openElsewhere.getAsLong()));
            known = steps;
        }
    }
}
