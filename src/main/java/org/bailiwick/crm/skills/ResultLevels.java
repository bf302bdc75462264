package org.bailiwick.crm.skills;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Levels of one skill from sums of results, by the formulas of {@link SkillInference}: for whoever has counted deals without having
 * the deals. Immutable and thread-safe.
 */
public final class ResultLevels {

    /**
     * A person's decided deals, summed up.
     *
     * @param deals how many, at least 0
     * @param won how many of them were won
     * @param weight the sum of their weights, each above 0 and up to 1
     * @param weightWon that of the won ones
     * @param squares the sum of the squares of the weights
     */
    public record Results(long deals, long won, double weight, double weightWon, double squares) {}

    /**
     * A level with what it rests on.
     *
     * @param level 0..5, one decimal
     * @param rate the expected rate of success, 0..1
     * @param low the lower end of its 95 % interval
     * @param high the upper end
     */
    public record Level(BigDecimal level, double rate, double low, double high) {}

    private final Prior prior;

    private final double middle;

    private ResultLevels(Prior prior, double middle) {
        this.prior = prior;
        this.middle = middle;
    }

    /**
     * Fits what the team's results say of anybody.
     *
     * @param people the results of each person
     * @param middle the level, 0..5, that the team's mean rate stands for; imports say 2.5
     * @return the levels; empty where all deals ended the same way or chance explains every difference between people, so that
     *     results cannot tell levels apart
     */
    public static Optional<ResultLevels> of(List<Results> people, double middle) {
        double weight = people.stream().mapToDouble(Results::weight).sum();
        double won = people.stream().mapToDouble(Results::weightWon).sum();
        if (!(won > 0 && won < weight)) {
            return Optional.empty();
        }
        Prior prior = Prior.fit(people.stream().map(Evidence::of).toList());
        return prior.spread() == 0 ? Optional.empty() : Optional.of(new ResultLevels(prior, middle));
    }

    /**
     * Works out a person's level.
     *
     * @param own the person's results
     * @param declared the level 0..5 that somebody declared
     * @param declaredDeals how many deals that weighs as much as, at least 0
     * @return the level
     */
    public Level level(Results own, BigDecimal declared, BigDecimal declaredDeals) {
        Posterior posterior = Posterior.of(
                prior, middle, own.weight(), own.weightWon(), declared.doubleValue(), declaredDeals.doubleValue());
        return new Level(posterior.level(), posterior.mean(), posterior.low(), posterior.high());
    }
}
