package org.bailiwick.dense;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.bailiwick.score.BandCost;
import org.jspecify.annotations.Nullable;

/** What one load of one member costs, as bounds see it: a convex function or a limit. Immutable. */
final class LoadCost {

    /** No price needs to exceed three times the slope between tolerance and outer limit. */
    private static final int STEEPEST = 3;

    private final @Nullable BandCost cost;
    private final long limit;
    private final long[] corners;
    /** By corner: what it costs. */
    private final double[] costs;

    private final double costOfNothing;

    /** @param index member and resource */
    LoadCost(Relaxation relaxation, int index) {
        cost = relaxation.cost(index);
        limit = relaxation.limit[index];
        // The slope changes between two whole loads: the best one may be on either side.
        corners = cost == null
                ? new long[0]
                : Arrays.stream(cost.corners())
                        .flatMap(corner -> LongStream.rangeClosed(corner - 1, corner + 1))
                        .filter(load -> load > 0)
                        .toArray();
        costs = Arrays.stream(corners)
                .mapToDouble(load -> cost == null ? 0 : cost.at(load))
                .toArray();
        costOfNothing = cost == null ? 0 : cost.at(0);
    }

    /** Whether no load costs anything or is too much. */
    boolean isFree() {
        return cost == null ? limit == Long.MAX_VALUE : cost.slope() == 0;
    }

    boolean isLimit() {
        return cost == null;
    }

    double steepest() {
        return cost == null ? 0 : STEEPEST * cost.slope();
    }

    /** The load at which a price pays most over the cost; a limit is used up. */
    long bestLoad(double price) {
        if (cost == null) {
            return limit;
        }
        long best = 0;
        double most = -costOfNothing;
        for (int i = 0; i < corners.length; i++) {
            double value = price * corners[i] - costs[i];
            if (value > most) {
                most = value;
                best = corners[i];
            }
        }
        return best;
    }

    /** What a price pays over the cost at a load, in points. */
    double profit(double price, long load) {
        return price * load - (cost == null ? 0 : cost.at(load));
    }
}
