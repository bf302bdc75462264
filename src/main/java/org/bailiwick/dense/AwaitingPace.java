package org.bailiwick.dense;

/**
 * A search's pace while a bound's solution is awaited: a part of the budget counts as spent as soon as the solution is ready.
 *
 * @param until the part of the budget
 */
record AwaitingPace(Pace pace, Solution solution, double until) implements Pace {

    @Override
    public boolean isLimited() {
        return pace.isLimited();
    }

    @Override
    public double spent(long steps) {
        double spent = pace.spent(steps);
        return solution.isReady() ? Math.max(until, spent) : spent;
    }

    @Override
    public void advance(long steps) {
        pace.advance(steps);
    }

    @Override
    public long stepLimit() {
        return pace.stepLimit();
    }

    @Override
    public boolean isStopRequested() {
        return pace.isStopRequested();
    }
}
