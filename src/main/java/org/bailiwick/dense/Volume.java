package org.bailiwick.dense;

/**
 * Lowers the Lagrangian bound by steps along averaged subgradients (Barahona, Anbil: The volume algorithm. Mathematical
 * Programming 87 (2000) 385).
 *
 * <p>Not thread-safe.
 */
final class Volume {

    private static final double FIRST_STEP = 0.1;
    private static final double LAST_STEP = 1e-4;
    private static final double LONGER = 1.1;
    private static final double SHORTER = 0.66;
    private static final double LONGEST = 2;
    /** So many steps in a row without a better bound make the next ones shorter. */
    private static final int PATIENCE = 10;
    /** How much the newest subgradient counts in the average. */
    private static final double NEWEST = 0.1;

    private final Prices prices;
    private final LagrangianValue value;
    private final double[] best;
    private final double[] now;
    private final double[] gradient;
    private final double[] average;
    private double bound;
    private double step = FIRST_STEP;
    private int failed;

    Volume(Relaxation relaxation, Prices prices) {
        this.prices = prices;
        value = new LagrangianValue(relaxation, prices);
        best = prices.first();
        now = best.clone();
        gradient = new double[best.length];
        bound = value.at(best, gradient);
        average = gradient.clone();
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
        return step < LAST_STEP;
    }

    /** Lets fewer minutes stay open than the relaxation allows; the bound holds for those plans only from here on. */
    void setSpareMinutes(long minutes) {
        value.setSpareMinutes(minutes);
    }

    /** Takes one step; the target is a plan's soft score, which the bound cannot fall below. */
    void step(double target) {
        double norm = 0;
        for (double slope : average) {
            norm += slope * slope;
        }
        double length = step * Math.max(1, bound - target) / Math.max(norm, Double.MIN_NORMAL);
        for (int i = 0; i < now.length; i++) {
            now[i] = best[i] - length * average[i];
        }
        prices.makeValid(now);
        double reached = value.at(now, gradient);
        double turn = 0;
        for (int i = 0; i < now.length; i++) {
            turn += gradient[i] * average[i];
            average[i] = NEWEST * gradient[i] + (1 - NEWEST) * average[i];
        }
        if (reached < bound) {
            bound = reached;
            System.arraycopy(now, 0, best, 0, now.length);
            failed = 0;
            step = turn > 0 ? Math.min(LONGEST, step * LONGER) : step;
        } else if (++failed >= PATIENCE) {
            step *= SHORTER;
            failed = 0;
        }
    }
}
