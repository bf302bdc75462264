package org.bailiwick.ledger.store;

/** Whether a ledger must be there already. */
public enum Presence {
    /** It must; a name that holds none is refused. */
    REQUIRED,
    /** Where there is none, an empty one is made. */
    MADE
}
