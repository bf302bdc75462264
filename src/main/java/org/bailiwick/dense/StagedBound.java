package org.bailiwick.dense;

import org.jspecify.annotations.Nullable;

/**
 * Lowers a bound in two stages: first the prices of capacity, loads and budget alone, which are few and found fast, then all
 * prices from there. The first stage's bound is proven just as well, only weaker.
 *
 * <p>Not thread-safe.
 */
final class StagedBound {

    private static final double FIRST_STEP_OF_CAPACITIES = 0.05;
    private static final double LAST_STEP_OF_CAPACITIES = 1e-3;
    private static final double FIRST_STEP = 0.1;
    private static final double LAST_STEP = 1e-4;

    private final Prices prices;
    private final LagrangianValue all;
    private @Nullable CapacityRelaxation capacities;
    private Volume volume;
    private double bound;

    StagedBound(Relaxation relaxation) {
        prices = new Prices(relaxation);
        all = new LagrangianValue(relaxation, prices);
        capacities = new CapacityRelaxation(relaxation, prices);
        volume = new Volume(capacities, capacities.first(), FIRST_STEP_OF_CAPACITIES, LAST_STEP_OF_CAPACITIES);
        bound = volume.bound();
    }

    /** The least bound so far, in points. */
    double bound() {
        return bound;
    }

    /** Whether no further step is worth while. */
    boolean isDone() {
        return capacities == null && volume.isDone();
    }

    /** Lets fewer minutes stay open than the relaxation allows; the bound holds for those plans only from here on. */
    void setSpareMinutes(long minutes) {
        all.setSpareMinutes(minutes);
        if (capacities != null) {
            capacities.setSpareMinutes(minutes);
        }
    }

    /** Takes one step; the target is a plan's soft score, which the bound cannot fall below. */
    void step(double target) {
        if (capacities != null && volume.isDone()) {
            volume = new Volume(all, capacities.withUnits(volume.prices()), FIRST_STEP, LAST_STEP);
            capacities = null;
        } else {
            volume.step(target);
        }
        bound = Math.min(bound, volume.bound());
    }

    Prices layout() {
        return prices;
    }

    /** The best prices so far, in the layout; the caller's own copy. */
    double[] prices() {
        return capacities == null ? volume.prices().clone() : capacities.withUnits(volume.prices());
    }
}
