package org.bailiwick.dense;

/**
 * A stretch of a budget as the budget of one search among several that follow each other.
 *
 * @param whole the whole budget
 * @param stepsBefore what searches before this one have tried
 * @param from how much of the whole is spent when the stretch begins
 * @param until how much of it when the stretch ends
 * @param stepLimit how many moves the stretch allows
 */
record Stretch(Pace whole, long stepsBefore, double from, double until, long stepLimit) implements PaceWithin {

    /** Room for a first plan and no move. */
    static Stretch none(Pace whole) {
        return new Stretch(whole, 0, 1, 1, 0);
    }

    @Override
    public boolean isLimited() {
        return stepLimit == 0 || whole.isLimited();
    }

    @Override
    public double spent(long steps) {
        if (!isLimited()) {
            return 0;
        }
        return from < until ? (whole.spent(stepsBefore + steps) - from) / (until - from) : 1;
    }
}
