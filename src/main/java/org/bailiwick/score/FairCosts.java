package org.bailiwick.score;

import java.util.List;
import java.util.Optional;
import org.bailiwick.model.Measures;

/**
 * What loads cost the members of a problem by the fairness bands: the workload, the goal, and every further measure that is
 * balanced.
 *
 * <p>Working them out takes exact fractions for each member; {@link Pairs#fairCosts} does so once. Immutable and thread-safe.
 */
public final class FairCosts {

    /**
     * A measure that is shared out fairly, with its costs.
     *
     * @param fair the fair share
     * @param measure the same measure, scaled
     * @param costs one cost for every member of the view, by scaled loads
     */
    public record Shared(FairShare fair, ScaledMeasure measure, List<BandCost> costs) {

        public Shared {
            costs = List.copyOf(costs);
        }
    }

    private final ScaledMeasure hours;
    private final Optional<List<BandCost>> workload;
    private final List<Shared> shared;

    FairCosts(Pairs pairs) {
        PeriodView view = pairs.view();
        hours = ScaledMeasure.of(view, Measures.HOURS);
        workload = BandCost.ofWorkload(view, hours);
        shared = FairShare.all(pairs).stream()
                .map(fair -> {
                    ScaledMeasure measure = ScaledMeasure.of(view, fair.measure());
                    return new Shared(fair, measure, BandCost.of(view, fair, measure));
                })
                .toList();
    }

    /**
     * Returns the measure of the workload.
     *
     * @return {@code hours}, scaled
     */
    public ScaledMeasure hours() {
        return hours;
    }

    /**
     * Returns the costs of the workload.
     *
     * @return one cost for every member of the view, by scaled hours; empty where nobody has capacity
     */
    public Optional<List<BandCost>> workload() {
        return workload;
    }

    /**
     * Returns every measure that the settings share out fairly: the goal first, then the further balances in their order.
     *
     * @return the measures whose fair share is defined; unmodifiable
     */
    public List<Shared> shared() {
        return shared;
    }
}
