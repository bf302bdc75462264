package org.bailiwick.solver;

/** What searches for better plans; the score is the same. */
public enum Engine {
    /** The search on arrays, for every size. */
    DENSE,
    /** Timefold's own construction and local search on the constraint streams, for comparison. */
    TIMEFOLD
}
