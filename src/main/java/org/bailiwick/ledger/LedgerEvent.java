package org.bailiwick.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ledger's history.
 *
 * @param seq its number, from 1, without gaps
 * @param plan of which plan
 * @param kind what it says
 * @param duty the id of the duty, for a decision about a move; else null
 * @param member the id of the member that the move gives it to; else null
 * @param day from when the plan counts or counts no more; null where the kind has no day
 * @param other for a draft, the plan that it was made from; for an archived plan, the one that replaced it; null where there is none
 * @param planDigest {@code sha256:} and the digest of the plan's bytes
 * @param problemDigest {@code sha256:} and the digest of the problem's bytes
 * @param at when, to the millisecond, by the clock of whoever wrote it
 * @param signature who and why
 * @param previous the hash of the event before; empty for the first
 * @param hash {@code sha256:} and the digest of all of the above
 */
public record LedgerEvent(
        long seq,
        PlanId plan,
        EventKind kind,
        @Nullable String duty,
        @Nullable String member,
        @Nullable LocalDate day,
        @Nullable PlanId other,
        String planDigest,
        String problemDigest,
        Instant at,
        Signature signature,
        String previous,
        String hash) {}
