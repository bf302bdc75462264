package org.bailiwick.handover;

/**
 * How old and new holders are to work together. Immutable and thread-safe.
 *
 * @param days working days on which both work on what changes hands, 1..20
 * @param atOnce in how many hand-overs one member takes part on a day, as far as the month allows; at least 1
 */
public record Overlap(int days, int atOnce) {

    /** Most days of an overlap: the working days that every month has. */
    public static final int MOST_DAYS = 20;

    /** A week, and three hand-overs at once. */
    public static final Overlap DEFAULT = new Overlap(5, 3);

    public Overlap {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "days (%d) must be 1 to %d. Maybe weeks were meant.".formatted(days, MOST_DAYS));
        }
        if (atOnce < 1) {
            throw new IllegalArgumentException("atOnce (%d) must be at least 1".formatted(atOnce));
        }
    }
}
