package org.bailiwick.goals.review;

/** How a goal goes; {@code docs/goals.md} says when exactly. */
public enum Standing {
    /** The period has not begun. */
    NOT_STARTED,
    /** There is no goal to hold anything against. */
    NO_GOAL,
    /** Nothing was reported. */
    NO_DATA,
    /** The period is over, or so much is missing that the goal is not to be reached at this pace. */
    BEHIND,
    /** About as much as should be there by now. */
    ON_TRACK,
    /** Clearly more than should be there by now. */
    AHEAD,
    /** The goal is reached. */
    REACHED
}
