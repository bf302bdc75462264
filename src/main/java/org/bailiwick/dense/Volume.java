package org.bailiwick.dense;

/**
 * Lowers the Lagrangian bound by steps along averaged subgradients (Barahona, Anbil: The volume algorithm. Mathematical
 * Programming 87 (2000) 385).
 *
 * <p>Not thread-safe.
 */
final class Volume {

    private static final double LONGER = 1.1;
    private static final double SHORTER = 0.7;
    private static final double LONGEST = 2;
    /** The part of the bound that the target is below it at the least: it may be that of a plan which leaves more open. */
    private static final double AHEAD = 1e-3;
    /** And at the most: a first plan is far worse than the best one, and steps as long as that would turn too often. */
    private static final double MOST_AHEAD = 0.05;
    /** So many steps are a round. */
    private static final int ROUND = 30;

    /** The newest subgradient counts so much of what it may at the least. */
    private static final double LEAST_NEWEST = 0.1;
    /** Where no plan exists at all, the bound falls for ever. */
    private static final int MOST_STEPS = 2000;

    /**
     * How boldly to go.
     *
     * @param firstStep how far to go first, as a part of the way that would reach the target if the bound were a plane
     * @param lastStep so short a step is not worth while any more
     * @param patience so many steps in a row without a better bound make the next ones shorter
     * @param newest how much the newest subgradient counts in the average
     * @param isFitted whether it counts less where the average gets shorter by that: the shorter, the nearer to a solution
     * @param leastGain what a round of steps gains at the least, in parts of the bound, if more of them are worth while
     */
    record Stride(double firstStep, double lastStep, int patience, double newest, boolean isFitted, double leastGain) {}

    private final Dual dual;
    private double[] best;
    private double[] now;
    private final double[] gradient;
    private final double[] average;
    private double bound;
    private Stride stride;
    private double step;
    private int failed;
    private int steps;
    /** The bound at the beginning of the last round of steps. */
    private double boundBefore;

    private boolean isStale;

    /** @param first the prices to begin with, valid ones; not kept */
    Volume(Dual dual, double[] first, Stride stride) {
        this.dual = dual;
        this.stride = stride;
        step = stride.firstStep();
        best = first.clone();
        now = best.clone();
        gradient = new double[best.length];
        bound = dual.at(best, gradient);
        average = gradient.clone();
        boundBefore = bound;
    }

    /** The least bound so far, in points. */
    double bound() {
        return bound;
    }

    /** The prices of the least bound so far; not a copy. */
    double[] prices() {
        return best;
    }

    /** Whether no further step is worth while. */
    boolean isDone() {
        return step < stride.lastStep() || steps >= MOST_STEPS || isStale;
    }

    /** Goes on from here with other strides; the average stays. */
    void change(Stride next) {
        stride = next;
        step = next.firstStep();
        failed = 0;
        steps = 0;
        isStale = false;
        boundBefore = bound;
    }

    /** Takes one step; the target is what the bound may fall to, such as a plan's soft score. */
    void step(double target) {
        steps++;
        double norm = 0;
        for (double slope : average) {
            norm += slope * slope;
        }
        double length = step
                * Math.max(1, Math.max(Math.min(bound - target, MOST_AHEAD * Math.abs(bound)), AHEAD * Math.abs(bound)))
                / Math.max(norm, Double.MIN_NORMAL);
        for (int i = 0; i < now.length; i++) {
            now[i] = best[i] - length * average[i];
        }
        dual.makeValid(now);
        double reached = dual.at(now, gradient);
        double turn = 0;
        double square = 0;
        for (int i = 0; i < now.length; i++) {
            turn += gradient[i] * average[i];
            square += gradient[i] * gradient[i];
        }
        double newest = stride.isFitted() ? fitted(norm, turn, square) : stride.newest();
        for (int i = 0; i < now.length; i++) {
            average[i] = newest * gradient[i] + (1 - newest) * average[i];
        }
        if (reached < bound) {
            bound = reached;
            double[] better = now;
            now = best;
            best = better;
            failed = 0;
            step = turn > 0 ? Math.min(LONGEST, step * LONGER) : step;
        } else if (++failed >= stride.patience()) {
            step *= SHORTER;
            failed = 0;
        }
        if (steps % ROUND == 0) {
            isStale = boundBefore - bound < stride.leastGain() * Math.abs(bound);
            boundBefore = bound;
        }
    }

    /** How much the newest subgradient is to count so that the average is shortest, within limits. */
    private double fitted(double norm, double turn, double square) {
        double most = stride.newest();
        double shortest = (norm - turn) / Math.max(square - 2 * turn + norm, Double.MIN_NORMAL);
        return Math.max(LEAST_NEWEST * most, Math.min(most, shortest));
    }
}
