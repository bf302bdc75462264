package org.bailiwick.crm.funnel;

import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How long something takes.
 *
 * @param count of how many deals both days are known, at least 0
 * @param median the median in days; 0 of none
 * @param slowest the days that 90 % of the deals do not exceed; 0 of none. Quantiles are of type 8 of Hyndman and Fan (Sample quantiles
 *     in statistical packages, The American Statistician 50, 1996)
 */
public record Days(int count, double median, double slowest) {
    private static final double MIDDLE = 0.5;
    private static final double SLOW = 0.9;

    static Days of(IntBag days) {
        if (days.size() == 0) {
            return new Days(0, 0, 0);
        }
        double[] quantiles =
                Quantile.withDefaults().with(Quantile.EstimationMethod.HF8).evaluate(days.toArray(), MIDDLE, SLOW);
        return new Days(days.size(), quantiles[0], quantiles[1]);
    }
}
