package org.bailiwick.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.change;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Score;
import org.bailiwick.model.StopReason;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private final Draft draft = new Draft();

    private PlanCheck check() {
        return PlanCheck.of(Pairs.of(PeriodView.of(draft.problem())));
    }

    private static Map<String, String> plan(String... dutiesAndMembers) {
        Map<String, String> plan = new LinkedHashMap<>();
        for (int i = 0; i < dutiesAndMembers.length; i += 2) {
            plan.put(dutiesAndMembers[i], dutiesAndMembers[i + 1]);
        }
        return plan;
    }

    private static List<String> shortFindings(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.place().pointer())
                .toList();
    }

    private static Plan document(String digest, Assignment... assignments) {
        return new Plan(
                "east",
                java.time.YearMonth.of(2026, 12),
                digest,
                new Provenance("1", 0, StopReason.STEPS, 1),
                new Score(0, 0, 0),
                List.of(),
                null,
                Arrays.asList(assignments),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aCompletePlanWithinTheRulesHasNothingToSay() {
        Verdict verdict = check().judge(plan("d0", "ana", "d1", "li", "d2", "li"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.open()).isEmpty();
        assertThat(verdict.judgement().score().hard()).isZero();
        assertThat(verdict.judgement().score().medium()).isZero();
    }

    @Test
    void unknownDutiesAndMembersAreErrorsThatNameTheNearest() {
        Verdict verdict = check().judge(plan("d00", "ana", "d1", "anna", "d2", null, "d0", "li"));
        assertThat(shortFindings(verdict))
                .containsExactly("ERROR unknownDuty /assignments/0/duty", "ERROR unknownMember /assignments/1/member");
        assertThat(verdict.findings()).extracting(Finding::message).anyMatch(m -> m.endsWith("Maybe (ana) was meant."));
        assertThat(verdict.open()).containsExactly("d1", "d2");
        assertThat(verdict.hasErrors()).isTrue();
    }

    @Test
    void missingDutiesCountAsOpenWithOneWarning() {
        Verdict verdict = check().judge(plan("d0", "ana"));
        assertThat(shortFindings(verdict)).containsExactly("WARNING missingDuty /assignments");
        assertThat(verdict.open()).containsExactly("d1", "d2");
        assertThat(verdict.judgement().score().medium()).isEqualTo(-2 * 40 * 60);
        assertThat(verdict.hasErrors()).isFalse();
    }

    @Test
    void aDutyAssignedTwiceIsAnErrorAndTheFirstCounts() {
        Verdict verdict = check().judge(
                        document(
                                "sha256:1",
                                new Assignment("d0", "ana", null),
                                new Assignment("d0", "li", null),
                                new Assignment("d1", "li", null),
                                new Assignment("d2", "li", null)),
                        "sha256:1");
        assertThat(shortFindings(verdict)).containsExactly("ERROR doubledDuty /assignments/1/duty");
        assertThat(verdict.violations()).isEmpty();
    }

    @Test
    void thePlanOfAnotherProblemIsAWarning() {
        Verdict verdict = check().judge(document("sha256:1"), "sha256:2");
        assertThat(shortFindings(verdict)).contains("WARNING otherProblem /problemDigest");
    }

    @Test
    void todaysHoldersAreJudgedTheSameWay() {
        change(draft.duties, 0, "holder", "li");
        change(draft.duties, 1, "holder", "otto");
        change(draft.members, 1, "capacityHours", Draft.dec("79"));
        Verdict verdict = check().judgeHolders();
        assertThat(verdict.violations())
                .extracting(Violation::message)
                .containsExactly("Li Wei: 80.0 h of effort over a capacity of 79.0 h (1.0 h too much)");
        assertThat(verdict.open()).containsExactly("d1");
    }
}
