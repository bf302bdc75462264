package org.bailiwick.bench;

import java.util.List;
import org.bailiwick.model.Plan;
import org.bailiwick.solver.Engine;

/**
 * One solve of an instance, measured.
 *
 * @param instance the instance's name
 * @param kind how gaps are measured
 * @param members how many members the instance has
 * @param duties how many duties it has
 * @param seed the seed
 * @param limit the limit
 * @param engine what searched
 * @param plan what came out
 * @param scale how many soft points a gap of 100 % is
 * @param seconds from the call of the solver to its return: checking, compiling, searching and reporting
 * @param searchSeconds the time from the call until the search ended
 * @param peakBytes the most heap in use, garbage included
 * @param curve every better plan, in order of time
 */
public record Run(
        String instance,
        Instance.Kind kind,
        int members,
        int duties,
        long seed,
        Limit limit,
        Engine engine,
        Plan plan,
        double scale,
        double seconds,
        double searchSeconds,
        long peakBytes,
        List<Point> curve) {

    /**
     * A better plan.
     *
     * @param seconds when, since the call of the solver
     * @param steps after how many steps of the search
     * @param medium its medium score
     * @param soft its soft score
     */
    public record Point(double seconds, long steps, long medium, long soft) {}

    public Run {
        curve = List.copyOf(curve);
    }

    /**
     * Returns how many moves were tried in a second of search.
     *
     * @return moves per second; 0 where the search took no time
     */
    public double movesPerSecond() {
        return searchSeconds > 0 ? plan.solver().steps() / searchSeconds : 0;
    }

    /**
     * Returns when the run came within 1 % of the scale of its own end.
     *
     * @return seconds of the first plan with the end's medium score and at most that much less; 0 where there is no curve
     */
    public double secondsToOnePercent() {
        return secondsTo(plan.score().medium(), plan.score().soft() - 0.01 * scale);
    }

    /** Seconds of the first plan with a medium score and at least so much of the soft one; infinite where there is none. */
    double secondsTo(long medium, double soft) {
        return curve.stream()
                .filter(point -> point.medium() == medium && point.soft() >= soft)
                .mapToDouble(Point::seconds)
                .findFirst()
                .orElse(curve.isEmpty() ? 0 : Double.POSITIVE_INFINITY);
    }
}
