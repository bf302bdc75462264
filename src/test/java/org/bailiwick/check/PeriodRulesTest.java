package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import java.time.LocalDate;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Validity;
import org.junit.jupiter.api.Test;

class PeriodRulesTest {

    private static final Validity LAST_YEAR = new Validity(null, LocalDate.of(2025, 12, 31));
    private static final Pin FOR_EVER = new Pin("key account", "chen-jun", null);

    private final Draft draft = new Draft();

    @Test
    void aTeamWithoutMembersIsAnError() {
        draft.members.clear();
        assertThat(draft.shortFindings()).contains("ERROR noMembers /members");
    }

    @Test
    void aTeamThatAllHaveLeftIsAnError() {
        change(draft.members, 0, "validity", LAST_YEAR);
        change(draft.members, 1, "validity", LAST_YEAR);
        assertThat(draft.shortFindings()).contains("ERROR noMembers /members");
    }

    @Test
    void aProblemWithoutDutiesAndCoverageIsAnError() {
        draft.duties.clear();
        assertThat(draft.shortFindings()).contains("ERROR noDuties /duties");
    }

    @Test
    void coverageAloneIsEnough() {
        draft.duties.clear();
        draft.goals.clear();
        draft.coverage.add(Draft.rule("hunter", "*", "lead"));
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void dutiesOfOtherPeriodsOnlyAreAnError() {
        for (int i = 0; i < draft.duties.size(); i++) {
            change(draft.duties, i, "validity", LAST_YEAR);
        }
        assertThat(draft.shortFindings()).contains("ERROR noDuties /duties");
    }

    @Test
    void datesThatRunBackwardsAreAnError() {
        Validity backwards = new Validity(LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 19));
        change(draft.members, 0, "validity", backwards);
        change(draft.duties, 1, "validity", backwards);
        assertThat(draft.shortFindings())
                .contains("ERROR fromAfterUntil /members/0/from", "ERROR fromAfterUntil /duties/1/from");
    }

    @Test
    void anExpiredPinIsAWarning() {
        change(draft.duties, 1, "pin", new Pin(null, null, LocalDate.of(2026, 11, 30)));
        assertThat(draft.shortFindings()).containsExactly("WARNING expiredPin /duties/1/pinUntil");
    }

    @Test
    void aPinThatEndsWithinThePeriodIsFine() {
        change(draft.duties, 1, "pin", new Pin(null, null, LocalDate.of(2026, 12, 1)));
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void aPinWithoutHolderIsVoid() {
        change(draft.duties, 1, "holder", null);
        change(draft.duties, 1, "pin", FOR_EVER);
        assertThat(draft.shortFindings()).containsExactly("WARNING voidPin /duties/1/pinned");
    }

    @Test
    void aPinOfAHolderWhoLeftIsVoid() {
        change(draft.duties, 1, "holder", "otto");
        change(draft.duties, 1, "pin", FOR_EVER);
        change(draft.duties, 0, "pin", FOR_EVER);
        change(draft.members, 0, "validity", LAST_YEAR);
        assertThat(draft.shortFindings())
                .contains("WARNING voidPin /duties/0/pinned", "WARNING voidPin /duties/1/pinned");
    }

    @Test
    void aPinOfADutyOfAnotherPeriodIsNotLookedAt() {
        change(draft.duties, 1, "holder", null);
        change(draft.duties, 1, "pin", FOR_EVER);
        change(draft.duties, 1, "validity", LAST_YEAR);
        assertThat(draft.shortFindings()).noneMatch(finding -> finding.contains("voidPin"));
    }
}
