package org.bailiwick.crm.skills;

import java.util.List;

/**
 * What the team's results say of a person of whom nothing else is known: a Beta distribution of the rate of success.
 *
 * <p>Fitted by moments for the beta-binomial distribution (Kleinman, Proportions with extraneous variance: single and independent
 * samples, JASA 68, 1973), extended to weighted deals. With n the sum of a person's weights, v that of their squares, p the
 * weighted rate, N, P the same of the team, and S = Σ n (p − P)²:
 *
 * <pre>
 * A = Σ v/n (1 − n/N)     what chance alone makes of S / (P (1 − P))
 * B = Σ n (1 − n/N)       what differences between people alone would
 * ρ = (S / (P (1 − P)) − A) / (B − A),     α + β = 1/ρ − 1
 * </pre>
 *
 * <p>With weights of 1, A is one less than the number of people, and ρ is Kleinman's estimate. The strength α + β is kept from 1 to
 * N: the prior is never surer than the team's own deals. Where the estimate is at or beyond N, or there is none, chance explains all
 * differences: the spread is 0.
 *
 * @param mean P, above 0 and below 1
 * @param strength α + β
 * @param spread the standard deviation √(P (1 − P) / (α + β + 1)) of the rate between people, or 0
 */
record Prior(double mean, double strength, double spread) {

    private static final double LEAST_STRENGTH = 1;

    /**
     * Fits a prior.
     *
     * @param people the deals of each person; among all of them at least one was a success and one was not
     */
    static Prior fit(List<Evidence> people) {
        double all = people.stream().mapToDouble(Evidence::weight).sum();
        double mean = people.stream().mapToDouble(Evidence::weightWon).sum() / all;
        double chance = 0;
        double differences = 0;
        double seen = 0;
        for (Evidence person : people) {
            if (person.weight() > 0) {
                double rest = 1 - person.weight() / all;
                double off = person.weightWon() / person.weight() - mean;
                chance += rest * person.squares() / person.weight();
                differences += rest * person.weight();
                seen += person.weight() * off * off;
            }
        }
        double excess = seen / (mean * (1 - mean)) - chance;
        double most = Math.max(LEAST_STRENGTH, all);
        double strength = excess > 0 ? (differences - chance) / excess - 1 : most;
        if (differences <= chance || strength >= most) {
            return new Prior(mean, most, 0);
        }
        double kept = Math.max(LEAST_STRENGTH, strength);
        return new Prior(mean, kept, Math.sqrt(mean * (1 - mean) / (kept + 1)));
    }
}
