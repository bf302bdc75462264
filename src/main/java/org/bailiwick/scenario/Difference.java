package org.bailiwick.scenario;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one duty between two plans.
 *
 * @param kind what kind of difference; a duty may have several
 * @param duty the id of the duty
 * @param from the id of the member in the first plan; null where the duty is open or not there
 * @param to the id of the member in the second plan; null where the duty is open or not there
 * @param hours the duty's hours, in the second plan's problem where it is there
 * @param goalBefore the duty's goal in the first plan's problem; 0 where it is not there
 * @param goalAfter the duty's goal in the second plan's problem; 0 where it is not there
 */
public record Difference(
        Kind kind,
        String duty,
        @Nullable String from,
        @Nullable String to,
        BigDecimal hours,
        BigDecimal goalBefore,
        BigDecimal goalAfter) {

    /** What can be different about a duty. */
    public enum Kind {
        /** The duty is new. */
        ADDED,
        /** The duty is not wanted any more. */
        REMOVED,
        /** Another member has it. */
        MOVED,
        /** It was open, and somebody has it. */
        FILLED,
        /** Somebody had it, and it is open. */
        OPENED,
        /** Its goal is another. */
        GOAL_CHANGED,
        /** It takes other hours. */
        HOURS_CHANGED,
        /** A pin bound it, and none does. */
        PIN_EXPIRED,
        /** No pin bound it, and one does. */
        PIN_ADDED
    }
}
