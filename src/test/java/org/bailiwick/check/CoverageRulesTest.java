package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.SegmentKind;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {

    private final Draft draft = new Draft();

    @Test
    void aParentWithoutLeavesIsAnError() {
        draft.coverage.add(Draft.rule("closer", "beta/*", "close"));
        assertThat(draft.shortFindings()).containsExactly("ERROR noLeaf /coverage/0/segments/0");
    }

    @Test
    void aRuleForEverySegmentWhereThereIsNoneIsAnError() {
        draft.segments.clear();
        draft.duties.clear();
        draft.coverage.add(Draft.rule("closer", "*", "close"));
        assertThat(draft.shortFindings()).containsExactly("ERROR noLeaf /coverage/0/segments/0");
    }

    @Test
    void aRuleWithoutStagesIsAnError() {
        draft.coverage.add(Draft.rule("closer", "beta", "close"));
        change(draft.coverage, 0, "stages", List.of());
        assertThat(draft.shortFindings()).containsExactly("ERROR idleRule /coverage/0/stages");
    }

    @Test
    void aRuleWhoseSeatsAreAllTakenIsAWarning() {
        draft.coverage.add(Draft.rule("hunter", "north/*", "lead"));
        draft.coverage.add(Draft.rule("closer", "beta", "close"));
        draft.coverage.add(Draft.rule("closer", "*", "close"));
        assertThat(draft.shortFindings())
                .containsExactly("WARNING idleRule /coverage/0", "WARNING idleRule /coverage/2");
    }

    @Test
    void tooManyDutiesAreAnErrorBeforeTheyAreExpanded() {
        for (int i = 0; i < 10_000; i++) {
            draft.segments.add(Draft.segment("s" + i, SegmentKind.ACCOUNT, "north"));
        }
        draft.coverage.add(Draft.rule("closer", "north/*", "close"));
        change(draft.coverage, 0, "stages", List.of("lead", "close"));
        change(draft.coverage, 0, "seats", 49);
        assertThat(unexpanded()).isEmpty();
        change(draft.coverage, 0, "seats", 50);
        assertThat(unexpanded()).extracting(Finding::code).containsExactly("tooManyDuties");
        assertThat(draft.shortFindings()).containsExactly("ERROR tooManyDuties /coverage/0");
    }

    private List<Finding> unexpanded() {
        Report report = new Report();
        SegmentTree tree = new SegmentTree(draft.segments);
        new CoverageRules(report, Names.of(draft.problem()), tree).check(draft.problem());
        return report.sorted();
    }

    @Test
    void seatsBeyondAllReasonAreNotExpanded() {
        draft.coverage.add(Draft.rule("closer", "beta", "close"));
        change(draft.coverage, 0, "seats", Integer.MAX_VALUE);
        assertThat(draft.shortFindings()).containsExactly("ERROR outOfRange /coverage/0/seats");
    }

    @Test
    void findingsInCoverageDutiesStandAtTheirRule() {
        draft.coverage.add(Draft.rule("closer", "beta", "close"));
        draft.coverage.add(Draft.rule("hunter", "north", "lead"));
        assertThat(draft.shortFindings()).containsExactly("WARNING hiddenOverlap /coverage/1");
    }
}
