package org.bailiwick.model;

/** Why a solve ended. */
public enum StopReason {
    /** The time limit was reached. */
    TIME,
    /** The step limit was reached. */
    STEPS,
    /** The gap to the bound became small enough. */
    GAP,
    /** Nothing better was to be expected any more. */
    PLATEAU,
    /** The plan is proven to be the best. */
    OPTIMAL,
    /** The caller asked for it. */
    REQUEST
}
