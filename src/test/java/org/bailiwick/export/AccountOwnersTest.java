package org.bailiwick.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;
import static org.bailiwick.check.Draft.dec;

import java.util.Map;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

/** Duties d0 and d2 are at acme (lead, close), d1 at beta, d3 at small; 40 h each. */
class AccountOwnersTest {

    private final ExportDraft draft = new ExportDraft();

    private Map<String, String> owners(String... memberOfDuty) {
        return AccountOwners.of(PeriodView.of(draft.draft.problem()), d -> memberOfDuty[d]);
    }

    @Test
    void theMostHoursOwn() {
        change(draft.draft.duties, 0, "hours", dec("40.5"));
        assertThat(owners("ana", "li", "li", "li")).containsEntry("acme", "ana").containsEntry("beta", "li");
    }

    @Test
    void betweenEqualsTheLaterStageOwns() {
        assertThat(owners("ana", "li", "li", "li")).containsEntry("acme", "li");
        assertThat(owners("li", "li", "ana", "li")).containsEntry("acme", "ana");
    }

    @Test
    void betweenEqualsInAllTheFirstIdOwns() {
        change(draft.draft.duties, 2, "stage", "lead");
        assertThat(owners("li", "li", "ana", "li")).containsEntry("acme", "ana");
        assertThat(owners("ana", "li", "li", "li")).containsEntry("acme", "ana");
    }

    @Test
    void whatIsDoneInAnAccountDoesNotCountAboveIt() {
        assertThat(owners("ana", "ana", "ana", "li"))
                .containsEntry("north", "li")
                .containsEntry("small", "li");
    }

    @Test
    void aMarketBelowAnAccountCountsForTheAccount() {
        change(draft.draft.segments, 3, "parent", "beta");
        change(draft.draft.segments, 3, "kind", SegmentKind.TERRITORY);
        change(draft.draft.duties, 3, "hours", dec("60"));
        assertThat(owners("ana", "ana", "ana", "li"))
                .containsEntry("beta", "li")
                .doesNotContainKey("north");
    }

    @Test
    void nobodyOwnsWhatNobodyHolds() {
        assertThat(owners("ana", null, "ana", "ana")).doesNotContainKey("beta");
    }
}
