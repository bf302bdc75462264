package org.bailiwick.rollover.actuals;

/** What a member wants of a duty. */
public enum Wish {
    /** To go on with it. */
    KEEP,
    /** To be rid of it. */
    GIVE_AWAY,
    /** To have it. */
    TAKE
}
