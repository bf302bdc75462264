package org.bailiwick.dense;

import java.util.Arrays;
import org.bailiwick.score.BandCost;

/**
 * What a load costs one member, for any real load: nothing, or the greatest of a few lines, which is within half a point of
 * the exact cost of every whole load. A cap costs nothing. Immutable.
 */
final class BandLines {

    /** The slopes of the lines, in parts of the slope between tolerance and outer limit. */
    private static final double[] SLOPES = {-3, -1, 1, 3};

    private static final double ABSENT = Double.NEGATIVE_INFINITY;

    final double slope;
    private final boolean isCap;
    private final double cap;
    /** By line: its value at 0. */
    private final double[] atZero = new double[SLOPES.length];
    /** By line: the load at which it meets the next one nearer to the fair load; never below 0. */
    private final double[] corner = new double[SLOPES.length];

    /** @param index member and resource */
    BandLines(Relaxation relaxation, int index) {
        BandCost cost = relaxation.cost(index);
        slope = cost == null ? 0 : cost.slope();
        isCap = cost == null;
        cap = relaxation.limit[index];
        Arrays.fill(atZero, ABSENT);
        if (cost != null && slope > 0) {
            readLines(cost);
            placeCorners();
        }
    }

    /** The cost of a band, read off one whole load on each of its pieces that has any. */
    private void readLines(BandCost cost) {
        long[] corners = cost.corners();
        if (corners[0] > 0) {
            atZero[0] = line(cost, corners[0] - 1, SLOPES[0]);
        }
        if (corners[1] > Math.max(corners[0], 0)) {
            atZero[1] = line(cost, corners[1] - 1, SLOPES[1]);
        }
        if (corners[3] > corners[2]) {
            atZero[2] = line(cost, corners[2] + 1, SLOPES[2]);
        }
        atZero[3] = line(cost, corners[3] + 1, SLOPES[3]);
    }

    private double line(BandCost cost, long load, double slopes) {
        return cost.at(load) - slopes * slope * load;
    }

    private void placeCorners() {
        boolean above = atZero[2] != ABSENT;
        corner[3] = above ? (atZero[3] - atZero[2]) / (-2 * slope) : -atZero[3] / (3 * slope);
        corner[2] = above ? -atZero[2] / slope : corner[3];
        boolean below = atZero[1] != ABSENT;
        boolean farBelow = atZero[0] != ABSENT;
        corner[1] = Math.max(0, below ? atZero[1] / slope : farBelow ? atZero[0] / (3 * slope) : 0);
        corner[0] = farBelow && below ? Math.max(0, (atZero[0] - atZero[1]) / (2 * slope)) : farBelow ? corner[1] : 0;
    }

    /** Whether the load is limited rather than priced. */
    boolean isCap() {
        return isCap;
    }

    double cost(double load) {
        double most = 0;
        for (int i = 0; i < SLOPES.length; i++) {
            most = Math.max(most, atZero[i] + SLOPES[i] * slope * load);
        }
        return most;
    }

    /** The load of at least 0 at which a price, at most three times the slope, pays most over the cost. */
    double bestLoad(double price) {
        if (isCap) {
            return cap;
        }
        if (price >= 0) {
            return price > slope ? corner[3] : corner[2];
        }
        return price < -slope ? corner[0] : corner[1];
    }

    /** The nearest price that makes sense. */
    double valid(double price) {
        return isCap ? Math.max(0, price) : Math.max(SLOPES[0] * slope, Math.min(SLOPES[3] * slope, price));
    }

    /** Whether no load costs anything or is too much. */
    boolean isFree() {
        return isCap ? cap == Long.MAX_VALUE : slope == 0;
    }
}
