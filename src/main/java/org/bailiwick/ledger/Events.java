package org.bailiwick.ledger;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bailiwick.ledger.store.Sql;
import org.jspecify.annotations.Nullable;

/** The table of events, within one transaction. */
final class Events {

    private static final String SELECT = "SELECT " + EventRow.COLUMNS + " FROM bailiwick_event ";
    private static final String STATES = "('draft', 'proposed', 'approved', 'active', 'archived')";

    private final Sql sql;
    private final Clock clock;

    Events(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What a new event says beside number, time and hash. */
    record Said(
            StoredPlan.Digests of,
            EventKind kind,
            @Nullable String duty,
            @Nullable String member,
            @Nullable LocalDate day,
            @Nullable PlanId other) {

        static Said of(StoredPlan.Digests of, EventKind kind) {
            return new Said(of, kind, null, null, null, null);
        }

        static Said onDay(StoredPlan.Digests of, EventKind kind, @Nullable LocalDate day, @Nullable PlanId other) {
            return new Said(of, kind, null, null, day, other);
        }
    }

    /** Adds an event behind the last one; only in a transaction that writes. */
    LedgerEvent add(Said said, Signature signature) throws SQLException {
        Optional<EventRow> last = sql.first(SELECT + "ORDER BY seq DESC LIMIT 1", EventRow::of);
        EventRow row = new EventRow(
                        last.map(EventRow::seq).orElse(0L) + 1,
                        said.of().id().toString(),
                        said.kind().word(),
                        said.duty(),
                        said.member(),
                        text(said.day()),
                        text(said.other()),
                        said.of().plan(),
                        said.of().problem(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                        signature.who(),
                        signature.why(),
                        last.map(EventRow::hash).orElse(""),
                        "")
                .hashed();
        sql.run(
                "INSERT INTO bailiwick_event (" + EventRow.COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.values());
        return row.event();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** All events in their order. */
    void each(Consumer<EventRow> taker) throws SQLException {
        sql.each(SELECT + "ORDER BY seq", row -> taker.accept(EventRow.of(row)));
    }

    List<LedgerEvent> ofPlan(PlanId id) throws SQLException {
        return sql.list(
                SELECT + "WHERE plan = ? ORDER BY seq", row -> EventRow.of(row).event(), id.toString());
    }

    /** The events that change states, of all plans. */
    List<LedgerEvent> states() throws SQLException {
        return sql.list(
                SELECT + "WHERE kind IN " + STATES + " ORDER BY seq",
                row -> EventRow.of(row).event());
    }

    /** The event that gave a plan its state. */
    Optional<LedgerEvent> lastState(PlanId id) throws SQLException {
        return sql.first(
                SELECT + "WHERE plan = ? AND kind IN " + STATES + " ORDER BY seq DESC LIMIT 1",
                row -> EventRow.of(row).event(),
                id.toString());
    }
}
