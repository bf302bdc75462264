package org.bailiwick.ledger;

import java.util.Locale;
import java.util.Set;

/** How far a plan is. */
public enum PlanState {
    /** Added, and not shown to whoever decides. */
    DRAFT,
    /** Waits for a decision. */
    PROPOSED,
    /** Decided for, and not in force. */
    APPROVED,
    /** In force, or to come into force on its day. */
    ACTIVE,
    /** Over, or given up. Nothing leads out of this state: what is wanted again is added again. */
    ARCHIVED;

    /**
     * Returns what can become of a plan in this state.
     *
     * @return the states that may follow directly
     */
    public Set<PlanState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED, ARCHIVED);
            case PROPOSED -> Set.of(APPROVED, DRAFT, ARCHIVED);
            case APPROVED -> Set.of(ACTIVE, DRAFT, ARCHIVED);
            case ACTIVE -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /**
     * Returns the state's name in files and on the command line.
     *
     * @return such as {@code draft}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
