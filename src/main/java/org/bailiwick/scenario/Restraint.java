package org.bailiwick.scenario;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a scenario's new plan near the given one.
 *
 * @param stickiness how much it must be worth to move a duty away from the plan: the part of the duty's hours at a perfect fit,
 *     0..1; 0 for no restraint. It counts while searching only, beside the problem's own continuity
 * @param moves the most duties that may move, or null for no limit; those that cannot stay where they are do not count
 */
public record Restraint(BigDecimal stickiness, @Nullable Integer moves) {

    /** A duty moves where that is worth a tenth of its hours at a perfect fit. */
    public static final Restraint USUAL = new Restraint(new BigDecimal("0.1"), null);

    /** The best plan that is found, however much moves. */
    public static final Restraint FREE = new Restraint(BigDecimal.ZERO, null);

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException where the stickiness is not in 0..1, or the number of moves is negative
     */
    public Restraint {
        if (stickiness.signum() < 0 || stickiness.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "restraint (%s) must be between 0 and 1. Maybe it is a percentage: 10 %% is 0.1."
                            .formatted(stickiness));
        }
        if (moves != null && moves < 0) {
            throw new IllegalArgumentException(
                    "moves (%d) must not be negative. Maybe no limit was meant: leave it out.".formatted(moves));
        }
    }

    boolean isFree() {
        return stickiness.signum() == 0 && moves == null;
    }
}
