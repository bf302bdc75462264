package org.bailiwick.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bailiwick.ledger.Samples.CHEN;
import static org.bailiwick.ledger.Samples.day;
import static org.bailiwick.ledger.Samples.on;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.io.Sha256;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.ledger.store.Presence;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every ledger, whatever database keeps it. */
abstract class LedgerRules {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private TestDatabase database;

    abstract TestDatabase fresh();

    @BeforeEach
    void make() {
        database = fresh();
    }

    private Ledger open(Clock clock) {
        return Ledger.open(database.address(), Presence.MADE, clock);
    }

    private PlanId add(Ledger ledger, YearMonth period, long seed) {
        return ledger.add(Samples.submission("east", period, seed), null, CHEN).plan();
    }

    private static void approve(Ledger ledger, PlanId id) {
        ledger.become(id, PlanState.PROPOSED, CHEN);
        ledger.become(id, PlanState.APPROVED, CHEN);
    }

    @Test
    void whatWasAddedComesBackByteForByte() {
        Problem problem = Samples.problem("east", DECEMBER);
        Plan plan = Samples.plan(problem, 1);
        try (Ledger ledger = open(on("2026-11-25"))) {
            LedgerEvent event = ledger.add(Samples.submission(problem, plan), null, new Signature("李伟", "为什么"));

            assertThat(event.plan()).hasToString("2026-12/east/1");
            assertThat(event.at()).hasToString("2026-11-25T12:00:00Z");
            PlanContent content = ledger.content(event.plan());
            assertThat(content.plan()).isEqualTo(Samples.bytes(plan));
            assertThat(content.problem()).isEqualTo(ProblemWriter.toCanonicalJson(problem));
            assertThat(Sha256.labelled(content.problem())).isEqualTo(plan.problemDigest());
            assertThat(content.readPlan()).isEqualTo(plan);
            assertThat(content.readProblem()).isEqualTo(problem.expanded());
            assertThat(ledger.history(event.plan()))
                    .singleElement()
                    .extracting(LedgerEvent::signature)
                    .isEqualTo(new Signature("李伟", "为什么"));
        }
    }

    @Test
    void plansOfATeamAndMonthAreCounted() {
        try (Ledger ledger = open(on("2026-11-25"))) {
            add(ledger, DECEMBER, 1);
            add(ledger, JANUARY, 1);
            PlanId second = add(ledger, DECEMBER, 2);

            assertThat(second).hasToString("2026-12/east/2");
            assertThat(ledger.plans(PlanFilter.ALL))
                    .extracting(plan -> plan.id().toString())
                    .containsExactly("2026-12/east/1", "2026-12/east/2", "2027-01/east/1");
            assertThat(ledger.plans(new PlanFilter("east", JANUARY, PlanState.DRAFT)))
                    .hasSize(1);
            assertThat(ledger.plans(new PlanFilter("west", null, null))).isEmpty();
        }
    }

    @Test
    void theSamePlanTwiceIsRefusedUntilItIsArchived() {
        try (Ledger ledger = open(on("2026-11-25"))) {
            PlanId first = add(ledger, DECEMBER, 1);

            assertThatThrownBy(() -> add(ledger, DECEMBER, 1))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("in the ledger already: 2026-12/east/1, draft");
            ledger.become(first, PlanState.ARCHIVED, CHEN);
            assertThat(add(ledger, DECEMBER, 1)).hasToString("2026-12/east/2");
        }
    }

    @Test
    void aPlanGoesThroughItsStates() {
        try (Ledger ledger = open(on("2026-11-25"))) {
            PlanId id = add(ledger, DECEMBER, 1);
            ledger.become(id, PlanState.PROPOSED, CHEN);
            ledger.become(id, PlanState.DRAFT, new Signature("wang", "not yet"));
            approve(ledger, id);
            LedgerEvent active = ledger.activate(id, Activation.USUAL, CHEN);

            assertThat(active.day()).isEqualTo("2026-12-01");
            assertThat(ledger.plan(id).state()).isEqualTo(PlanState.ACTIVE);
            assertThat(ledger.plan(id).from()).isEqualTo("2026-12-01");
            assertThat(ledger.history(id))
                    .extracting(LedgerEvent::kind)
                    .containsExactly(
                            EventKind.DRAFT,
                            EventKind.PROPOSED,
                            EventKind.DRAFT,
                            EventKind.PROPOSED,
                            EventKind.APPROVED,
                            EventKind.ACTIVE);
            assertThat(ledger.verify(active.hash()).findings()).isEmpty();
        }
    }

    @Test
    void whatIsApprovedCannotBeApprovedAgain() {
        try (Ledger ledger = open(on("2026-11-25"));
                Ledger other = open(on("2026-11-26"))) {
            PlanId id = add(ledger, DECEMBER, 1);
            ledger.become(id, PlanState.PROPOSED, CHEN);
            other.become(id, PlanState.APPROVED, new Signature("wang", ""));

            assertThatThrownBy(() -> ledger.become(id, PlanState.APPROVED, CHEN))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(
                            "2026-12/east/1 is approved since 2026-11-26T12:00:00Z, by wang, and cannot become approved. Maybe somebody was quicker; from here it can become draft or active or archived.");
            assertThat(ledger.history(id)).hasSize(3);
        }
    }

