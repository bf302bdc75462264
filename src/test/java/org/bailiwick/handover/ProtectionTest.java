package org.bailiwick.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bailiwick.check.Draft;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.handover.ProtectedDuty.Outcome;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Validity;
import org.junit.jupiter.api.Test;

/** Stages are lead and close; duty d2 (closer, acme, close) and d5 (closer, beta, close) are li's. */
class ProtectionTest {

    private static final ProtectionRule CLOSING = ProtectionRule.from("close");
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 20);

    private final ChangingTeam team = new ChangingTeam();

    private static OpenDeal deal(String segment, String stage, String amount, LocalDate closes) {
        return new OpenDeal(null, segment, stage, "Deal " + amount, dec(amount), "CNY", null, closes);
    }

    private static Map<String, Outcome> outcomes(Protection protection) {
        return protection.duties().stream().collect(Collectors.toMap(ProtectedDuty::duty, ProtectedDuty::outcome));
    }

    private static Pin pin(Protection protection, String duty) {
        return protection.problem().duties().stream()
                .filter(row -> row.id().equals(duty))
                .findFirst()
                .orElseThrow()
                .pin();
    }

    private Protection protect(ProtectionRule rule, OpenDeal... deals) {
        return Protection.of(team.draft.problem(), List.of(deals), rule);
    }

    @Test
    void aLateDealPinsItsDutyUntilTheDayItIsExpectedToClose() {
        Protection found = protect(CLOSING, deal("acme", "close", "100", JANUARY));
        assertThat(outcomes(found)).containsExactly(Map.entry("d2", Outcome.PROTECTED));
        assertThat(pin(found, "d2")).isEqualTo(new Pin("open late-stage deals: Deal 100", Protection.OWNER, JANUARY));
    }

    @Test
    void severalDealsProtectUntilTheLastCloses() {
        Protection found = protect(
                CLOSING, deal("acme", "close", "100", JANUARY), deal("acme", "close", "200", JANUARY.plusDays(3)));
        assertThat(pin(found, "d2"))
                .isEqualTo(new Pin("open late-stage deals: Deal 200, Deal 100", Protection.OWNER, JANUARY.plusDays(3)));
    }

    @Test
    void withoutADayOrOneThatHasPassedTheProtectionLastsUntilTheDealIsClosed() {
        assertThat(pin(protect(CLOSING, deal("acme", "close", "100", null)), "d2"))
                .extracting(Pin::until)
                .isNull();
        assertThat(pin(protect(CLOSING, deal("acme", "close", "100", LocalDate.of(2026, 11, 30))), "d2"))
                .extracting(Pin::until)
                .isNull();
    }

    @Test
    void aDealThatIsNotOpenAnyMoreProtectsNothing() {
        Protection before = protect(CLOSING, deal("acme", "close", "100", null));
        Protection after = Protection.of(before.problem(), List.of(), CLOSING);
        assertThat(outcomes(after)).containsExactly(Map.entry("d2", Outcome.RELEASED));
        assertThat(after.problem()).isEqualTo(team.draft.problem());
    }

    @Test
    void protectingTwiceIsAsOnce() {
        Protection once = protect(CLOSING, deal("acme", "close", "100", JANUARY));
        Protection twice = Protection.of(once.problem(), List.of(deal("acme", "close", "100", JANUARY)), CLOSING);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void earlyDistantAndSmallDealsAndThoseOfOthersProtectNothing() {
        ProtectionRule rule = new ProtectionRule("close", null, 45, dec("100"));
        assertThat(protect(rule, deal("acme", "lead", "900", JANUARY)).duties()).isEmpty();
        assertThat(protect(rule, deal("acme", "close", "900", JANUARY)).duties())
                .as("50 days after the first of December")
                .isEmpty();
        assertThat(protect(rule, deal("acme", "close", "99", null)).duties()).isEmpty();
        OpenDeal anas = new OpenDeal(null, "acme", "close", "Ana's", dec("900"), "CNY", "ana", null);
        assertThat(protect(rule, anas).duties()).isEmpty();
        assertThat(protect(rule, deal("acme", "close", "100", LocalDate.of(2027, 1, 15)))
                        .duties())
                .hasSize(1);
    }

    @Test
    void stagesBeyondTheLastLateOneProtectNothing() {
        ProtectionRule rule = new ProtectionRule("lead", "lead", null, null);
        assertThat(outcomes(protect(rule, deal("acme", "close", "1", null), deal("acme", "lead", "1", null))))
                .containsExactly(Map.entry("d0", Outcome.PROTECTED));
    }

    @Test
    void aDealThatNamesItsDutyHasTheStageOfTheDuty() {
        OpenDeal named = new OpenDeal("d2", null, null, "Pumps", null, "", null, null);
        assertThat(outcomes(protect(CLOSING, named))).containsExactly(Map.entry("d2", Outcome.PROTECTED));
        OpenDeal early = new OpenDeal("d2", null, "lead", "Pumps", null, "", null, null);
        assertThat(protect(CLOSING, early).duties()).isEmpty();
    }

    @Test
    void whatNobodyCouldKeepIsToldAndNotPinned() {
        change(team.draft.duties, 3, "stage", "close");
        change(team.draft.duties, 6, "stage", "close");
        change(team.draft.members, ChangingTeam.ANA, "validity", new Validity(null, LocalDate.of(2026, 11, 30)));
        change(team.draft.members, ChangingTeam.LI, "roles", List.of("hunter"));
        Protection found = protect(
                CLOSING,
                deal("small", "close", "1", null),
                deal("north", "close", "1", null),
                deal("acme", "close", "1", null));
        assertThat(outcomes(found))
                .containsOnly(
                        Map.entry("d2", Outcome.NOT_ELIGIBLE),
                        Map.entry("d3", Outcome.HOLDER_LEFT),
                        Map.entry("d4", Outcome.NO_HOLDER),
                        Map.entry("d6", Outcome.HOLDER_LEFT));
        assertThat(found.problem()).isEqualTo(team.draft.problem());
    }

    @Test
    void aPinOfPeopleStaysAsItIs() {
        Pin decided = new Pin("key account", "chen-jun", null);
        change(team.draft.duties, 2, "pin", decided);
        Protection found = protect(CLOSING, deal("acme", "close", "100", JANUARY));
        assertThat(outcomes(found)).containsExactly(Map.entry("d2", Outcome.PINNED_ALREADY));
        assertThat(pin(found, "d2")).isEqualTo(decided);
        assertThat(Protection.of(found.problem(), List.of(), CLOSING).problem()).isEqualTo(found.problem());
    }

    @Test
    void whereCapacityLeavesNoRoomTheDealsWorthMostArePinned() {
        change(team.draft.members, ChangingTeam.LI, "capacityHours", dec("79"));
        OpenDeal small = deal("acme", "close", "100", null);
        OpenDeal large = deal("beta", "close", "101", null);
        assertThat(outcomes(protect(CLOSING, small, large)))
                .containsOnly(Map.entry("d2", Outcome.BREAKS_RULE), Map.entry("d5", Outcome.PROTECTED));
        change(team.draft.members, ChangingTeam.LI, "capacityHours", dec("80"));
        assertThat(outcomes(protect(CLOSING, small, large)).values()).containsOnly(Outcome.PROTECTED);
    }

    @Test
    void aStageThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> protect(ProtectionRule.from("closing")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("closing");
        assertThatThrownBy(() -> protect(new ProtectionRule("close", "lead", null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("swapped");
    }

    @Test
    void aProtectedProblemHasNoNewErrors() {
        Draft draft = team.draft;
        int errors = (int)
                draft.findings().stream().filter(finding -> finding.isError()).count();
        Protection found = protect(CLOSING, deal("acme", "close", "100", JANUARY));
        assertThat(ProblemCheck.findings(found.problem()).stream()
                        .filter(finding -> finding.isError())
                        .count())
                .isEqualTo(errors);
    }
}
