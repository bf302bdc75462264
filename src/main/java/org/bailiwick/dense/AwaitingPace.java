package org.bailiwick.dense;

/**
 * A search's pace while a bound's solution is awaited: a part of the budget counts as spent as soon as the solution is ready.
 *
 * @param until the part of the budget
 */
record AwaitingPace(Pace whole, Solution solution, double until) implements PaceWithin {

    @Override
    public double spent(long steps) {
        double spent = whole.spent(steps);
        return solution.isReady() ? Math.max(until, spent) : spent;
    }

    @Override
    public void advance(long steps) {
        whole.advance(steps);
    }
}
