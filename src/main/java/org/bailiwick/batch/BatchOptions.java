package org.bailiwick.batch;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How much a batch puts into its teams. Immutable and thread-safe.
 *
 * <p>By steps the results are the same on every machine and for any number of threads; by time they are not.
 */
public final class BatchOptions implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Duration USUAL_TIME = Duration.ofSeconds(5);

    private final int threads;
    private final @Nullable Duration timePerTeam;
    private final @Nullable Long stepsPerTeam;
    private final long seed;
    private final @Nullable BigDecimal gap;
    private final @Nullable YearMonth month;
    private final boolean shared;
    private final boolean converging;

    private BatchOptions(
            int threads,
            @Nullable Duration timePerTeam,
            @Nullable Long stepsPerTeam,
            long seed,
            @Nullable BigDecimal gap,
            @Nullable YearMonth month,
            boolean shared,
            boolean converging) {
        this.threads = threads;
        this.timePerTeam = timePerTeam;
        this.stepsPerTeam = stepsPerTeam;
        this.seed = seed;
        this.gap = gap;
        this.month = month;
        this.shared = shared;
        this.converging = converging;
    }

    /**
     * Returns the usual options: one thread, 5 seconds a team, seed 0, what easy teams leave goes to hard ones.
     *
     * @return the options
     */
    public static BatchOptions defaults() {
        return new BatchOptions(1, USUAL_TIME, null, 0, null, null, true, false);
    }

    /**
     * Sets how many teams are planned side by side.
     *
     * @param count at least 1
     * @return the new options
     * @throws IllegalArgumentException where the count is below 1
     */
    public BatchOptions withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("threads (%d) must be at least 1".formatted(count));
        }
        return new BatchOptions(count, timePerTeam, stepsPerTeam, seed, gap, month, shared, converging);
    }

    /**
     * Limits teams by time instead of steps.
     *
     * @param limit the time of a team, on average
     * @return the new options
     * @throws IllegalArgumentException where the limit is not above 0
     */
    public BatchOptions withTimePerTeam(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("the time of a team (%s) must be above 0".formatted(limit));
        }
        return new BatchOptions(threads, limit, null, seed, gap, month, shared, converging);
    }

    /**
     * Limits teams by steps instead of time.
     *
     * @param limit the steps of a team, on average; 0 for what no search can improve
     * @return the new options
     * @throws IllegalArgumentException where the limit is negative
     */
    public BatchOptions withStepsPerTeam(long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("the steps of a team (%d) must not be negative".formatted(limit));
        }
        return new BatchOptions(threads, null, limit, seed, gap, month, shared, converging);
    }

    /**
     * Sets the seed of every team's search.
     *
     * @param newSeed any number
     * @return the new options
     */
    public BatchOptions withSeed(long newSeed) {
        return new BatchOptions(threads, timePerTeam, stepsPerTeam, newSeed, gap, month, shared, converging);
    }

    /**
     * Ends a team's search as soon as its plan is proven to be close to the best.
     *
     * @param limit a share, 0.01 for one percent; null for no such limit
     * @return the new options
     */
    public BatchOptions withGapLimit(@Nullable BigDecimal limit) {
        return new BatchOptions(threads, timePerTeam, stepsPerTeam, seed, limit, month, shared, converging);
    }

    /**
     * Plans another month than the one that the problems state: dates of members, duties and pins count for that month.
     *
     * @param period the month; null for that of each problem
     * @return the new options
     */
    public BatchOptions withMonth(@Nullable YearMonth period) {
        return new BatchOptions(threads, timePerTeam, stepsPerTeam, seed, gap, period, shared, converging);
    }

    /**
     * Sets whether what teams leave of their time or steps goes to those whose search was cut short.
     *
     * @param isShared false for no team's plan to depend on the others'
     * @return the new options
     */
    public BatchOptions withSharing(boolean isShared) {
        return new BatchOptions(threads, timePerTeam, stepsPerTeam, seed, gap, month, isShared, converging);
    }

    /**
     * Ends a team's search as soon as hardly anything better is to be expected, where time limits it: what that leaves goes to
     * teams that their time cut short.
     *
     * @param isConverging false for every team to use its time, which finds slightly better plans; the default
     * @return the new options
     */
    public BatchOptions withConverging(boolean isConverging) {
        return new BatchOptions(threads, timePerTeam, stepsPerTeam, seed, gap, month, shared, isConverging);
    }

    /**
     * Returns how many teams are planned side by side.
     *
     * @return at least 1
     */
    public int threads() {
        return threads;
    }

    /**
     * Returns the time of a team.
     *
     * @return the time; empty where steps limit it
     */
    public Optional<Duration> timePerTeam() {
        return Optional.ofNullable(timePerTeam);
    }

    /**
     * Returns the steps of a team.
     *
     * @return the steps; empty where time limits it
     */
    public OptionalLong stepsPerTeam() {
        return stepsPerTeam == null ? OptionalLong.empty() : OptionalLong.of(stepsPerTeam);
    }

    /**
     * Returns the seed of every team's search.
     *
     * @return any number
     */
    public long seed() {
        return seed;
    }

    /**
     * Returns at which gap a search ends.
     *
     * @return a share; empty for no such limit
     */
    public Optional<BigDecimal> gapLimit() {
        return Optional.ofNullable(gap);
    }

    /**
     * Returns which month is planned.
     *
     * @return the month; empty for that of each problem
     */
    public Optional<YearMonth> month() {
        return Optional.ofNullable(month);
    }

    /**
     * Tells whether what teams leave goes to others.
     *
     * @return true by default
     */
    public boolean isShared() {
        return shared;
    }

    /**
     * Tells whether a team's search ends as soon as hardly anything better is to be expected.
     *
     * @return false by default, and where steps limit the teams
     */
    public boolean isConverging() {
        return converging && timePerTeam != null;
    }

    /** What must be equal for one batch to go on with what another began; threads may differ. */
    String resumeKey() {
        return "time=%s steps=%s seed=%d gap=%s month=%s shared=%s"
                        .formatted(timePerTeam, stepsPerTeam, seed, gap, month, shared)
                + (isConverging() ? " converging" : "");
    }
}
