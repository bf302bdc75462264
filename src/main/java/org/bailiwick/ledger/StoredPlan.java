package org.bailiwick.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a ledger as it is now.
 *
 * @param digests which plan, and the digests of its bytes and its problem's
 * @param state its state
 * @param added the event with which it came in
 * @param last the event that gave it its state
 * @param from the first day on which it counts; null where it was never active
 */
public record StoredPlan(
        Digests digests,
        PlanState state,
        LedgerEvent added,
        LedgerEvent last,
        @Nullable LocalDate from) {

    /**
     * Which plan, and by which digests its bytes are known.
     *
     * @param id which
     * @param plan {@code sha256:} and the digest of the plan's bytes
     * @param problem {@code sha256:} and the digest of the problem's bytes
     */
    public record Digests(PlanId id, String plan, String problem) {}

    /**
     * Returns which plan it is.
     *
     * @return its id
     */
    public PlanId id() {
        return digests.id();
    }
}
