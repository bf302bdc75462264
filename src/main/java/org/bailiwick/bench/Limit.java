package org.bailiwick.bench;

import java.math.BigDecimal;
import java.time.Duration;
import org.bailiwick.solver.SolveOptions;
import org.jspecify.annotations.Nullable;

/**
 * How long a run may search; without time and steps it ends by itself.
 *
 * @param time the time limit, or null
 * @param steps the step limit, or null
 */
public record Limit(@Nullable Duration time, @Nullable Long steps) {

    /** No limit: the solver stops where hardly anything better is to be expected. */
    public static final Limit NONE = new Limit(null, null);

    /**
     * Sets the options of a solve.
     *
     * @param options the options so far
     * @return the options with this limit
     */
    SolveOptions on(SolveOptions options) {
        SolveOptions limited = time == null ? options : options.withTimeLimit(time);
        return steps == null ? limited : limited.withStepLimit(steps);
    }

    /** {@code 10 s}, {@code 100000 steps}, both, or {@code none}. */
    @Override
    public String toString() {
        String seconds = time == null
                ? ""
                : BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
        String count = steps == null ? "" : steps + " steps";
        String both = (seconds + " " + count).strip();
        return both.isEmpty() ? "none" : both;
    }
}
