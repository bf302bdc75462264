package org.bailiwick.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.ledger.store.Sql;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether the events are those that were written: each one's hash covers it and the hash of the one before, so that nothing can be
 * changed, put in or taken out between two of them without all that follows.
 *
 * <p>Source: S. Haber, W. S. Stornetta, <em>How to time-stamp a digital document</em>, Journal of Cryptology 3 (1991).
 */
final class Chain {

    private record Row(String digest, String problem) {}

    private final Map<String, Row> plans = new HashMap<>();
    private final Map<String, PlanState> states = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final @Nullable String wantedHead;
    private boolean foundHead;
    private long events;
    private String head = "";

    private Chain(@Nullable String wantedHead) {
        this.wantedHead = wantedHead;
    }

    /** Walks through all events. */
    static Chain walk(Sql sql, Events events, @Nullable String wantedHead) throws SQLException {
        Chain chain = new Chain(wantedHead);
        sql.each(
                "SELECT id, digest, problem FROM bailiwick_plan",
                row -> chain.plans.put(row.getString(1), new Row(row.getString(2), row.getString(3))));
        events.each(chain::take);
        chain.end();
        return chain;
    }

    private void take(EventRow event) {
        events++;
        if (event.seq() != events) {
            error(
                    event,
                    "number",
                    "the events before it end with number %d. Maybe some were taken out.".formatted(events - 1));
            events = event.seq();
        }
        if (!event.previous().equals(head)) {
            error(event, "previous", "it does not follow the event before it. Maybe that one was written over.");
        }
        if (!event.hash().equals(event.expectedHash())) {
            error(event, "hash", "its hash is not that of what it says. Maybe it was written over.");
        }
        head = event.hash();
        foundHead |= head.equals(wantedHead);
        plan(event);
        state(event);
    }

    private void plan(EventRow event) {
        Row row = plans.get(event.plan());
        if (row == null) {
            error(event, "plan", "its plan (%s) is not in the ledger. Maybe it was taken out.".formatted(event.plan()));
        } else if (!row.digest().equals(event.planDigest()) || !row.problem().equals(event.problemDigest())) {
            error(
                    event,
                    "digest",
                    "it is about other bytes than %s has now. Maybe the plan was replaced.".formatted(event.plan()));
        }
    }

    private void state(EventRow event) {
        EventKind kind = EventKind.ofWord(event.kind());
        if (kind == null) {
            error(event, "kind", "its kind (%s) is not known. Maybe it was written over.".formatted(event.kind()));
            return;
        }
        PlanState before = states.get(event.plan());
        PlanState after = kind.state();
        boolean isAllowed = before == null
                ? after == PlanState.DRAFT
                : after == null ? before != PlanState.ARCHIVED : before.next().contains(after);
        if (!isAllowed) {
            error(
                    event,
                    "state",
                    "%s cannot become %s from %s. Maybe an event was taken out."
                            .formatted(event.plan(), event.kind(), before == null ? "nothing" : before.word()));
        }
        if (after != null) {
            states.put(event.plan(), after);
        }
    }

    private void end() {
        plans.keySet().stream()
                .filter(id -> !states.containsKey(id))
                .sorted()
                .forEach(id -> findings.add(finding(
                        id, "unsaid", "no event tells how it came into the ledger. Maybe the event was taken out.")));
        if (wantedHead != null && !foundHead) {
            findings.add(finding(
                    "the ledger",
                    "head",
                    "no event has the hash %s. Maybe the history was written anew, or it is another ledger."
                            .formatted(wantedHead)));
        }
    }

    private void error(EventRow event, String code, String message) {
        findings.add(finding("event " + event.seq(), code, message));
    }

    static Finding finding(String where, String code, String message) {
        return Finding.error(code, new Place(where, "", 0, 0), message);
    }

    List<Finding> findings() {
        return findings;
    }

    long events() {
        return events;
    }

    /** The hash of the last event; empty where there is none. */
    String head() {
        return head;
    }
}
