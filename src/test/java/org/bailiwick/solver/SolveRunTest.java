package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class SolveRunTest {

    private static final Scoring PROBLEM = Scoring.of("""
            'members': [{'id': 'ana', 'capacityHours': 10}],
            'duties': [{'id': 'a', 'hours': 2}, {'id': 'b', 'hours': 3}]
            """);

    private static Plan judged(String plan) {
        return PlanFactory.of(PROBLEM.pairs())
                .plan(PROBLEM.plan(plan), new Provenance("1", 0, StopReason.STEPS, 0), null);
    }

    private static Search.Outcome found(String plan) {
        TeamSolution solution = Teams.with(PROBLEM, plan);
        TeamScores.terms(solution);
        return new Search.Outcome(solution, StopReason.STEPS, 0, Duration.ZERO);
    }

    @Test
    void aPlanWhoseScoreTheRefereeConfirmsPasses() {
        assertThatCode(() -> SolveRun.requireAgreement(judged("a=ana"), found("a=ana")))
                .doesNotThrowAnyException();
    }

    @Test
    void aPlanWhoseScoreTheRefereeDoesNotConfirmFailsLoudlyByTerm() {
        assertThatThrownBy(() -> SolveRun.requireAgreement(judged("a=ana"), found("b=ana")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openDuties: -180 and -120")
                .hasMessageContaining("skillFit: 12000 and 18000");
    }
}
