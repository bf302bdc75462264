package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void aFloodOfOneKindIsCutOffAndCounted() {
        Draft draft = new Draft();
        for (int i = 0; i < 1_000; i++) {
            draft.duties.add(Draft.duty("x" + i, "ghost", null, null, null));
        }
        List<Finding> findings = draft.findings();
        assertThat(findings).hasSize(101);
        assertThat(findings.get(100).message()).startsWith("900 more findings");
        assertThat(findings.get(100).place().pointer()).isEqualTo("/duties/103/role");
    }

    @Test
    void findingsStandInTheOrderOfTheRowsErrorsFirst() {
        Report report = new Report();
        report.warning("a", "/duties/0/hours", () -> "w");
        report.error("b", "/duties/10/hours", () -> "e");
        report.error("c", "/duties/9/hours", () -> "e");
        report.error("d", "/duties/9", () -> "e");
        assertThat(report.sorted()).extracting(Finding::code).containsExactly("d", "c", "b", "a");
    }

    @Test
    void keysThatAreLongNumbersCompareAsText() {
        Report report = new Report();
        report.error("a", "/members/0/skills/99999999999999999999999", () -> "e");
        report.error("b", "/members/0/skills/1", () -> "e");
        assertThat(report.sorted()).extracting(Finding::code).containsExactly("b", "a");
    }

    @Test
    void aProblemWithErrorsIsNotValid() {
        Draft draft = new Draft();
        draft.members.clear();
        assertThatThrownBy(() -> ProblemCheck.requireValid(draft.problem()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("There are no members");
    }

    @Test
    void warningsDoNotMakeAProblemInvalid() {
        Draft draft = new Draft();
        Draft.change(draft.stages, 1, "order", 1);
        assertThat(ProblemCheck.requireValid(draft.problem())).hasSize(1);
    }

    @Test
    void hostileIdsAreShownShortAndVisible() {
        assertThat(Text.shown("x".repeat(1_000_000))).hasSize(81).endsWith("…");
        assertThat(Text.shown("a\nb\u202E")).isEqualTo("a\\u000Ab\\u202E");
        assertThat(Text.shown(new java.math.BigDecimal("1E+999999"))).isEqualTo("1E+999999");
    }
}
