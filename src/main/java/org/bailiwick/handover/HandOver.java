package org.bailiwick.handover;

import java.util.List;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * What changes from one holder to one member.
 *
 * @param kind between whom
 * @param from the id of who held the duties, or null where nobody did
 * @param to the number of who has them now, or {@link PeriodView#NOBODY}
 * @param duties the numbers of the duties; at least one
 */
public record HandOver(Kind kind, @Nullable String from, int to, List<Integer> duties) {

    /** Between whom duties change hands. */
    public enum Kind {
        /** From one member of the team to another. */
        MEMBER("member"),
        /** From somebody who is not in the team any more. */
        LEFT("left"),
        /** Duties that nobody held, or a vacancy. */
        NEW("new"),
        /** From somebody to a position that nobody has yet. */
        VACANT("vacant"),
        /** Duties that were held and stay open. */
        OPEN("open");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * Returns the kind's name in files and keys of sentences.
         *
         * @return such as {@code member}
         */
        public String word() {
            return word;
        }
    }

    public HandOver {
        duties = List.copyOf(duties);
    }
}
