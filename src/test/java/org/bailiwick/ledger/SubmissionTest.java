package org.bailiwick.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.bailiwick.ledger.Submission.BrokenRules;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private final Problem problem = Samples.problem("east", YearMonth.of(2026, 12));
    private final Plan plan = Samples.plan(problem, 1);

    private static Submission of(Problem problem, Plan plan, BrokenRules broken) {
        return Submission.of(problem, Samples.bytes(plan), "plan.json", broken);
    }

    /** All of the work with one member. */
    private Plan broken() {
        Plan broken = plan;
        for (Assignment row : plan.assignments()) {
            broken = Samples.edited(broken, row.duty(), problem.members().get(0).id());
        }
        return broken;
    }

    @Test
    void aPlanAsItWasMadeIsTakenWithoutAWord() {
        assertThat(of(problem, plan, BrokenRules.REFUSED).warnings()).isEmpty();
    }

    @Test
    void aPlanOfAnotherProblemIsRefused() {
        Problem other = problem.withMembers(problem.members().subList(0, 3));

        assertThatThrownBy(() -> of(other, plan, BrokenRules.TAKEN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("plan.json:/problemDigest: problemDigest (" + plan.problemDigest())
                .hasMessageContaining("Maybe the problem changed since the plan was made");
    }

    @Test
    void aPlanThatBreaksRulesIsRefusedOrFlagged() {
        Plan broken = broken();

        assertThatThrownBy(() -> of(problem, broken, BrokenRules.REFUSED))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("plan.json:/assignments: ");
        assertThat(of(problem, broken, BrokenRules.TAKEN).warnings())
                .extracting(Finding::code)
                .contains("brokenRule", "otherScore");
    }

    @Test
    void whatIsNoPlanIsRefused() {
        assertThatThrownBy(() ->
                        Submission.of(problem, "[]".getBytes(StandardCharsets.UTF_8), "plan.json", BrokenRules.TAKEN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("plan.json");
    }
}
