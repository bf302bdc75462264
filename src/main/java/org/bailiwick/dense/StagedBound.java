package org.bailiwick.dense;

import java.util.List;
import org.bailiwick.dense.Volume.Stride;
import org.jspecify.annotations.Nullable;

/**
 * Lowers a bound in stages: first the prices of capacity, loads and budget alone, which are few and found fast; then
 * all prices from there, with strides that get shorter and averages that get slower.
 * The first stage's bound is proven just as well, only weaker.
 *
 * <p>Not thread-safe.
 */
final class StagedBound {

    /** Prices of capacity are good enough to begin with by then: all prices get on faster, the sooner with many candidates. */
    private static final int MOST_FOR_CAPACITIES = 100;

    private static final int MOST_WITH_MANY_CANDIDATES = 60;

    private static final Stride CAPACITIES = new Stride(0.05, 1e-2, 4, 0.1, false, 0);
    /** As long as steps are worth while with it, a quick average is best; where it turns too often, a slower one goes on. */
    private static final List<Stride> ALL = List.of(
            new Stride(0.1, 2e-2, 2, 0.2, true, 3e-4),
            new Stride(0.05, 2e-2, 3, 0.1, true, 3e-4),
            new Stride(0.05, 1e-2, 4, 0.05, true, 3e-4),
            new Stride(0.03, 1e-5, 5, 0.02, true, 0));

    /** With these strides, prices are near enough to their best to be used; with the last where they are all there will be. */
    private static final int NEARLY = 2;

    private final Relaxation relaxation;
    private final Prices prices;
    private final LagrangianValue all;
    private @Nullable CapacityRelaxation capacities;
    private Volume volume;
    /** Which of the strides with all prices the volume goes by. */
    private int stride;

    private int steps;
    private long looksAtCapacities;
    private double bound;

    StagedBound(Relaxation relaxation) {
        this.relaxation = relaxation;
        prices = new Prices(relaxation);
        all = new LagrangianValue(relaxation, prices);
        capacities = new CapacityRelaxation(relaxation, prices);
        volume = new Volume(capacities, capacities.first(), CAPACITIES);
        bound = volume.bound();
    }

    /** The least bound so far, in points. */
    double bound() {
        return bound;
    }

    /** Whether only short steps along slow averages are left, which change little. */
    boolean isNearlyDone() {
        int nearly = relaxation.hasTooManyForPortfolios() ? ALL.size() - 1 : NEARLY;
        return stride >= nearly || isDone();
    }

    /** Whether no further step is worth while. */
    boolean isDone() {
        return stride == ALL.size() - 1 && volume.isDone();
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
        steps++;
        int most = relaxation.hasManyCandidates() ? MOST_WITH_MANY_CANDIDATES : MOST_FOR_CAPACITIES;
        boolean isEnough = capacities != null && steps > most;
        if (!volume.isDone() && !isEnough) {
            looksAtCapacities += capacities == null ? 0 : relaxation.unit.length;
            volume.step(target);
        } else if (capacities != null) {
            volume = new Volume(all, capacities.withUnits(volume.prices()), ALL.get(0));
            capacities = null;
        } else if (!isDone()) {
            volume.change(ALL.get(++stride));
        }
        bound = Math.min(bound, volume.bound());
    }

    Relaxation relaxation() {
        return relaxation;
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return looksAtCapacities + all.looks();
    }

    /** The part of its unit that a candidate has in the bound's solution, 0..1; 0 before the second stage, or if unknown. */
    float share(int candidate) {
        return all.share(candidate);
    }

    /** How {@link #prices()} are laid out. */
    Prices layout() {
        return prices;
    }

    /** The best prices so far; the caller's own copy. */
    double[] prices() {
        return capacities == null ? volume.prices().clone() : capacities.withUnits(volume.prices());
    }
}
