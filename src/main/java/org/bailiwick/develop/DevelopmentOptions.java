package org.bailiwick.develop;

import java.math.BigDecimal;

/**
 * How far to look, and what mentoring takes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param resolves how many levels, and how many training plans, are re-planned at the most; at least 0
 * @param steps how many moves each re-planning tries; at least 0
 * @param levels how many levels a training plan has at the most; at least 1
 * @param learnersPerMentor how many learners a mentor may have; at least 0
 * @param mentoringHours what a mentorship takes of the mentor's time in the period, in hours; at least 0
 * @param seed the seed of the searches
 */
public record DevelopmentOptions(
        int resolves, long steps, int levels, int learnersPerMentor, BigDecimal mentoringHours, long seed) {

    public DevelopmentOptions {
        requireAtLeast(0, resolves, "resolves");
        requireAtLeast(0, steps, "steps");
        requireAtLeast(1, levels, "levels");
        requireAtLeast(0, learnersPerMentor, "learnersPerMentor");
        if (mentoringHours.signum() < 0) {
            throw new IllegalArgumentException(
                    "mentoringHours (%s) must not be negative. Maybe 0 was meant, for mentors who need no time."
                            .formatted(mentoringHours.toPlainString()));
        }
    }

    /**
     * Returns the options of a caller who states none: 12 re-plannings of 20,000 moves each, three levels, two learners, four
     * hours, seed 0.
     *
     * @return the defaults
     */
    public static DevelopmentOptions defaults() {
        return new DevelopmentOptions(12, 20_000, 3, 2, BigDecimal.valueOf(4), 0);
    }

    /**
     * Returns these options with another effort.
     *
     * @param count how many levels, and how many training plans, are re-planned at the most; at least 0
     * @param moves how many moves each re-planning tries; at least 0
     * @return the new options
     * @throws IllegalArgumentException where one is negative
     */
    public DevelopmentOptions withEffort(int count, long moves) {
        return new DevelopmentOptions(count, moves, levels, learnersPerMentor, mentoringHours, seed);
    }

    /**
     * Returns these options with another length of training plans.
     *
     * @param most how many levels at the most; at least 1
     * @return the new options
     * @throws IllegalArgumentException where it is below 1
     */
    public DevelopmentOptions withLevels(int most) {
        return new DevelopmentOptions(resolves, steps, most, learnersPerMentor, mentoringHours, seed);
    }

    /**
     * Returns these options with other terms of mentoring.
     *
     * @param learners how many learners a mentor may have; at least 0
     * @param hours what a mentorship takes of the mentor's time in the period, in hours; at least 0
     * @return the new options
     * @throws IllegalArgumentException where one is negative
     */
    public DevelopmentOptions withMentoring(int learners, BigDecimal hours) {
        return new DevelopmentOptions(resolves, steps, levels, learners, hours, seed);
    }

    /**
     * Returns these options with a seed.
     *
     * @param newSeed the seed of the searches
     * @return the new options
     */
    public DevelopmentOptions withSeed(long newSeed) {
        return new DevelopmentOptions(resolves, steps, levels, learnersPerMentor, mentoringHours, newSeed);
    }

    private static void requireAtLeast(long least, long value, String name) {
        if (value < least) {
            throw new IllegalArgumentException("%s (%d) must be at least %d. Maybe the default was meant: leave it out."
                    .formatted(name, value, least));
        }
    }
}
