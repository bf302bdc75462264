package org.bailiwick.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bailiwick.io.Nearest;
import org.bailiwick.io.Sha256;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.ledger.store.Sql;
import org.jspecify.annotations.Nullable;

/** The tables of problems and plans, within one transaction. */
final class Plans {

    private static final int MOST_NAMED = 5;

    private final Sql sql;
    private final Events events;

    Plans(Sql sql, Events events) {
        this.sql = sql;
        this.events = events;
    }

    LedgerEvent add(Submission submission, @Nullable PlanId source, Signature signature) throws SQLException {
        String problem = Sha256.labelled(submission.problem());
        String plan = Sha256.labelled(submission.plan());
        String period = submission.period().toString();
        requireNew(submission, plan);
        if (sql.first("SELECT 1 FROM bailiwick_problem WHERE digest = ?", row -> row.getInt(1), problem)
                .isEmpty()) {
            sql.run("INSERT INTO bailiwick_problem (digest, content) VALUES (?, ?)", problem, submission.problem());
        }
        int number = sql.first(
                                "SELECT coalesce(max(number), 0) FROM bailiwick_plan WHERE team = ? AND period = ?",
                                row -> row.getInt(1),
                                submission.team(),
                                period)
                        .orElse(0)
                + 1;
        PlanId id = new PlanId(submission.period(), submission.team(), number);
        sql.run(
                "INSERT INTO bailiwick_plan (id, team, period, number, digest, problem, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id.toString(),
                id.team(),
                period,
                number,
                plan,
                problem,
                submission.plan());
        return events.add(
                Events.Said.onDay(new StoredPlan.Digests(id, plan, problem), EventKind.DRAFT, null, source), signature);
    }

    /** The same bytes twice are a slip, or a program that tries again; a plan that is archived may come again. */
    private void requireNew(Submission submission, String digest) throws SQLException {
        List<String> same = sql.list(
                "SELECT id FROM bailiwick_plan WHERE team = ? AND period = ? AND digest = ? ORDER BY number",
                row -> row.getString(1),
                submission.team(),
                submission.period().toString(),
                digest);
        for (String id : same) {
            StoredPlan stored = stored(PlanId.of(id));
            if (stored.state() != PlanState.ARCHIVED) {
                throw LedgerException.refused(
                        "the plan is in the ledger already: %s, %s since %s. Maybe that one was meant."
                                .formatted(
                                        id, stored.state().word(), stored.last().at()));
            }
        }
    }

    /**
     * A plan as it is now.
     *
     * @throws LedgerException where there is none of that id
     */
    StoredPlan stored(PlanId id) throws SQLException {
        List<LedgerEvent> states = events.ofPlan(id).stream()
                .filter(event -> event.kind().state() != null)
                .toList();
        if (states.isEmpty()) {
            throw unknown(id);
        }
        return stored(states);
    }

    private static StoredPlan stored(List<LedgerEvent> states) {
        LedgerEvent added = states.get(0);
        LedgerEvent last = states.get(states.size() - 1);
        PlanState state = PlanState.valueOf(last.kind().name());
        LocalDate from = states.stream()
                .filter(event -> event.kind() == EventKind.ACTIVE)
                .map(LedgerEvent::day)
                .findFirst()
                .orElse(null);
        return new StoredPlan(
                new StoredPlan.Digests(added.plan(), added.planDigest(), added.problemDigest()),
                state,
                added,
                last,
                from);
    }

    /** In the order of their ids. */
    List<StoredPlan> all(PlanFilter filter) throws SQLException {
        Map<PlanId, List<LedgerEvent>> byPlan = new TreeMap<>();
        for (LedgerEvent event : events.states()) {
            byPlan.computeIfAbsent(event.plan(), id -> new ArrayList<>()).add(event);
        }
        return byPlan.values().stream().map(Plans::stored).filter(filter::takes).toList();
    }

    private LedgerException unknown(PlanId id) throws SQLException {
        List<String> known = sql.list("SELECT id FROM bailiwick_plan ORDER BY id", row -> row.getString(1));
        String maybe = Nearest.of(id.toString(), known)
                .map("Maybe %s was meant."::formatted)
                .orElseGet(() -> known.isEmpty()
                        ? "Maybe another ledger was meant: this one is empty."
                        : "Maybe one of these was meant: %s."
                                .formatted(String.join(", ", known.subList(0, Math.min(MOST_NAMED, known.size())))));
        return LedgerException.refused("there is no plan (%s) in the ledger. %s".formatted(id, maybe));
    }

    PlanContent content(PlanId id) throws SQLException {
        List<PlanContent> found = sql.list(
                "SELECT problem.content AS problem, plan.content AS plan FROM bailiwick_plan plan"
                        + " JOIN bailiwick_problem problem ON problem.digest = plan.problem WHERE plan.id = ?",
                row -> content(id, row),
                id.toString());
        if (found.isEmpty()) {
            throw unknown(id);
        }
        return found.get(0);
    }

    private static PlanContent content(PlanId id, ResultSet row) throws SQLException {
        return new PlanContent(id, row.getBytes("problem"), row.getBytes("plan"));
    }
}
