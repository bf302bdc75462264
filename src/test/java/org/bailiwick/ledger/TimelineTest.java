package org.bailiwick.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final List<LedgerEvent> events = new ArrayList<>();

    private void say(String plan, EventKind kind, String day) {
        events.add(new LedgerEvent(
                events.size() + 1L,
                PlanId.of(plan),
                kind,
                null,
                null,
                day == null ? null : LocalDate.parse(day),
                null,
                "",
                "",
                Instant.EPOCH,
                Samples.CHEN,
                "",
                ""));
    }

    private List<String> spans() {
        return Timeline.of(events).stream()
                .map(span -> span.plan() + " " + span.from() + " " + span.until())
                .toList();
    }

    @Test
    void aPlanCountsUntilTheNextTakesOver() {
        say("2026-12/east/1", EventKind.ACTIVE, "2026-12-01");
        say("2027-01/east/1", EventKind.ACTIVE, "2027-01-01");

        assertThat(spans()).containsExactly("2026-12/east/1 2026-12-01 2027-01-01", "2027-01/east/1 2027-01-01 null");
    }

    @Test
    void ofOneMonthTheLastActivatedCounts() {
        say("2026-12/east/1", EventKind.ACTIVE, "2026-12-01");
        say("2026-12/east/2", EventKind.ACTIVE, "2026-12-15");
        say("2026-12/east/3", EventKind.ACTIVE, "2026-12-10");

        assertThat(spans()).containsExactly("2026-12/east/1 2026-12-01 2026-12-10", "2026-12/east/3 2026-12-10 null");
    }

    @Test
    void aCorrectionOfThisMonthLeavesTheNextMonthsPlanInForce() {
        say("2026-12/east/1", EventKind.ACTIVE, "2026-12-01");
        say("2027-01/east/1", EventKind.ACTIVE, "2027-01-01");
        say("2026-12/east/2", EventKind.ACTIVE, "2026-12-29");

        assertThat(spans())
                .containsExactly(
                        "2026-12/east/1 2026-12-01 2026-12-29",
                        "2026-12/east/2 2026-12-29 2027-01-01",
                        "2027-01/east/1 2027-01-01 null");
    }

    @Test
    void whatIsArchivedWithoutAnotherLeavesAGap() {
        say("2026-12/east/1", EventKind.ACTIVE, "2026-12-01");
        say("2026-12/east/1", EventKind.ARCHIVED, "2026-12-20");
        say("2027-01/east/1", EventKind.ACTIVE, "2027-01-01");

        assertThat(spans()).containsExactly("2026-12/east/1 2026-12-01 2026-12-20", "2027-01/east/1 2027-01-01 null");
    }

    @Test
    void whatIsArchivedBeforeItsFirstDayNeverCounted() {
        say("2026-12/east/1", EventKind.ACTIVE, "2026-12-01");
        say("2027-01/east/1", EventKind.ACTIVE, "2027-01-01");
        say("2026-12/east/1", EventKind.ARCHIVED, null);
        say("2027-01/east/1", EventKind.ARCHIVED, "2026-12-29");

        assertThat(spans()).containsExactly("2026-12/east/1 2026-12-01 null");
    }
}
