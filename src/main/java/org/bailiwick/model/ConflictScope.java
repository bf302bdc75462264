package org.bailiwick.model;

/** Where two conflicting roles may not meet in one member. */
public enum ConflictScope {
    /** In the same segment. */
    SEGMENT,
    /** In the same account: the segment itself if it is one, else its nearest ancestor of kind account. */
    ACCOUNT,
    /** Anywhere. */
    ANYWHERE
}
