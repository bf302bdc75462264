package org.bailiwick.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bailiwick.io.Sha256;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;

/** What may become of a plan, within one transaction that writes: what is looked at stays so until it is written. */
final class States {

    private final Plans plans;
    private final Events events;

    States(Plans plans, Events events) {
        this.plans = plans;
        this.events = events;
    }

    LedgerEvent become(PlanId id, PlanState to, Signature signature) throws SQLException {
        StoredPlan plan = plans.stored(id);
        require(plan, to);
        LocalDate last = plan.state() == PlanState.ACTIVE ? events.today() : null;
        return events.add(Events.Said.onDay(plan.digests(), EventKind.of(to), last, null), signature);
    }

    private static void require(StoredPlan plan, PlanState to) {
        if (!plan.state().next().contains(to)) {
            throw LedgerException.refused(
                    "%s is %s since %s, by %s, and cannot become %s. Maybe somebody was quicker; from here it can become %s."
                            .formatted(
                                    plan.id(),
                                    plan.state().word(),
                                    plan.last().at(),
                                    plan.last().signature().who(),
                                    to.word(),
                                    words(plan.state())));
        }
    }

    private static String words(PlanState state) {
        String words = Arrays.stream(PlanState.values())
                .filter(next -> state.next().contains(next))
                .map(PlanState::word)
                .collect(Collectors.joining(" or "));
        return words.isEmpty() ? "nothing else" : words;
    }

    LedgerEvent activate(PlanId id, Activation activation, List<Finding> chain, Signature signature)
            throws SQLException {
        StoredPlan plan = plans.stored(id);
        require(plan, PlanState.ACTIVE);
        requireUnchanged(plan, chain);
        activation.requireSame(plan.digests());
        List<StoredPlan> ofTeam = plans.all(new PlanFilter(id.team(), null, null));
        LocalDate from = firstDay(id, activation.from(), ofTeam);
        for (StoredPlan former : ofTeam) {
            if (former.state() == PlanState.ACTIVE && !former.id().period().isAfter(id.period())) {
                events.add(Events.Said.onDay(former.digests(), EventKind.ARCHIVED, null, id), signature);
            }
        }
        return events.add(Events.Said.onDay(plan.digests(), EventKind.ACTIVE, from, null), signature);
    }

    /** What becomes active is what was approved, to the last byte. */
    private void requireUnchanged(StoredPlan plan, List<Finding> chain) throws SQLException {
        if (!chain.isEmpty()) {
            throw LedgerException.refused(
                    "the ledger's history does not hold together (%s), so nothing becomes active. Maybe somebody wrote over it: see ledger verify."
                            .formatted(chain.get(0)));
        }
        PlanContent content = plans.content(plan.id());
        requireDigest(plan, "plan", Sha256.labelled(content.plan()), plan.last().planDigest());
        requireDigest(
                plan, "problem", Sha256.labelled(content.problem()), plan.last().problemDigest());
    }

    private static void requireDigest(StoredPlan plan, String what, String found, String approved) {
        if (!found.equals(approved)) {
            throw LedgerException.refused(
                    "the %s of %s changed since its approval: approved was %s, stored is %s. Maybe somebody wrote over it: see ledger verify."
                            .formatted(what, plan.id(), approved, found));
        }
    }

    private LocalDate firstDay(PlanId id, @Nullable LocalDate asked, List<StoredPlan> ofTeam) {
        LocalDate first = id.period().atDay(1);
        LocalDate last = id.period().atEndOfMonth();
        boolean follows =
                ofTeam.stream().anyMatch(plan -> plan.id().period().equals(id.period()) && plan.from() != null);
        LocalDate usual = follows && events.today().isAfter(first) ? events.today() : first;
        LocalDate from = asked == null ? usual : asked;
        if (from.isBefore(first) || from.isAfter(last)) {
            throw LedgerException.refused(
                    "%s cannot count from %s: its month has the days from %s to %s. Maybe --from must say since when."
                            .formatted(id, from, first, last));
        }
        return from;
    }
}
