package org.bailiwick.dense;

import java.util.Arrays;

/**
 * What a bound says about pairs. By its prices, every pair loses something against the best use of its duty and its member
 * (its reduced cost): one that loses much is in hardly any good plan, and in none that is as good as the bound less the loss.
 * And the bound's own solution, in which members hold parts of duties, has a share for every pair. Immutable and
 * thread-safe.
 */
final class PairPrices {

    /** A lesser share is none: it may have been taken at prices long past. */
    private static final float LEAST_SHARE = 0.01f;

    private final float[] loss;
    private final float[] share;
    private final double bound;
    private final double[] ofCapacity;

    PairPrices(StagedBound found) {
        bound = found.bound();
        Relaxation relaxation = found.relaxation();
        Prices layout = found.layout();
        double[] prices = found.prices();
        PairTable pairs = relaxation.problem.pairs;
        loss = new float[pairs.member.length];
        share = new float[pairs.member.length];
        Arrays.fill(loss, Float.POSITIVE_INFINITY);
        double[] natural = layout.natural(prices);
        ofCapacity = new double[relaxation.members];
        for (int m = 0; m < relaxation.members; m++) {
            ofCapacity[m] = natural[layout.capacity(m)];
            for (int k = relaxation.start[m]; k < relaxation.start[m + 1]; k++) {
                int[] duties = relaxation.units.duties[relaxation.unit[k]];
                // Duties that go together share what their unit loses.
                float each = (float) (layout.loss(natural, m, k) / duties.length);
                float taken = found.share(k);
                for (int d : duties) {
                    int at = pairs.find(d, m);
                    loss[at] = each;
                    share[at] = notable(taken);
                }
            }
        }
    }

    private PairPrices(PairPrices prices, float[] shares) {
        bound = prices.bound;
        ofCapacity = prices.ofCapacity;
        loss = prices.loss;
        share = new float[shares.length];
        for (int at = 0; at < shares.length; at++) {
            share[at] = notable(shares[at]);
        }
    }

    /**
     * The same prices with the shares of another solution.
     *
     * @param shares by position in the pair table
     */
    PairPrices withShares(float[] shares) {
        return new PairPrices(this, shares);
    }

    private static float notable(float share) {
        return share < LEAST_SHARE ? 0 : share;
    }

    /**
     * What a pair loses, in points.
     *
     * @param position the pair's position in the pair table
     * @return infinite where no plan with as few open minutes holds the pair; below 0 where the pair pays, apart from what the
     *     member's roles and focus groups cost
     */
    double loss(int position) {
        return loss[position];
    }

    /**
     * The part of a duty that a member holds in the bound's solution; 0 where candidates are few enough for the search to do
     * better without.
     *
     * @param position the pair's position in the pair table
     * @return 0..1
     */
    double share(int position) {
        return share[position];
    }

    /** Whether one pair of a duty is to be tried before another: it has the greater share, or loses less with equal ones. */
    boolean isBefore(int position, int other) {
        return share[position] != share[other] ? share[position] > share[other] : loss[position] < loss[other];
    }

    /** The bound that the prices give, in points. */
    double bound() {
        return bound;
    }

    /** By member: what a minute of capacity is worth, in points; not a copy. */
    double[] ofCapacity() {
        return ofCapacity;
    }
}
