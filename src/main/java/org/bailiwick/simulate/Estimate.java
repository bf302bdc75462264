package org.bailiwick.simulate;

import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean over teams.
 *
 * @param mean the mean
 * @param margin half of the 95 % confidence interval by Student's t distribution; empty where there is one team only
 */
public record Estimate(double mean, OptionalDouble margin) {

    private static final double TAIL = 0.025;

    /** Estimates from a figure of each team; the teams are independent of each other, the years of one are not. */
    static Estimate of(double[] teams) {
        double mean = Mean.of(teams).getAsDouble();
        if (teams.length < 2) {
            return new Estimate(mean, OptionalDouble.empty());
        }
        double error = Math.sqrt(Variance.of(teams).getAsDouble() / teams.length);
        double quantile = TDistribution.of(teams.length - 1.0).inverseSurvivalProbability(TAIL);
        return new Estimate(mean, OptionalDouble.of(quantile * error));
    }

    /**
     * Returns the lower end of the interval.
     *
     * @return the mean where there is no interval
     */
    public double low() {
        return mean - margin.orElse(0);
    }

    /**
     * Returns the upper end of the interval.
     *
     * @return the mean where there is no interval
     */
    public double high() {
        return mean + margin.orElse(0);
    }
}
