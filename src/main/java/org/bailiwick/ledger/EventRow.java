package org.bailiwick.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.bailiwick.io.JsonOut;
import org.bailiwick.io.Sha256;
import org.bailiwick.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/** An event as the database has it: texts that somebody may have written over. */
record EventRow(
        long seq,
        String plan,
        String kind,
        @Nullable String duty,
        @Nullable String member,
        @Nullable String day,
        @Nullable String other,
        String planDigest,
        String problemDigest,
        String at,
        String who,
        String why,
        String previous,
        String hash) {

    static final String COLUMNS =
            "seq, plan, kind, duty, member, day, other, plan_digest, problem_digest, at, who, why, previous, hash";

    static EventRow of(ResultSet row) throws SQLException {
        return new EventRow(
                row.getLong("seq"),
                row.getString("plan"),
                row.getString("kind"),
                row.getString("duty"),
                row.getString("member"),
                row.getString("day"),
                row.getString("other"),
                row.getString("plan_digest"),
                row.getString("problem_digest"),
                row.getString("at"),
                row.getString("who"),
                row.getString("why"),
                row.getString("previous"),
                row.getString("hash"));
    }

    @Nullable
    Object[] values() {
        return new @Nullable Object[] {
            seq, plan, kind, duty, member, day, other, planDigest, problemDigest, at, who, why, previous, hash
        };
    }

    EventRow hashed() {
        return new EventRow(
                seq,
                plan,
                kind,
                duty,
                member,
                day,
                other,
                planDigest,
                problemDigest,
                at,
                who,
                why,
                previous,
                expectedHash());
    }

    /** The digest of a JSON object of all columns but the hash, in their order, without spaces, null where there is no value. */
    String expectedHash() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = new JsonOut(out, JsonOut.Style.CANONICAL)) {
            json.start();
            json.number("seq", seq);
            json.text("plan", plan);
            json.text("kind", kind);
            json.textOrNull("duty", duty);
            json.textOrNull("member", member);
            json.textOrNull("day", day);
            json.textOrNull("other", other);
            json.text("plan_digest", planDigest);
            json.text("problem_digest", problemDigest);
            json.text("at", at);
            json.text("who", who);
            json.text("why", why);
            json.text("previous", previous);
            json.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.labelled(out.toByteArray());
    }

    /**
     * The event.
     *
     * @throws LedgerException where a text is not of its form, so that somebody must have written over it
     */
    LedgerEvent event() {
        EventKind known = EventKind.ofWord(kind);
        if (known == null) {
            throw damaged();
        }
        try {
            return new LedgerEvent(
                    seq,
                    PlanId.of(plan),
                    known,
                    duty,
                    member,
                    day == null ? null : LocalDate.parse(day),
                    other == null ? null : PlanId.of(other),
                    planDigest,
                    problemDigest,
                    Instant.parse(at),
                    new Signature(who, why),
                    previous,
                    hash);
        } catch (DateTimeException | LedgerException e) {
            throw damaged();
        }
    }

    private LedgerException damaged() {
        return LedgerException.unavailable(
                "event %d of the ledger cannot be read. Maybe somebody wrote over it: see ledger verify."
                        .formatted(seq),
                null);
    }
}
