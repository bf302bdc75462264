package org.bailiwick.rollover;

/** Why a field of the next month's problem is not what it was. */
public enum Why {
    /** The month is another one. */
    MONTH,
    /** The plan gave the duty to somebody, or to nobody. */
    PLAN,
    /** The row's last day is past. */
    ENDED,
    /** The pin's last day is past. */
    EXPIRED,
    /** The pin has no holder in the team to bind. */
    VOID,
    /** Open deals keep the duty with its holder, or do not any more. */
    DEALS,
    /** The member leaves. */
    LEAVER,
    /** The member comes. */
    JOINER,
    /** The member is away. */
    LEAVE,
    /** The member is back. */
    RETURN,
    /** A newcomer's output grows. */
    RAMP,
    /** What the member had more or less than a fair load counts a little. */
    FAIRNESS,
    /** Deals were won and lost. */
    OUTCOMES,
    /** Deals went through a stage. */
    CONVERSION,
    /** The team's goal is another one. */
    TARGET,
    /** The duty was stated anew. */
    DUTIES,
    /** The month's import says so. */
    IMPORT,
    /** The member said so. */
    FEEDBACK
}
