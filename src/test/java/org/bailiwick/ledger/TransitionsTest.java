package org.bailiwick.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bailiwick.ledger.store.LedgerException;
import org.bailiwick.ledger.store.Presence;

/** Whatever is tried in whatever order, the ledger does what the table of transitions says. */
class TransitionsTest {

    /** The table, written down once more. */
    private static final Map<PlanState, List<PlanState>> ALLOWED = new EnumMap<>(Map.of(
            PlanState.DRAFT, List.of(PlanState.PROPOSED, PlanState.ARCHIVED),
            PlanState.PROPOSED, List.of(PlanState.DRAFT, PlanState.APPROVED, PlanState.ARCHIVED),
            PlanState.APPROVED, List.of(PlanState.DRAFT, PlanState.ACTIVE, PlanState.ARCHIVED),
            PlanState.ACTIVE, List.of(PlanState.ARCHIVED),
            PlanState.ARCHIVED, List.of()));

    private static final List<PlanState> STATES = List.copyOf(ALLOWED.keySet());

    private static final List<Submission> SUBMISSIONS = List.of(
            Samples.submission("east", YearMonth.of(2026, 12), 1),
            Samples.submission("east", YearMonth.of(2026, 12), 2),
            Samples.submission("east", YearMonth.of(2027, 1), 1));

    @Property(tries = 20)
    void onlyWhatTheTableAllowsHappens(@ForAll @Size(max = 40) List<@IntRange(max = 14) Integer> tries)
            throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        try (Ledger ledger =
                Ledger.open(TestDatabase.file(folder).address(), Presence.MADE, Samples.on("2026-11-25"))) {
            Map<PlanId, PlanState> expected = new HashMap<>();
            List<PlanId> ids = SUBMISSIONS.stream()
                    .map(plan -> ledger.add(plan, null, Samples.CHEN).plan())
                    .toList();
            ids.forEach(id -> expected.put(id, PlanState.DRAFT));
            for (int number : tries) {
                attempt(ledger, expected, ids.get(number % 3), STATES.get(number / 3));
            }

            ids.forEach(id -> assertThat(ledger.plan(id).state()).isEqualTo(expected.get(id)));
            assertThat(ledger.plans(new PlanFilter(null, null, PlanState.ACTIVE)))
                    .extracting(plan -> plan.id().period())
                    .doesNotHaveDuplicates();
            assertThat(ledger.verify(null).findings()).isEmpty();
        } finally {
            Files.delete(folder.resolve("ledger.db"));
            Files.delete(folder);
        }
    }

    private static void attempt(Ledger ledger, Map<PlanId, PlanState> expected, PlanId id, PlanState to) {
        boolean isAllowed = ALLOWED.get(expected.get(id)).contains(to);
        boolean happened;
        try {
            if (to == PlanState.ACTIVE) {
                ledger.activate(id, Activation.USUAL, Samples.CHEN);
            } else {
                ledger.become(id, to, Samples.CHEN);
            }
            happened = true;
        } catch (LedgerException e) {
            assertThat(e.isRefusal()).isTrue();
            assertThat(e).hasMessageContaining("Maybe");
            happened = false;
        }
        assertThat(happened).isEqualTo(isAllowed);
        if (happened && to == PlanState.ACTIVE) {
            expected.replaceAll((other, state) ->
                    state == PlanState.ACTIVE && !other.period().isAfter(id.period()) ? PlanState.ARCHIVED : state);
        }
        if (happened) {
            expected.put(id, to);
        }
    }
}
