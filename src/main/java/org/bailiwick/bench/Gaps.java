package org.bailiwick.bench;

import org.bailiwick.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is from what is proven and from what is best known, as fractions of its scale. The tightest soft bound counts
 * that holds at the run's medium score.
 */
public final class Gaps {

    private Gaps() {}

    /**
     * Returns the gap to what is proven.
     *
     * @param run the run
     * @param known what the catalogue knows, or null
     * @return at least 0; not a number where nothing is proven at the run's medium score
     */
    public static double toBound(Run run, @Nullable CatalogueRow known) {
        double bound = softBound(run, known);
        return Math.max(0, bound - run.plan().score().soft()) / run.scale();
    }

    /** The lowest soft score that no plan with the run's medium score exceeds; not a number where none is proven. */
    static double softBound(Run run, @Nullable CatalogueRow known) {
        Bound own = run.plan().bound();
        double bound = own == null ? Double.NaN : own.soft();
        if (known != null
                && known.boundSoft() != null
                && known.bestMedium() != null
                && known.bestMedium() == run.plan().score().medium()) {
            return Double.isNaN(bound) ? known.boundSoft() : Math.min(bound, known.boundSoft());
        }
        return bound;
    }

    /**
     * Returns the gap to the best known plan.
     *
     * @param run the run
     * @param known what the catalogue knows, or null
     * @return negative where the run is better; infinite where it leaves more open, minus infinite where it leaves less; not a
     *     number where nothing is known
     */
    public static double toBest(Run run, @Nullable CatalogueRow known) {
        if (known == null || known.bestMedium() == null || known.bestSoft() == null) {
            return Double.NaN;
        }
        int byMedium = Long.compare(run.plan().score().medium(), known.bestMedium());
        if (byMedium != 0) {
            return byMedium < 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return (known.bestSoft() - run.plan().score().soft()) / run.scale();
    }
}
