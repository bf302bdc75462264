package org.bailiwick.goals.review;

/** Whose goal it is. */
public enum Level {
    /** The team's. */
    TEAM,
    /** That of everybody below a manager. */
    MANAGER,
    /** A member's. */
    MEMBER,
    /** A member's for one duty. */
    DUTY
}
