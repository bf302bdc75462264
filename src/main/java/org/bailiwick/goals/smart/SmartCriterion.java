package org.bailiwick.goals.smart;

/** What a goal must be. Source: Doran, <em>There's a S.M.A.R.T. way to write management's goals and objectives</em>, 1981. */
public enum SmartCriterion {
    /** It says what is counted. */
    SPECIFIC,
    /** It says in which unit, and is counted. */
    MEASURABLE,
    /** History, time and market allow it. */
    ACHIEVABLE,
    /** The member's own duties bring it. */
    RELEVANT,
    /** It has a first and a last day, and the member is there on all of them. */
    DATED
}
