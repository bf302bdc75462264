package org.bailiwick.ledger;

import java.time.LocalDate;
import org.bailiwick.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is to become active.
 *
 * @param from the first day on which it counts, within its month; null for the usual one: the first of the month, or today where a
 *     plan of the month has counted before
 * @param planDigest what the plan's bytes must have for digest, {@code sha256:…}; null where nobody has them at hand
 * @param problemDigest what the problem's digest must be; null where nobody has it at hand
 */
public record Activation(
        @Nullable LocalDate from,
        @Nullable String planDigest,
        @Nullable String problemDigest) {

    /** On the usual day, with nothing to hold against the ledger. */
    public static final Activation USUAL = new Activation(null, null, null);

    void requireSame(StoredPlan.Digests stored) {
        require("plan", stored.id(), planDigest, stored.plan());
        require("problem", stored.id(), problemDigest, stored.problem());
    }

    private static void require(String what, PlanId id, @Nullable String given, String stored) {
        if (given != null && !given.equals(stored)) {
            throw LedgerException.refused(
                    "the %s given (%s) is not the one that was approved as %s (%s). Maybe it changed since: add it as a new draft."
                            .formatted(what, given, id, stored));
        }
    }
}
