package org.bailiwick.solver;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How long and how to search.
 *
 * <p>The first limit that is reached ends the search. Where neither a time nor a step limit is given, a solve ends after
 * {@link #DEFAULT_TIME_LIMIT}, or earlier, as soon as hardly anything better is to be expected.
 *
 * <p>A plan depends on the problem, the seed, the threads, the start and the limits. With a step limit and no time limit the
 * same solve gives the same plan everywhere; a time limit makes it depend on the machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class SolveOptions {

    /** The time limit where neither a time nor a step limit is given. */
    public static final Duration DEFAULT_TIME_LIMIT = Duration.ofSeconds(10);

    private static final SolveOptions DEFAULTS =
            new SolveOptions(null, null, null, 0, 1, Map.of(), Engine.DENSE, false);

    private final @Nullable Duration timeLimit;
    private final @Nullable Long stepLimit;
    private final @Nullable BigDecimal gapLimit;
    private final long seed;
    private final int threads;
    private final Map<String, String> start;
    private final Engine engine;
    private final boolean plateau;

    private SolveOptions(
            @Nullable Duration timeLimit,
            @Nullable Long stepLimit,
            @Nullable BigDecimal gapLimit,
            long seed,
            int threads,
            Map<String, String> start,
            Engine engine,
            boolean plateau) {
        this.timeLimit = timeLimit;
        this.stepLimit = stepLimit;
        this.gapLimit = gapLimit;
        this.seed = seed;
        this.threads = threads;
        this.start = start;
        this.engine = engine;
        this.plateau = plateau;
    }

    /**
     * Returns the options of a caller who states none: no limits of his own, seed 0, one thread, start from the holders.
     *
     * @return the defaults
     */
    public static SolveOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with a time limit.
     *
     * @param limit how long it may take from the call until the search ends; above 0. Checking and compiling the problem is part
     *     of it, judging the plan is not
     * @return the new options
     * @throws IllegalArgumentException where the limit is not above 0
     */
    public SolveOptions withTimeLimit(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException(
                    "timeLimit (%s) must be above 0. Maybe a step limit of 0 was meant, which returns the first plan."
                            .formatted(limit));
        }
        return new SolveOptions(limit, stepLimit, gapLimit, seed, threads, start, engine, plateau);
    }

    /**
     * Returns these options with a step limit.
     *
     * @param limit how many moves to try after the first complete plan, at least 0
     * @return the new options
     * @throws IllegalArgumentException where the limit is negative
     */
    public SolveOptions withStepLimit(long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException(
                    "stepLimit (%d) must not be negative. Maybe no limit was meant: leave it out.".formatted(limit));
        }
        return new SolveOptions(timeLimit, limit, gapLimit, seed, threads, start, engine, plateau);
    }

    /**
     * Returns these options with a gap limit: the search ends as soon as its plan is proven to be that close to the best.
     *
     * @param limit the gap as a fraction, 0.01 for 1 %; at least 0
     * @return the new options
     * @throws IllegalArgumentException where the limit is negative
     */
    public SolveOptions withGapLimit(BigDecimal limit) {
        if (limit.signum() < 0) {
            throw new IllegalArgumentException(
                    "gapLimit (%s) must not be negative. Maybe it is no fraction: 1 %% is 0.01.".formatted(limit));
        }
        return new SolveOptions(timeLimit, stepLimit, limit, seed, threads, start, engine, plateau);
    }

    /**
     * Returns these options with a seed.
     *
     * @param newSeed the seed of the search's random choices
     * @return the new options
     */
    public SolveOptions withSeed(long newSeed) {
        return new SolveOptions(timeLimit, stepLimit, gapLimit, newSeed, threads, start, engine, plateau);
    }

    /**
     * Returns these options with a number of threads.
     *
     * @param count how many searches to run side by side, of which the best counts; at least 1
     * @return the new options
     * @throws IllegalArgumentException where the count is below 1
     */
    public SolveOptions withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "threads (%d) must be at least 1. Maybe the number of processors was not found.".formatted(count));
        }
        return new SolveOptions(timeLimit, stepLimit, gapLimit, seed, count, start, engine, plateau);
    }

    /**
     * Returns these options with a plan to start from.
     *
     * <p>As much of it is taken over as breaks no rule, the most urgent duties first; duties that it leaves out start with
     * their holders. Ids that the problem does not know any more are passed over.
     *
     * @param memberByDuty the id of a member by the id of a duty; empty to start from the holders
     * @return the new options
     */
    public SolveOptions withStart(Map<String, String> memberByDuty) {
        return new SolveOptions(
                timeLimit,
                stepLimit,
                gapLimit,
                seed,
                threads,
                Collections.unmodifiableMap(new LinkedHashMap<>(memberByDuty)),
                engine,
                plateau);
    }

    /**
     * Returns these options with another engine.
     *
     * @param newEngine what searches
     * @return the new options
     */
    public SolveOptions withEngine(Engine newEngine) {
        return new SolveOptions(timeLimit, stepLimit, gapLimit, seed, threads, start, newEngine, plateau);
    }

    /**
     * Returns what searches.
     *
     * @return the engine; {@link Engine#DENSE} unless another was asked for
     */
    public Engine engine() {
        return engine;
    }

    /**
     * Returns how long to search.
     *
     * @return the time limit; {@link #DEFAULT_TIME_LIMIT} where neither a time nor a step limit is set; empty where only a step
     *     limit is set
     */
    public Optional<Duration> timeLimit() {
        return isUnlimited() ? Optional.of(DEFAULT_TIME_LIMIT) : Optional.ofNullable(timeLimit);
    }

    /**
     * Ends a search that has a time limit as soon as hardly anything better is to be expected.
     *
     * @param isEnd false for the whole time to be spent, which finds slightly better plans; the default
     * @return the new options
     */
    public SolveOptions withPlateau(boolean isEnd) {
        return new SolveOptions(timeLimit, stepLimit, gapLimit, seed, threads, start, engine, isEnd);
    }

    /** Whether the search ends by itself; by steps it does not. */
    boolean endsAtPlateau() {
        return isUnlimited() || (plateau && stepLimit == null);
    }

    /** Whether the caller gave neither a time nor a step limit. */
    private boolean isUnlimited() {
        return timeLimit == null && stepLimit == null;
    }

    /**
     * Returns how many moves to try.
     *
     * @return the step limit, or empty
     */
    public OptionalLong stepLimit() {
        return stepLimit == null ? OptionalLong.empty() : OptionalLong.of(stepLimit);
    }

    /**
     * Returns at which gap to stop.
     *
     * @return the gap limit as a fraction, or empty
     */
    public Optional<BigDecimal> gapLimit() {
        return Optional.ofNullable(gapLimit);
    }

    /**
     * Returns the seed.
     *
     * @return the seed
     */
    public long seed() {
        return seed;
    }

    /**
     * Returns how many searches run side by side.
     *
     * @return at least 1
     */
    public int threads() {
        return threads;
    }

    /**
     * Returns where to start from.
     *
     * @return the id of a member by the id of a duty; unmodifiable, empty where the search starts from the holders
     */
    public Map<String, String> start() {
        return start;
    }
}
