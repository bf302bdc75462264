package org.bailiwick.dense;

/**
 * How hot an annealing begins and ends, and whether it may overload members, by how often its steps can try each of a duty's
 * changes: there are about as many as members to go to, times duties to change places with there.
 *
 * @param typical what a typical move changes, in points: the unit of temperatures
 * @param changes of a duty, about
 * @param hottest the first temperature at the most, in parts of what a typical move changes
 * @param mayOverload whether members may be overloaded for a while at all
 */
record Heat(double typical, double changes, double hottest, boolean mayOverload) {

    /** First temperatures, in parts of what a typical move changes: the highest, and that of so many steps for each duty. */
    private static final double HOTTEST = 1;
    /** The highest where the plan at hand is so good that only its neighbourhood is worth a search. */
    private static final double GENTLE = 0.04;

    private static final double WARM = 0.56;
    private static final int WARM_STEPS = 1500;
    /** So often each change must be tried for that; with fewer tries, a search that begins warm ends worse than it began. */
    private static final double WARM_TRIES = 1.5;

    /** Last temperatures: the lowest, and that of so many steps for each duty at the most. */
    private static final double COLDEST = 0.02;

    private static final double COOL = 0.04;
    private static final int COOL_STEPS = 500;
    /** The first temperature is so many times the last one at the least. */
    private static final double LEAST_RATIO = 7;

    /** Tries of each change from which on members may be overloaded for a while. */
    private static final double LENIENT_TRIES = 2.5;

    /** In parts of what a typical move changes, as long as that is not known. */
    static Heat of(Compiled problem) {
        return new Heat(
                1, Math.max(1, (double) problem.pairs.member.length / Math.max(1, problem.members())), HOTTEST, true);
    }

    /** Among few candidates, overload is not put right again. */
    Heat withoutOverload() {
        return new Heat(typical, changes, hottest, false);
    }

    /** For a plan that is nearly the best. */
    Heat gentle() {
        return new Heat(typical, changes, GENTLE, mayOverload);
    }

    Heat withTypical(double points) {
        return new Heat(points, changes, hottest, mayOverload);
    }

    /** The temperature when so much of an annealing is done, 0..1. */
    double at(double stepsPerDuty, double progress) {
        double hot = typical * first(stepsPerDuty);
        double cold = typical * last(stepsPerDuty);
        return hot * StrictMath.pow(cold / hot, progress);
    }

    /** Annealing that is hot must be long, or it ends worse than it began. */
    private double first(double stepsPerDuty) {
        double tries = Math.min(1, stepsPerDuty / changes / WARM_TRIES);
        return Math.min(hottest, WARM * Math.sqrt(stepsPerDuty / WARM_STEPS)) * tries * tries;
    }

    /** Annealing that is short has no time for what little the lowest temperatures gain. */
    private double last(double stepsPerDuty) {
        double last = COOL * StrictMath.cbrt(COOL_STEPS / stepsPerDuty);
        return Math.min(Math.max(COLDEST, Math.min(COOL, last)), first(stepsPerDuty) / LEAST_RATIO);
    }

    /** The coldest of all. */
    double coldest() {
        return typical * COLDEST;
    }

    boolean mayOverload(double stepsPerDuty) {
        return mayOverload && stepsPerDuty / changes >= LENIENT_TRIES;
    }
}
