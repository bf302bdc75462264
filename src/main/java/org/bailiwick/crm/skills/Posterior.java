package org.bailiwick.crm.skills;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What is known of a person's rate of success once the person's own deals are added to the prior: Beta(α + won, β + lost), each
 * deal by its weight.
 *
 * @param mean the expected rate
 * @param low the lower end of the 95 % interval
 * @param high its upper end
 * @param level 0..5, one decimal
 */
record Posterior(double mean, double low, double high, BigDecimal level) {

    /** The level of the team's mean: the middle of 0..5. */
    static final double MIDDLE = 2.5;

    private static final double TAIL = 0.025;
    private static final double HIGHEST = 5;

    /**
     * Adds evidence to a prior.
     *
     * @param prior the prior
     * @param weight the weight of the person's deals
     * @param weightWon that of the won ones
     * @param declared a level 0..5 that somebody declared; any where {@code declaredWeight} is 0
     * @param declaredWeight how many deals the declared level weighs as much as, at least 0
     */
    static Posterior of(Prior prior, double weight, double weightWon, double declared, double declaredWeight) {
        return of(prior, MIDDLE, weight, weightWon, declared, declaredWeight);
    }

    /**
     * Adds evidence to a prior, on another scale of levels.
     *
     * @param middle the level of the team's mean
     */
    static Posterior of(
            Prior prior, double middle, double weight, double weightWon, double declared, double declaredWeight) {
        double declaredRate = Math.max(0, Math.min(1, prior.mean() + (declared - middle) * prior.spread()));
        double total = prior.strength() + weight + declaredWeight;
        double won = prior.mean() * prior.strength() + weightWon + declaredRate * declaredWeight;
        // Kept off 0 and 1, where weights added up and taken apart again may end by rounding.
        double mean = Math.max(1e-9, Math.min(1 - 1e-9, won / total));
        BetaDistribution rate = BetaDistribution.of(mean * total, (1 - mean) * total);
        return new Posterior(
                mean,
                rate.inverseCumulativeProbability(TAIL),
                rate.inverseSurvivalProbability(TAIL),
                rounded(level(prior, middle, weight, weightWon, declared, declaredWeight)));
    }

    /**
     * The mean of the levels that the prior, the deals and the declaration stand for, by their weights; for rates that are not
     * clamped this is the posterior mean on the scale of levels.
     */
    private static double level(
            Prior prior, double middle, double weight, double weightWon, double declared, double declaredWeight) {
        double ahead = prior.spread() == 0 ? 0 : (weightWon - prior.mean() * weight) / prior.spread();
        double total = prior.strength() + weight + declaredWeight;
        return middle + (ahead + (declared - middle) * declaredWeight) / total;
    }

    private static BigDecimal rounded(double level) {
        return BigDecimal.valueOf(Math.max(0, Math.min(HIGHEST, level))).setScale(1, RoundingMode.HALF_UP);
    }
}
