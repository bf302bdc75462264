package org.bailiwick.ledger;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an event says. */
public enum EventKind {
    /** The plan is a draft: it was added, or sent back. */
    DRAFT(PlanState.DRAFT),
    /** The plan is proposed. */
    PROPOSED(PlanState.PROPOSED),
    /** The plan is approved. */
    APPROVED(PlanState.APPROVED),
    /** The plan is active; the event's day is the first on which it counts. */
    ACTIVE(PlanState.ACTIVE),
    /** The plan is archived; the event's day is the first on which an active plan counts no more, where none replaced it. */
    ARCHIVED(PlanState.ARCHIVED),
    /** A move of the plan is wanted. */
    ACCEPTED(null),
    /** A move of the plan is not wanted. */
    REJECTED(null),
    /** A move of the plan is left to the next search, whatever was said of it before. */
    UNDECIDED(null);

    private final @Nullable PlanState state;

    EventKind(@Nullable PlanState state) {
        this.state = state;
    }

    /**
     * Returns what the plan is after the event.
     *
     * @return the state; null for a decision about a move
     */
    public @Nullable PlanState state() {
        return state;
    }

    /**
     * Returns the kind's name in the ledger.
     *
     * @return such as {@code approved}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventKind of(PlanState state) {
        return valueOf(state.name());
    }

    /** The kind of a name; null where the ledger has a name that is none. */
    static @Nullable EventKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
