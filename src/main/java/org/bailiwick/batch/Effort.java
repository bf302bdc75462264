package org.bailiwick.batch;

import java.io.Serializable;
import java.time.Duration;
import org.bailiwick.solver.SolveOptions;

/**
 * How much is put into one team in one round.
 *
 * @param amount nanoseconds, or steps
 * @param isTime which of them
 */
public record Effort(long amount, boolean isTime) implements Serializable {

    static Effort perTeam(BatchOptions options) {
        return options.timePerTeam()
                .map(time -> new Effort(time.toNanos(), true))
                .orElseGet(() -> new Effort(options.stepsPerTeam().orElseThrow(), false));
    }

    /** What a result left of this. */
    long left(TeamResult result) {
        long used = isTime ? Duration.ofMillis(result.millis()).toNanos() : result.steps();
        return Math.max(0, amount - used);
    }

    Effort of(long newAmount) {
        return new Effort(newAmount, isTime);
    }

    SolveOptions limit(SolveOptions options) {
        return isTime ? options.withTimeLimit(Duration.ofNanos(amount)) : options.withStepLimit(amount);
    }
}
