package org.bailiwick.dense;

import java.util.Arrays;

/**
 * What pairs lose against the best use of a duty and a member, by the prices of a bound: the reduced costs of its pairs. A
 * pair that loses much is in hardly any good plan, and in none that is as good as the bound less the loss. Immutable and
 * thread-safe.
 */
final class PairPrices {

    private final float[] loss;
    private final double bound;

    PairPrices(StagedBound found) {
        bound = found.bound();
        Relaxation relaxation = found.relaxation();
        Prices layout = found.layout();
        double[] prices = found.prices();
        PairTable pairs = relaxation.problem.pairs;
        loss = new float[pairs.member.length];
        Arrays.fill(loss, Float.POSITIVE_INFINITY);
        double[] natural = new double[prices.length];
        Arrays.setAll(natural, i -> prices[i] / layout.scale[i]);
        for (int m = 0; m < relaxation.members; m++) {
            for (int k = relaxation.start[m]; k < relaxation.start[m + 1]; k++) {
                int[] duties = relaxation.units.duties[relaxation.unit[k]];
                // Duties that go together share what their unit loses.
                float share = (float) (loss(relaxation, layout, natural, m, k) / duties.length);
                for (int d : duties) {
                    loss[pairs.find(d, m)] = share;
                }
            }
        }
    }

    private static double loss(Relaxation relaxation, Prices layout, double[] natural, int m, int k) {
        int u = relaxation.unit[k];
        double worth = relaxation.points[k] - natural[layout.capacity(m)] * relaxation.effort[k];
        if (relaxation.hasBudget()) {
            worth -= natural[layout.budget()] * relaxation.moved[k];
        }
        for (int r = 0; r < relaxation.resources; r++) {
            worth -= natural[layout.load(m, r)] * relaxation.amount[r][u];
        }
        return natural[u] - worth;
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

    /** The bound that the prices give, in points. */
    double bound() {
        return bound;
    }
}
