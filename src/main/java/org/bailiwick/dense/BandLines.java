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

    /** Stands for the line of no cost. */
    private static final int NOTHING = -1;
    /** All lines, in order of their slopes. */
    private static final int[] LINES = {0, 1, NOTHING, 2, 3};

    private static final double ABSENT = Double.NEGATIVE_INFINITY;

    final double slope;
    private final boolean isCap;
    private final double cap;
    /** By line: its value at 0. */
    private final double[] atZero = new double[SLOPES.length];
    /** By gap between lines, in order of their slopes: the load from which the steeper ones cost more; never below 0. */
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

    /** Rounded lines may meet in another order than exact ones, so that every pair of lines counts. */
    private void placeCorners() {
        for (int i = 0; i < corner.length; i++) {
            for (int left = 0; left <= i; left++) {
                double overtaken = Double.POSITIVE_INFINITY;
                for (int right = i + 1; right < LINES.length; right++) {
                    overtaken = Math.min(overtaken, meeting(LINES[left], LINES[right]));
                }
                corner[i] = Math.max(corner[i], overtaken);
            }
        }
    }

    /** Where a line is overtaken by one of greater slope: never by an absent one, but if absent itself at once. */
    private double meeting(int low, int high) {
        if (valueAtZero(high) == ABSENT) {
            return Double.POSITIVE_INFINITY;
        }
        double lead = valueAtZero(low) - valueAtZero(high);
        return lead / ((slopes(high) - slopes(low)) * slope);
    }

    private double valueAtZero(int line) {
        return line == NOTHING ? 0 : atZero[line];
    }

    private static double slopes(int line) {
        return line == NOTHING ? 0 : SLOPES[line];
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
