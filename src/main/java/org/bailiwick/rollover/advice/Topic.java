package org.bailiwick.rollover.advice;

/** What a reason for or against a new plan is about, and what its two figures are. */
public enum Topic {
    /** The standing plan breaks a rule: the subject is the constraint, and the figures are the penalties before and now. */
    BROKEN_RULE,
    /** Work without a member: priority hours before and now. */
    OPEN_WORK,
    /** Priority hours that are open in the standing plan, and in the plan that the search found. */
    OPEN_WORK_CLOSED,
    /** A member has come out of a fairness band: the deviations before and now, in percent of a full share. */
    FAIRNESS,
    /** A goal of the team has another amount: before and now. */
    TARGET,
    /** What a goal was, and what was achieved. */
    ATTAINMENT,
    /** A stage has another conversion: before and now. */
    CONVERSION,
    /** A stage converts less than it should: the target and what is measured. */
    LEAK,
    /** All members' capacity in hours: before and now. */
    CAPACITY,
    /** Duties that are new: 0 and their hours. */
    NEW_WORK,
    /** Duties that are over: their hours and 0. */
    ENDED_WORK,
    /** Pins that do not bind any more: how many did, and 0. */
    PINS,
    /** Points of the standing plan, and of the plan that a short search found. */
    GAIN,
    /** Points of the standing plan, and those that no plan exceeds. */
    BOUND
}
