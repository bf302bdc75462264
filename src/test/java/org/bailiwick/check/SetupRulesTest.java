package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import java.util.List;
import org.bailiwick.model.Conflict;
import org.bailiwick.model.ConflictScope;
import org.junit.jupiter.api.Test;

class SetupRulesTest {

    private final Draft draft = new Draft();

    private void conflict(String... roles) {
        draft.conflicts.add(new Conflict(List.of(roles), ConflictScope.SEGMENT));
    }

    @Test
    void aConflictOfOneRoleIsAnError() {
        conflict("hunter");
        conflict();
        assertThat(draft.shortFindings())
                .containsExactly("ERROR tooFewRoles /conflicts/0/roles", "ERROR tooFewRoles /conflicts/1/roles");
    }

    @Test
    void aRoleInConflictWithItselfIsAnError() {
        conflict("hunter", "closer", "hunter");
        assertThat(draft.shortFindings()).containsExactly("ERROR conflictWithItself /conflicts/0/roles/2");
    }

    @Test
    void aDoubledConflictIsAWarningWhateverTheOrder() {
        conflict("hunter", "closer");
        conflict("closer", "hunter");
        assertThat(draft.shortFindings()).containsOnlyOnce("WARNING doubledConflict /conflicts/1/roles");
    }

    @Test
    void theSameRolesMayBeInConflictInAnotherScope() {
        conflict("hunter", "closer");
        draft.conflicts.add(new Conflict(List.of("hunter", "closer"), ConflictScope.ANYWHERE));
        assertThat(draft.shortFindings()).noneMatch(finding -> finding.contains("doubledConflict"));
    }

    @Test
    void aDoubledStageOrderIsAWarning() {
        change(draft.stages, 1, "order", 1);
        assertThat(draft.shortFindings()).containsExactly("WARNING doubledOrder /stages/1/order");
    }

    @Test
    void aMeasuredConversionOfZeroWithATargetIsAWarning() {
        change(draft.stages, 0, "conversion", Draft.dec("0"));
        assertThat(draft.shortFindings()).containsExactly("WARNING zeroConversion /stages/0/conversion");
    }
}
