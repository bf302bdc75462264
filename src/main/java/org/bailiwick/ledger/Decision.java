package org.bailiwick.ledger;

import java.util.Locale;

/** What is said of a move. */
public enum Decision {
    /** The duty stays with the member that the plan gives it to. */
    ACCEPTED,
    /** The duty does not go to that member. */
    REJECTED,
    /** The next search may do as it likes. */
    UNDECIDED;

    /**
     * Returns the decision's name in files.
     *
     * @return such as {@code accepted}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