    @Test
    void anUnknownPlanNamesTheNearest() {
        try (Ledger ledger = open(on("2026-11-25"))) {
            assertThatThrownBy(() -> ledger.plan(PlanId.of("2026-12/east/1")))
                    .hasMessageContaining("Maybe another ledger was meant: this one is empty.");
            add(ledger, DECEMBER, 1);
            assertThatThrownBy(() -> ledger.become(PlanId.of("2026-12/eats/1"), PlanState.PROPOSED, CHEN))
                    .hasMessage("there is no plan (2026-12/eats/1) in the ledger. Maybe 2026-12/east/1 was meant.");
        }
    }

    @Test
    void activatingArchivesTheTeamsFormerPlan() {
        try (Ledger ledger = open(on("2026-11-25"))) {
            PlanId first = add(ledger, DECEMBER, 1);
            PlanId second = add(ledger, DECEMBER, 2);
            PlanId next = add(ledger, JANUARY, 1);
            List.of(first, second, next).forEach(id -> approve(ledger, id));
            ledger.activate(first, Activation.USUAL, CHEN);
            ledger.activate(second, Activation.USUAL, CHEN);

            assertThat(ledger.plan(first).state()).isEqualTo(PlanState.ARCHIVED);
            assertThat(ledger.plan(first).last().other()).isEqualTo(second);
            ledger.activate(next, Activation.USUAL, CHEN);
            assertThat(ledger.plans(new PlanFilter(null, null, PlanState.ACTIVE)))
                    .extracting(StoredPlan::id)
                    .containsExactly(next);
        }
    }

    @Test
    void aDayOutsideTheMonthIsRefused() {
        try (Ledger ledger = open(on("2027-01-10"))) {
            PlanId first = add(ledger, DECEMBER, 1);
            PlanId second = add(ledger, DECEMBER, 2);
            List.of(first, second).forEach(id -> approve(ledger, id));

            assertThatThrownBy(() -> ledger.activate(first, new Activation(day("2026-11-30"), null, null), CHEN))
                    .hasMessageContaining("cannot count from 2026-11-30: its month has the days from 2026-12-01");
            ledger.activate(first, Activation.USUAL, CHEN);
            assertThatThrownBy(() -> ledger.activate(second, Activation.USUAL, CHEN))
                    .hasMessageContaining("cannot count from 2027-01-10");
            assertThat(ledger.activate(second, new Activation(day("2026-12-15"), null, null), CHEN)
                            .day())
                    .isEqualTo("2026-12-15");
        }
    }

    @Test
    void filesThatChangedSinceTheApprovalAreRefused() {
        try (Ledger ledger = open(on("2026-11-25"))) {
            PlanId id = add(ledger, DECEMBER, 1);
            approve(ledger, id);
            StoredPlan.Digests digests = ledger.plan(id).digests();

            assertThatThrownBy(() -> ledger.activate(id, new Activation(null, "sha256:0", null), CHEN))
                    .hasMessageContaining("the plan given (sha256:0) is not the one that was approved");
            assertThatThrownBy(() -> ledger.activate(id, new Activation(null, null, "sha256:0"), CHEN))
                    .hasMessageContaining("the problem given (sha256:0)");
            ledger.activate(id, new Activation(null, digests.plan(), digests.problem()), CHEN);
            assertThat(ledger.plan(id).state()).isEqualTo(PlanState.ACTIVE);
        }
    }

    @Test
    void bytesWrittenOverSinceTheApprovalNeverBecomeActive() throws SQLException {
        try (Ledger ledger = open(on("2026-11-25"))) {
            PlanId id = add(ledger, DECEMBER, 1);
            approve(ledger, id);
        }
        database.tamper("UPDATE bailiwick_plan SET content = (SELECT content FROM bailiwick_problem)");
        try (Ledger ledger = open(on("2026-11-25"))) {
            assertThatThrownBy(() -> ledger.activate(PlanId.of("2026-12/east/1"), Activation.USUAL, CHEN))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("the plan of 2026-12/east/1 changed since its approval");
            assertThat(ledger.verify(null).findings())
                    .singleElement()
                    .asString()
                    .startsWith("2026-12/east/1: its bytes have the digest sha256:");
        }
    }

    @Test
    void everythingWrittenOverIsFound() throws SQLException {
        String head;
        try (Ledger ledger = open(on("2026-11-25"))) {
            approve(ledger, add(ledger, DECEMBER, 1));
            head = ledger.verify(null).head();
            assertThat(ledger.verify(head).findings()).isEmpty();
        }
        database.tamper("UPDATE bailiwick_event SET who = 'mallory' WHERE seq = 2");
        try (Ledger ledger = open(on("2026-11-25"))) {
            assertThat(ledger.verify(head).findings())
                    .extracting(Object::toString)
                    .containsExactly("event 2: its hash is not that of what it says. Maybe it was written over.");
            assertThatThrownBy(() -> ledger.activate(PlanId.of("2026-12/east/1"), Activation.USUAL, CHEN))
                    .hasMessageContaining("the ledger's history does not hold together");
        }
    }

