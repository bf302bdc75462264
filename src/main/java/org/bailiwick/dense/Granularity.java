package org.bailiwick.dense;

import java.util.Arrays;
import org.apache.commons.numbers.core.ArithmeticUtils;

/**
 * Which scores there are at all among plans that hold every duty that has a candidate: where nothing has a fairness band, they
 * differ by multiples of a step, so that no plan can be between two of them. Immutable.
 */
final class Granularity {

    private final long step;
    /** One of the scores that there could be. */
    private final long offset;

    private Granularity(long step, long offset) {
        this.step = Math.max(1, step);
        this.offset = offset;
    }

    static Granularity of(Compiled problem) {
        // What bands and focus cost is rounded member by member.
        if (hasBands(problem.resources) || hasFocus(problem.groups)) {
            return new Granularity(1, 0);
        }
        long step = 0;
        for (long cost : problem.borders.cost) {
            step = ArithmeticUtils.gcd(step, cost);
        }
        PairTable pairs = problem.pairs;
        long offset = 0;
        for (int d = 0; d < pairs.duties(); d++) {
            if (pairs.size(d) > 0) {
                // A duty without hours may stay open, which earns nothing.
                long usual = pairs.open[d] > 0 ? pairs.points[pairs.start[d]] : 0;
                for (int at = pairs.start[d]; at < pairs.start[d + 1]; at++) {
                    step = ArithmeticUtils.gcd(step, pairs.points[at] - usual);
                }
                offset += usual;
            }
        }
        return new Granularity(step, offset);
    }

    private static boolean hasBands(Resources resources) {
        return Arrays.stream(resources.cost).anyMatch(cost -> cost != null && cost.slope() != 0);
    }

    private static boolean hasFocus(Groups groups) {
        return (groups.focusGroups > 1 && groups.pointsPerGroup() != 0)
                || (groups.roles > 1 && groups.pointsPerRole() != 0);
    }

    /** The greatest score that there could be up to a bound. */
    long atMost(double bound) {
        long whole = (long) Math.floor(bound);
        return whole - Math.floorMod(whole - offset, step);
    }

    /** The least score that there could be above another one. */
    long above(long score) {
        return score - Math.floorMod(score - offset, step) + step;
    }
}
