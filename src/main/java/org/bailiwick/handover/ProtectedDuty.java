package org.bailiwick.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What open deals did, or could not do, for a duty.
 *
 * @param duty the id of the duty
 * @param holder the id of who held it, or null for nobody
 * @param deals the late open deals that belong to it, the one worth most first; empty for one that is released
 * @param until the last day of the protection; null where it lasts until the deals have closed, or there is none
 * @param outcome what became of it
 */
public record ProtectedDuty(
        String duty,
        @Nullable String holder,
        List<OpenDeal> deals,
        @Nullable LocalDate until,
        Outcome outcome) {

    /** What became of a duty's protection. */
    public enum Outcome {
        /** Pinned to its holder. */
        PROTECTED("protected"),
        /** Pinned already, by somebody's decision. */
        PINNED_ALREADY("pinnedAlready"),
        /** Nobody held it. */
        NO_HOLDER("noHolder"),
        /** Its holder is not in the team, or not in the planned month. */
        HOLDER_LEFT("holderLeft"),
        /** Its holder is not eligible for it any more. */
        NOT_ELIGIBLE("notEligible"),
        /** Together with other pins it would break a rule, such as its holder's capacity. */
        BREAKS_RULE("breaksRule"),
        /** An earlier protection has ended: the deals have closed, or are not late by the rule. */
        RELEASED("released");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /**
         * Returns the outcome's name in files and keys of sentences.
         *
         * @return such as {@code protected}
         */
        public String word() {
            return word;
        }
    }

    public ProtectedDuty {
        deals = List.copyOf(deals);
    }
}
