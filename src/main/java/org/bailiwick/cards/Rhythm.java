package org.bailiwick.cards;

/** How often a team looks at its figures. */
public enum Rhythm {
    /** Every week. */
    WEEKLY(1),
    /** Every second week, from the first in the period on. */
    BIWEEKLY(2);

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    int weeks() {
        return weeks;
    }
}
