package org.bailiwick.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * A hand-over with its days.
 *
 * @param change what changes hands
 * @param overlap the working days on which old and new holder work together, in order; empty where there is no old holder in the
 *     team, no new one, or no day on which both are there
 * @param takesOver the first day on which the new holder alone answers for the duties
 * @param extraMinutes work of the old holder on the days of the overlap, on top of what the plan gives them; 0 without overlap
 * @param remark what is not as wanted
 */
public record ScheduledHandOver(
        HandOver change, List<LocalDate> overlap, LocalDate takesOver, long extraMinutes, Remark remark) {

    /** What is not as wanted in a hand-over. */
    public enum Remark {
        /** Nothing. */
        NONE("none"),
        /** The overlap is shorter, for the old holder has no time for more. */
        SHORTENED("shortened"),
        /** Fewer days are left on which both are in the team. */
        CUT("cut"),
        /** One day is planned, for which the old holder has no time. */
        OVERLOADED("overloaded"),
        /** There is no working day on which both are in the team. */
        NEVER_TOGETHER("neverTogether");

        private final String word;

        Remark(String word) {
            this.word = word;
        }

        /**
         * Returns the remark's name in files and keys of sentences.
         *
         * @return such as {@code shortened}
         */
        public String word() {
            return word;
        }
    }

    public ScheduledHandOver {
        overlap = List.copyOf(overlap);
    }
}
