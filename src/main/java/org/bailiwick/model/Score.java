package org.bailiwick.model;

import java.util.Comparator;

/**
 * What a plan is worth; higher is better, level by level.
 *
 * @param hard broken rules, at most 0; 0 where none is broken
 * @param medium minutes of open duties by priority, negative; 0 where nothing is open
 * @param soft quality in points: one point is one minute of work done at one percent better fit
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {

    private static final Comparator<Score> ORDER = Comparator.comparingLong(Score::hard)
            .thenComparingLong(Score::medium)
            .thenComparingLong(Score::soft);

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return hard + "hard/" + medium + "medium/" + soft + "soft";
    }
}
