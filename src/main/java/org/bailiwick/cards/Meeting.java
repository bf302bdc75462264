package org.bailiwick.cards;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.bailiwick.handover.HandOver;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the period.
 *
 * @param kind what it is for
 * @param day when
 * @param start when it begins
 * @param minutes how long it takes
 * @param people the ids of the members and managers who meet; empty for the whole team
 * @param handOver what is handed over, or null for a review
 */
record Meeting(
        Kind kind,
        LocalDate day,
        LocalTime start,
        int minutes,
        List<String> people,
        @Nullable HandOver handOver) {

    /** What a meeting is for. */
    enum Kind {
        REVIEW("review"),
        MID_MONTH("midMonth"),
        MONTH_END("monthEnd"),
        HAND_OVER("handOver");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Meeting {
        people = List.copyOf(people);
    }
}
