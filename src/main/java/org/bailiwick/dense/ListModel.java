package org.bailiwick.dense;

import java.util.Arrays;

/**
 * The bound of plans made of some listed portfolios, as a smooth function of the prices: the worth of every member's best one
 * is softened by a temperature, as in {@link PoolModel}. Nothing is left out here, so that the bound without softening is proven.
 *
 * <p>The prices are those of all units, and last that of what is moved. Every unit must be held. Not thread-safe.
 */
final class ListModel implements Lbfgs.Smooth {

    /** So many sums over a portfolio's items take the time of one look. */
    private static final int SUMS_PER_LOOK = 4;

    private final PortfolioLists lists;
    private final int units;
    private final double allEdges;
    private final long budget;
    private final double scaleOfMoved;

    private int[] left = {};
    private double[] worth = {};
    private double[] weight = {};
    /** By member: what its best portfolio is worth, and where it stands among those left. */
    private final double[] most;

    private final int[] best;
    private double temperature = 1;
    private double bound;
    private double magnitude;
    private long sums;

    /**
     * @param allEdges what all edges cost if nobody held two ends
     * @param budget what may be moved, {@link Long#MAX_VALUE} where that is not limited
     */
    ListModel(PortfolioLists lists, int units, double allEdges, long budget, double scaleOfMoved) {
        this.lists = lists;
        this.units = units;
        this.allEdges = allEdges;
        this.budget = budget;
        this.scaleOfMoved = scaleOfMoved;
        most = new double[lists.members()];
        best = new int[most.length];
    }

    /** Looks at some portfolios only, of every member one at the least. */
    void restrict(int[] portfolios) {
        left = portfolios;
        if (worth.length < left.length) {
            worth = new double[left.length];
            weight = new double[left.length];
        }
    }

    void setTemperature(double points) {
        temperature = points;
    }

    /** Work so far, in candidates looked at. */
    long looks() {
        return sums / SUMS_PER_LOOK;
    }

    /** The bound at the last prices, with all that rounding could hide. */
    double bound() {
        return bound + Relaxation.ROUNDING * magnitude;
    }

    /** By member: the portfolio that is worth most at the last prices; the caller's own copy. */
    int[] best() {
        return Arrays.stream(best).map(at -> left[at]).toArray();
    }

    /**
     * The portfolios left with which plans can reach a score by the bound of the last prices.
     *
     * @return the same array where all can
     */
    int[] within(double score) {
        int[] kept = new int[left.length];
        int size = 0;
        for (int at = 0; at < left.length; at++) {
            if (bound() - (most[lists.member(left[at])] - worth[at]) >= score) {
                kept[size++] = left[at];
            }
        }
        return size == left.length ? left : Arrays.copyOf(kept, size);
    }

    @Override
    public double at(double[] prices, double[] gradient) {
        bound = -allEdges;
        magnitude = allEdges;
        for (int u = 0; u < units; u++) {
            bound += prices[u];
            magnitude += Math.abs(prices[u]);
        }
        Arrays.fill(gradient, 0, units, 1);
        gradient[units] = 0;
        double ofMoved = prices[units] / scaleOfMoved;
        if (budget != Long.MAX_VALUE) {
            bound += ofMoved * budget;
            magnitude += ofMoved * budget;
            gradient[units] = budget / scaleOfMoved;
        }
        double softening = 0;
        int from = 0;
        for (int m = 0; m < most.length; m++) {
            int to = from;
            while (to < left.length && lists.member(left[to]) == m) {
                to++;
            }
            value(m, from, to, prices, ofMoved);
            softening += soften(from, to, gradient);
            from = to;
        }
        sums += units;
        return bound + softening;
    }

    private void value(int member, int from, int to, double[] prices, double ofMoved) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int at = from; at < to; at++) {
            worth[at] = lists.worth(left[at], prices, ofMoved);
            sums += 1 + lists.start(left[at] + 1) - lists.start(left[at]);
            if (worth[at] > greatest) {
                greatest = worth[at];
                best[member] = at;
            }
        }
        most[member] = greatest;
        bound += greatest;
        magnitude += Math.abs(greatest);
    }

    private double soften(int from, int to, double[] gradient) {
        double softening = SoftMost.weigh(worth, weight, from, to, temperature);
        for (int at = from; at < to; at++) {
            if (weight[at] > 0) {
                int portfolio = left[at];
                for (int z = lists.start(portfolio); z < lists.start(portfolio + 1); z++) {
                    gradient[lists.unit(z)] -= weight[at];
                }
                if (budget != Long.MAX_VALUE) {
                    gradient[units] -= weight[at] * lists.moved(portfolio) / scaleOfMoved;
                }
            }
        }
        return softening;
    }

    @Override
    public void makeValid(double[] prices) {
        prices[units] = budget == Long.MAX_VALUE ? 0 : Math.max(0, prices[units]);
    }

    /** Fills, by member and unit, the part of the unit that the member holds by the last weights. */
    void shares(double[][] shares) {
        for (double[] row : shares) {
            Arrays.fill(row, 0);
        }
        for (int at = 0; at < left.length; at++) {
            double[] row = shares[lists.member(left[at])];
            for (int z = lists.start(left[at]); z < lists.start(left[at] + 1); z++) {
                row[lists.unit(z)] += weight[at];
            }
        }
    }
}
