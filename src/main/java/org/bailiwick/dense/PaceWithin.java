package org.bailiwick.dense;

/** The budget of one search within a larger one; what it does not say itself, the larger one says. */
interface PaceWithin extends Pace {

    /** The larger budget. */
    Pace whole();

    @Override
    default boolean isLimited() {
        return whole().isLimited();
    }

    @Override
    default double spent(long steps) {
        return whole().spent(steps);
    }

    @Override
    default long stepLimit() {
        return whole().stepLimit();
    }

    @Override
    default boolean isStopRequested() {
        return whole().isStopRequested();
    }
}
