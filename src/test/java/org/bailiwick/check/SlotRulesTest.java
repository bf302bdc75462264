package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import org.junit.jupiter.api.Test;

class SlotRulesTest {

    private final Draft draft = new Draft();

    @Test
    void twoDutiesOfOneSlotAreAnErrorThatNamesBoth() {
        draft.duties.add(Draft.duty("again", "hunter", "acme", "lead", null));
        assertThat(draft.shortFindings()).containsExactly("ERROR doubledSlot /duties/3");
        assertThat(draft.findings().get(0).message()).contains("duty (again)", "duty (d0)");
    }

    @Test
    void dutiesWithoutRoleSegmentOrStageAreNoSlot() {
        draft.duties.add(Draft.duty("x", "hunter", "acme", null, null));
        draft.duties.add(Draft.duty("y", "hunter", "acme", null, null));
        draft.duties.add(Draft.duty("z", null, "acme", "lead", null));
        draft.members.add(Draft.member("mia", "Mia"));
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void anotherSeatIsAnotherSlot() {
        draft.duties.add(Draft.duty("again", "hunter", "acme", "lead", null));
        change(draft.duties, 3, "seat", 2);
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void aGapBetweenSeatsIsAWarning() {
        draft.duties.add(Draft.duty("again", "hunter", "acme", "lead", null));
        change(draft.duties, 3, "seat", 3);
        assertThat(draft.shortFindings()).containsExactly("WARNING seatGap /duties/3/seat");
    }

    @Test
    void aSeatThatCoverageFillsIsNoGap() {
        draft.coverage.add(Draft.rule("closer", "beta", "close"));
        draft.duties.add(Draft.duty("second", "closer", "beta", "close", null));
        change(draft.duties, 3, "seat", 2);
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void theIdOfACoverageDutyOnAnotherSlotIsAnError() {
        draft.coverage.add(Draft.rule("closer", "beta", "close"));
        change(draft.duties, 0, "id", "closer/beta/close");
        assertThat(draft.shortFindings()).containsExactly("ERROR doubledId /duties/0/id");
    }

    @Test
    void aDutyAboveAnotherOfTheSameRoleAndStageIsAWarningThatNamesBoth() {
        draft.duties.add(Draft.duty("all", "hunter", "north", "lead", null));
        assertThat(draft.shortFindings()).containsExactly("WARNING hiddenOverlap /duties/3");
        assertThat(draft.findings().get(0).message()).contains("duty (all)", "(north)", "2 duties of its own: d0, d1");
    }

    @Test
    void aDutyAboveAnotherOfAnotherStageIsFine() {
        draft.duties.add(Draft.duty("all", "hunter", "north", "close", null));
        assertThat(draft.findings()).isEmpty();
    }
}
