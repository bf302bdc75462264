package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.solver.Teams.judged;

import java.util.Map;
import org.bailiwick.model.PairTable;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class PairConstraintsTest {

    private static final String TWO_MEMBERS =
            "'members': [{'id': 'ana', 'capacityHours': 100}, {'id': 'ben', 'capacityHours': 100}],\n";

    @Test
    void anOpenDutyCostsItsMinutesByPriority() {
        Scoring s = Scoring.of(
                TWO_MEMBERS + "'duties': [{'id': 'a', 'hours': 2, 'priority': 3}, {'id': 'b', 'hours': 0.025}]");
        judged(PairConstraints::openDuties, s, "").penalizesBy(360 + 2);
        judged(PairConstraints::openDuties, s, "a=ana").penalizesBy(2);
        judged(PairConstraints::openDuties, s, "a=ana b=ben").penalizesBy(0);
    }

    private static final String SKILLED = """
            'members': [{'id': 'ana', 'capacityHours': 100, 'skills': {'x': 4}}, {'id': 'ben', 'capacityHours': 100}],
            'skills': [{'id': 'x'}], 'stages': [{'id': 'leak', 'conversion': 0.2, 'target': 0.3}],
            'duties': [{'id': 'a', 'hours': 2, 'skills': [{'skill': 'x', 'weight': 1}]},
                       {'id': 'b', 'hours': 2, 'stage': 'leak', 'skills': [{'skill': 'x', 'weight': 1}]}]
            """;

    @Test
    void fitEarnsMinutesTimesPercentMoreAtALeakingStage() {
        Scoring s = Scoring.of(SKILLED);
        judged(PairConstraints::skillFit, s, "a=ana").rewardsWith(120 * 80);
        judged(PairConstraints::skillFit, s, "b=ana").rewardsWith(120 * 80 * 3 / 2);
        judged(PairConstraints::skillFit, s, "a=ben").rewardsWith(0);
        judged(PairConstraints::skillFit, s, "").rewardsWith(0);
    }

    @Test
    void fitOfWeightZeroEarnsNothing() {
        Scoring s = Scoring.of(SKILLED + ", 'settings': {'weights': {'skillFit': 0}}");
        judged(PairConstraints::skillFit, s, "a=ana b=ana").rewardsWith(0);
    }

    private static final String HELD = TWO_MEMBERS + """
            'skills': [{'id': 'x'}],
            'duties': [{'id': 'a', 'hours': 2, 'holder': 'ana'}, {'id': 'b', 'hours': 1, 'holder': 'ben', 'stickiness': 1},
                       {'id': 'new', 'hours': 1}, {'id': 'lost', 'hours': 1, 'holder': 'ana', 'skills': [{'skill': 'x', 'min': 1}]}]
            """;

    @Test
    void aHeldDutyWithAnotherMemberCostsItsStickiness() {
        Scoring s = Scoring.of(HELD);
        judged(PairConstraints::continuity, s, "a=ana b=ben").penalizesBy(0);
        judged(PairConstraints::continuity, s, "a=ben").penalizesBy(3_600);
        judged(PairConstraints::continuity, s, "a=ben b=ana").penalizesBy(3_600 + 6_000);
        judged(PairConstraints::continuity, s, "").penalizesBy(0);
        judged(PairConstraints::continuity, s, "new=ana lost=ben").penalizesBy(0);
    }

    @Test
    void continuityOfWeightZeroCostsNothing() {
        Scoring s = Scoring.of(HELD + ", 'settings': {'weights': {'continuity': 0}}");
        judged(PairConstraints::continuity, s, "a=ben b=ana").penalizesBy(0);
    }

    private static final String FAR = """
            'members': [{'id': 'ana', 'capacityHours': 100, 'home': {'lat': 0, 'lon': 0}}, {'id': 'ben', 'capacityHours': 100}],
            'segments': [{'id': 's', 'location': {'lat': 0, 'lon': 1}}],
            'duties': [{'id': 'a', 'segment': 's', 'visits': 1}, {'id': 'b', 'segment': 's'}]
            """;

    @Test
    void travelCostsItsMinutesTimesAHundred() {
        // 111.195 km · 2 · 1.3 at 60 km/h are 289.107 minutes.
        Scoring s = Scoring.of(FAR);
        judged(PairConstraints::travel, s, "a=ana").penalizesBy(28_911);
        judged(PairConstraints::travel, s, "a=ben b=ana").penalizesBy(0);
        judged(PairConstraints::travel, s, "").penalizesBy(0);
    }

    @Test
    void travelIsRoundedOnceWithItsWeight() {
        judged(PairConstraints::travel, Scoring.of(FAR + ", 'settings': {'weights': {'travel': 0.1}}"), "a=ana")
                .penalizesBy(2_891);
        judged(PairConstraints::travel, Scoring.of(FAR + ", 'settings': {'weights': {'travel': 0}}"), "a=ana")
                .penalizesBy(0);
    }

    private static final String LIKED = """
            'members': [{'id': 'ana', 'capacityHours': 100, 'prefers': [{'role': 'r', 'score': 1.5}, {'score': 1}]},
                        {'id': 'ben', 'capacityHours': 100, 'prefers': [{'role': 'r', 'score': -0.5}]}],
            'roles': [{'id': 'r'}], 'duties': [{'id': 'a', 'hours': 2, 'role': 'r'}, {'id': 'b', 'hours': 1}]
            """;

    /** Timefold's verifier has the signs of constraints that both earn and cost the wrong way round. */
    private static long preference(Scoring problem, String plan) {
        return TeamScores.terms(Teams.with(problem, plan)).get("preference");
    }

    @Test
    void aPreferenceEarnsOrCostsAndIsClamped() {
        Scoring s = Scoring.of(LIKED);
        assertThat(preference(s, "a=ana")).isEqualTo(120 * 10 * 2);
        assertThat(preference(s, "b=ana")).isEqualTo(60 * 10);
        assertThat(preference(s, "a=ben b=ben")).isEqualTo(-120 * 10 / 2);
        assertThat(preference(s, "")).isZero();
    }

    @Test
    void preferenceOfWeightZeroCountsNothing() {
        assertThat(preference(Scoring.of(LIKED + ", 'settings': {'weights': {'preference': 0}}"), "a=ben b=ana"))
                .isZero();
    }

    private static Scoring stated() {
        var row = Map.of("ana", new PairTable.Figures(90, 250), "ben", new PairTable.Figures(30, -40));
        return Scoring.of(Scoring.read(TWO_MEMBERS + "'duties': [{'id': 'a', 'hours': 2}, {'id': 'b', 'hours': 1}]")
                .withPairTable(new PairTable(Map.of("a", row))));
    }

    private static long pairCost(Scoring problem, String plan) {
        return TeamScores.terms(Teams.with(problem, plan)).get("pairCost");
    }

    @Test
    void aStatedPairCostsOrEarnsItsPoints() {
        assertThat(pairCost(stated(), "a=ana b=ana")).isEqualTo(-250);
        assertThat(pairCost(stated(), "a=ben")).isEqualTo(40);
        assertThat(pairCost(stated(), "")).isZero();
    }
}
