package org.bailiwick.solver;

import java.math.BigDecimal;
import org.bailiwick.dense.Limits;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Score;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.jspecify.annotations.Nullable;

/** The best that is proven so far: the plainest of bounds, and what the search proves beside its work. Thread-safe. */
final class BoundKeeper {

    private final SimpleBound simple;
    private volatile @Nullable Limits limits;

    private BoundKeeper(SimpleBound simple) {
        this.simple = simple;
    }

    static BoundKeeper of(Pairs pairs, PairPoints points) {
        return new BoundKeeper(SimpleBound.of(pairs, points));
    }

    void add(Limits better) {
        limits = better;
    }

    /** The bounds for a plan that has reached a score and holds so many hours, see {@link #assignedHours(int[])}. */
    Bound at(Score score, BigDecimal assignedHours) {
        Limits known = limits;
        return simple.at(score, assignedHours, known);
    }

    BigDecimal assignedHours(int[] memberOfDuty) {
        return simple.assignedHours(memberOfDuty);
    }
}
