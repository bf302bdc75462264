package org.bailiwick.model;

/** The three levels of a score, the most important first. */
public enum ScoreLevel {
    /** Broken rules. */
    HARD,
    /** Work that stays open. */
    MEDIUM,
    /** Quality. */
    SOFT
}
