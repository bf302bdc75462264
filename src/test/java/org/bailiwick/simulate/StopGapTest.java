package org.bailiwick.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.bailiwick.model.Plan;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class StopGapTest {

    private final Scoring team = Scoring.of("""
            'roles': [{'id': 'r'}, {'id': 's'}],
            'members': [{'id': 'ann', 'capacityHours': 100, 'roles': ['r']}, {'id': 'bob', 'capacityHours': 50}],
            'duties': [{'id': 'a', 'role': 'r', 'hours': 30}, {'id': 'b', 'role': 'r', 'hours': 20},
                       {'id': 'c', 'role': 'r', 'hours': 40}, {'id': 'd', 'role': 's', 'hours': 45},
                       {'id': 'e', 'role': 's', 'hours': 60}]""");

    private Plan filled(String standing) {
        Plan plan = PlanFactory.of(team.pairs())
                .plan(team.plan(standing), new Provenance("test", 0, StopReason.STEPS, 0), null);
        return StopGap.fill(team.pairs(), plan);
    }

    @Test
    void aGapGoesToWhoeverMayHaveItAndHasTheLeastToDoForTheTime() {
        Plan plan = filled("a=ann");

        // b: 50 of 100 hours for Ann, 20 of 50 for Bob. c: 70 of 100, or 60 of 50. d: Bob alone may, though he has no
        // time left.
        assertThat(plan.memberByDuty())
                .containsEntry("b", "bob")
                .containsEntry("c", "ann")
                .containsEntry("d", "bob");
    }

    @Test
    void nothingElseMovesAndWhatNobodyMayHaveStaysOpen() {
        Plan plan = filled("a=bob b=bob c=bob");

        assertThat(plan.memberByDuty())
                .containsEntry("a", "bob")
                .containsEntry("b", "bob")
                .containsEntry("c", "bob")
                .doesNotContainKey("e");
    }
}