    @Test
    void whatWasTakenOutIsMissed() throws SQLException {
        String head;
        try (Ledger ledger = open(on("2026-11-25"))) {
            approve(ledger, add(ledger, DECEMBER, 1));
            head = ledger.verify(null).head();
        }
        database.tamper("DELETE FROM bailiwick_event WHERE seq = 3");
        try (Ledger ledger = open(on("2026-11-25"))) {
            assertThat(ledger.verify(null).findings()).isEmpty();
            assertThat(ledger.verify(head).findings())
                    .singleElement()
                    .asString()
                    .contains("no event has the hash " + head);
            ledger.become(PlanId.of("2026-12/east/1"), PlanState.ARCHIVED, CHEN);
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM bailiwick_event WHERE seq = 2");
        }
        try (Ledger ledger = open(on("2026-11-25"))) {
            assertThat(ledger.verify(null).findings())
                    .extracting(Object::toString)
                    .contains("event 3: the events before it end with number 1. Maybe some were taken out.");
        }
    }

    @Test
    void nothingIsUpdatedDeletedOrReplaced() throws SQLException {
        try (Ledger ledger = open(on("2026-11-25"))) {
            add(ledger, DECEMBER, 1);
        }
        String replace = database.isFile()
                ? "INSERT OR REPLACE INTO bailiwick_event SELECT * FROM bailiwick_event"
                : "TRUNCATE bailiwick_event";
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String change : List.of(
                    "UPDATE bailiwick_event SET who = 'mallory'",
                    "DELETE FROM bailiwick_event",
                    "UPDATE bailiwick_plan SET number = 2",
                    "DELETE FROM bailiwick_plan",
                    "UPDATE bailiwick_problem SET digest = ''",
                    "DELETE FROM bailiwick_problem",
                    "UPDATE bailiwick_ledger SET version = 0",
                    "DELETE FROM bailiwick_ledger",
                    replace)) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("a ledger is only ever added to");
            }
        }
    }

    @Test
    void aLedgerOfANewerVersionIsRefused() throws SQLException {
        open(on("2026-11-25")).close();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO bailiwick_ledger (version) VALUES (99)");
        }

        assertThatThrownBy(() -> open(on("2026-11-25")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(
                        "has version 99, and this program knows versions up to 1. Maybe a newer Bailiwick");
    }

    @Test
    void whereThereIsNoLedgerNoneIsFound() {
        assertThatThrownBy(() -> Ledger.open(database.address(), Presence.REQUIRED, on("2026-11-25")))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.isRefusal()).isTrue())
                .hasMessageContaining("there is no ledger");
    }

    @Test
    void movesAreDecidedOnOnceAndTakenOver() {
        Problem problem = Samples.problem("east", DECEMBER);
        try (Ledger ledger = open(on("2026-11-25"))) {
            PlanId id = ledger.add(Samples.submission(problem, Samples.plan(problem, 1)), null, CHEN)
                    .plan();
            List<Move> moves = ledger.moves(id);
            assertThat(moves).hasSizeGreaterThan(1);
            Choice yes = new Choice(moves.get(0).duty(), moves.get(0).to(), Decision.ACCEPTED);
            Choice no = new Choice(moves.get(1).duty(), moves.get(1).to(), Decision.REJECTED);

            assertThat(ledger.decide(id, List.of(yes, no), CHEN)).hasSize(2);
            assertThat(ledger.decide(id, List.of(yes, no), CHEN)).isEmpty();
            assertThat(ledger.decided(id)).containsExactly(yes, no);
            assertThat(ledger.moves(id)).extracting(Move::decision).startsWith(Decision.ACCEPTED, Decision.REJECTED);
            PlanId second = ledger.add(Samples.submission(problem, Samples.plan(problem, 2)), id, CHEN)
                    .plan();
            assertThat(ledger.decided(second)).containsExactly(yes, no);
            ledger.decide(id, List.of(new Choice(no.duty(), no.member(), Decision.UNDECIDED)), CHEN);
            assertThat(ledger.decided(second)).containsExactly(yes);
            assertThatThrownBy(
                            () -> ledger.decide(id, List.of(new Choice(yes.duty(), "nobody", Decision.ACCEPTED)), CHEN))
                    .hasMessageContaining("does not move duty (%s) to (nobody). Maybe %s was meant"
                            .formatted(yes.duty(), yes.member()));
            assertThat(ledger.verify(null).findings()).isEmpty();
        }
    }

    @Test
    void whatIsDecidedAlreadyTakesNoMoreDecisions() {
        try (Ledger ledger = open(on("2026-11-25"))) {
            PlanId id = add(ledger, DECEMBER, 1);
            Move move = ledger.moves(id).get(0);
            approve(ledger, id);

            assertThatThrownBy(() ->
                            ledger.decide(id, List.of(new Choice(move.duty(), move.to(), Decision.ACCEPTED)), CHEN))
                    .hasMessageContaining("is approved, and moves are decided on while a plan is draft or proposed");
        }
    }
}
