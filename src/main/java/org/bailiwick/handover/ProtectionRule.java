package org.bailiwick.handover;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which open deals keep a duty with its holder. Immutable and thread-safe.
 *
 * @param fromStage the id of the first stage at which a deal counts as late
 * @param untilStage the id of the last one, or null for all that follow
 * @param withinDays only deals that are expected to close within so many days of the period's first, at least 0; null for all. A
 *     deal without a day counts
 * @param leastAmount only deals that are worth so much; null for all. A deal without an amount does not count then
 */
public record ProtectionRule(
        String fromStage,
        @Nullable String untilStage,
        @Nullable Integer withinDays,
        @Nullable BigDecimal leastAmount) {

    public ProtectionRule {
        if (withinDays != null && withinDays < 0) {
            throw new IllegalArgumentException("withinDays (%d) must not be negative".formatted(withinDays));
        }
    }

    /**
     * Returns a rule for all deals at a stage or beyond.
     *
     * @param stage the id of the stage
     * @return the rule
     */
    public static ProtectionRule from(String stage) {
        return new ProtectionRule(stage, null, null, null);
    }
}
