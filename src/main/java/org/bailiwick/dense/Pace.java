package org.bailiwick.dense;

/** How much of a search's budget is spent, and whether to stop; the caller decides by steps, by a clock, or on request. */
public interface Pace {

    /**
     * Tells whether there is a budget to be spent. Without one the search ends by itself once nothing better is to be
     * expected any more.
     *
     * @return whether {@link #spent} ever reaches 1
     */
    boolean isLimited();

    /**
     * Returns how much of the budget is spent.
     *
     * @param steps moves tried so far
     * @return 0 at the start, 1 or more where it is spent; 0 where there is no budget
     */
    double spent(long steps);

    /**
     * Hears how far the search has come, now and then; what works beside the search takes its turn then.
     *
     * @param steps moves tried so far
     */
    default void advance(long steps) {}

    /**
     * Returns how many moves may be tried in all.
     *
     * @return at least 0; {@link Long#MAX_VALUE} where the steps are not limited
     */
    long stepLimit();

    /**
     * Tells whether to stop as soon as possible.
     *
     * @return true where somebody asked for it or the time is up
     */
    boolean isStopRequested();
}
