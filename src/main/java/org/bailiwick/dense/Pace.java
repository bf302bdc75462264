package org.bailiwick.dense;

/** How much of a search's budget is spent, and whether to stop; the caller decides by steps, by a clock, or on request. */
public interface Pace {

    /**
     * Returns how much of the budget is spent.
     *
     * @param steps moves tried so far
     * @return 0 at the start, 1 or more where it is spent; a constant 0 where there is no budget
     */
    double spent(long steps);

    /**
     * Tells whether somebody asked to stop.
     *
     * @return true to stop as soon as possible
     */
    boolean isStopRequested();

    /**
     * Returns how many moves may be tried in all.
     *
     * @return at least 0; {@link Long#MAX_VALUE} where the steps are not limited
     */
    long stepLimit();
}
