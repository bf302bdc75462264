package org.bailiwick.crm.skills;

/** What a level rests on. */
public enum Source {
    /** The person's own deals, and the team's. */
    RESULTS,
    /** What somebody declared; where the skill was inferred, weighed against the team's deals. */
    DECLARED,
    /** The person's own deals and what somebody declared. */
    MIXED,
    /** Nothing of the person's own: the level is the team's. */
    NO_EVIDENCE
}
