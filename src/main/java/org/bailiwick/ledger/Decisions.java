package org.bailiwick.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.io.Nearest;
import org.bailiwick.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/** What was said of moves, within one transaction. */
final class Decisions {

    private final Plans plans;
    private final Events events;

    Decisions(Plans plans, Events events) {
        this.plans = plans;
        this.events = events;
    }

    /**
     * What counts for a plan: the last word on each move, by those who decided about the plan or about the plans that it was made
     * from; what is undecided is left out.
     */
    List<Choice> of(PlanId id) throws SQLException {
        return all(id).values().stream()
                .filter(choice -> choice.decision() != Decision.UNDECIDED)
                .toList();
    }

    private Map<List<String>, Choice> all(PlanId id) throws SQLException {
        List<LedgerEvent> history = events.ofPlan(id);
        PlanId source = history.isEmpty() ? null : history.get(0).other();
        Map<List<String>, Choice> all = source == null ? new LinkedHashMap<>() : all(source);
        for (LedgerEvent event : history) {
            String duty = event.duty();
            String member = event.member();
            if (event.kind().state() == null && duty != null && member != null) {
                all.put(
                        List.of(duty, member),
                        new Choice(duty, member, Decision.valueOf(event.kind().name())));
            }
        }
        return all;
    }

    /** Adds what is new of the choices; saying the same again is no event. */
    List<LedgerEvent> add(PlanId id, List<Choice> choices, List<Move> moves, Signature signature) throws SQLException {
        StoredPlan plan = plans.stored(id);
        if (plan.state() != PlanState.DRAFT && plan.state() != PlanState.PROPOSED) {
            throw LedgerException.refused(
                    "%s is %s, and moves are decided on while a plan is draft or proposed. Maybe it must be sent back first: ledger reject."
                            .formatted(id, plan.state().word()));
        }
        Map<List<String>, Choice> before = all(id);
        List<LedgerEvent> added = new ArrayList<>();
        for (Choice choice : choices) {
            requireMove(id, choice, moves);
            Choice said = before.get(List.of(choice.duty(), choice.member()));
            if (choice.decision() != (said == null ? Decision.UNDECIDED : said.decision())) {
                added.add(events.add(said(plan, choice), signature));
            }
        }
        return added;
    }

    private static Events.Said said(StoredPlan plan, Choice choice) {
        return new Events.Said(
                plan.digests(),
                EventKind.valueOf(choice.decision().name()),
                choice.duty(),
                choice.member(),
                null,
                null);
    }

    private static void requireMove(PlanId id, Choice choice, List<Move> moves) {
        Move move = moves.stream()
                .filter(known -> known.duty().equals(choice.duty()))
                .findFirst()
                .orElse(null);
        if (move == null || !move.to().equals(choice.member())) {
            throw LedgerException.refused("%s does not move duty (%s) to (%s). %s"
                    .formatted(id, choice.duty(), choice.member(), maybe(move, choice, moves)));
        }
    }

    private static String maybe(@Nullable Move move, Choice choice, List<Move> moves) {
        return move == null
                ? Nearest.of(choice.duty(), moves.stream().map(Move::duty).toList())
                        .map("Maybe duty %s was meant."::formatted)
                        .orElse("Maybe it is a move of another plan: see ledger moves.")
                : "Maybe %s was meant, to whom it goes.".formatted(move.to());
    }
}
