package org.bailiwick.develop;

import java.util.Comparator;
import org.bailiwick.model.Score;

/**
 * What a change adds to a plan's score, level by level; more is better.
 *
 * @param rules by how much less the rules are broken, in units of the hard score
 * @param openMinutes minutes of open duties, by priority, that are filled
 * @param points what quality gains; 6,000 points are one hour of work that fits ideally
 */
public record Gain(long rules, long openMinutes, long points) implements Comparable<Gain> {

    /** Nothing at all. */
    public static final Gain NONE = new Gain(0, 0, 0);

    private static final Comparator<Gain> ORDER = Comparator.comparingLong(Gain::rules)
            .thenComparingLong(Gain::openMinutes)
            .thenComparingLong(Gain::points);

    /**
     * Returns what lies between two scores.
     *
     * @param before the score without the change
     * @param after the score with it
     * @return after less before
     * @throws ArithmeticException where a difference does not fit 64 bits
     */
    public static Gain between(Score before, Score after) {
        return new Gain(
                Math.subtractExact(after.hard(), before.hard()),
                Math.subtractExact(after.medium(), before.medium()),
                Math.subtractExact(after.soft(), before.soft()));
    }

    /**
     * Adds another gain, level by level.
     *
     * @param other the other gain
     * @return the sum
     * @throws ArithmeticException where a sum does not fit 64 bits
     */
    public Gain plus(Gain other) {
        return new Gain(
                Math.addExact(rules, other.rules),
                Math.addExact(openMinutes, other.openMinutes),
                Math.addExact(points, other.points));
    }

    /**
     * Tells whether the change is for the better.
     *
     * @return true where the first level that changes, changes for the better
     */
    public boolean isGood() {
        return compareTo(NONE) > 0;
    }

    @Override
    public int compareTo(Gain other) {
        return ORDER.compare(this, other);
    }
}
