package org.bailiwick.crm.data;

/** How a deal stands. */
public enum Outcome {
    /** Still worked on. */
    OPEN,
    /** Closed, and the customer bought. */
    WON,
    /** Closed, and the customer did not buy. */
    LOST
}
