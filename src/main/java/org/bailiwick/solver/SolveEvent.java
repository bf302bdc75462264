package org.bailiwick.solver;

import java.time.Duration;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Score;
import org.jspecify.annotations.Nullable;

/**
 * A better plan was found, or more was proven about how good a plan can be.
 *
 * @param phase what the search is at
 * @param score what the best plan so far is worth
 * @param openDuties how many duties the best plan so far leaves open
 * @param totalDuties how many duties there are
 * @param steps how many moves were tried so far
 * @param elapsed time since the solve was asked for
 * @param bound proven limits with the gap that is left, or null where none are known
 */
public record SolveEvent(
        Phase phase,
        Score score,
        int openDuties,
        int totalDuties,
        long steps,
        Duration elapsed,
        @Nullable Bound bound) {

    /** The parts of a search, in their order. */
    public enum Phase {
        /** Nothing is assigned yet but what is pinned. */
        START,
        /** The first complete plan is built. */
        CONSTRUCTION,
        /** The plan is improved. */
        IMPROVEMENT
    }
}
