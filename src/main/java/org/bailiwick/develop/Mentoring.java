package org.bailiwick.develop;

import java.util.List;

/**
 * Who teaches whom: the assignment of learners to mentors with the greatest total value.
 *
 * @param pairs the mentorships, the most valuable first
 * @param alone ids of members with something to learn and no mentor, in the problem's order
 */
public record Mentoring(List<Mentorship> pairs, List<String> alone) {

    public Mentoring {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /**
     * Returns the total value, which no other assignment exceeds.
     *
     * @return the sum of the mentorships' values
     */
    public long value() {
        return pairs.stream().mapToLong(Mentorship::value).sum();
    }
}
