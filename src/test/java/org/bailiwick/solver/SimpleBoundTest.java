package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Score;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.AllPlans;
import org.bailiwick.testing.RandomProblems;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class SimpleBoundTest {

    private static final double MOST_PLANS = 2_000;

    private static SimpleBound bound(Scoring s) {
        return SimpleBound.of(s.pairs(), PairPoints.of(s.pairs()));
    }

    @Test
    void noPlanOfASmallProblemBeatsTheBound() {
        int problems = 0;
        for (int seed = 0; problems < 150; seed++) {
            PeriodView view = PeriodView.of(RandomProblems.of(seed));
            if (Math.pow(view.members().size() + 1.0, view.duties().size()) <= MOST_PLANS) {
                problems++;
                requireBoundHolds(Pairs.of(view), seed);
            }
        }
    }

    private static void requireBoundHolds(Pairs pairs, int seed) {
        PeriodView view = pairs.view();
        Referee referee = Referee.of(pairs);
        SimpleBound bound = SimpleBound.of(pairs, PairPoints.of(pairs));
        int[] plan = new int[view.duties().size()];
        Arrays.fill(plan, PeriodView.NOBODY);
        do {
            Score score = referee.judge(plan).score();
            if (score.hard() == 0) {
                Bound proven = bound.at(score, bound.assignedHours(plan), null);
                assertThat(proven.medium()).as("medium of problem %d", seed).isGreaterThanOrEqualTo(score.medium());
                assertThat(proven.soft()).as("soft of problem %d", seed).isGreaterThanOrEqualTo(score.soft());
                assertThat(proven.gap()).as("gap of problem %d", seed).isNotNegative();
            }
        } while (AllPlans.next(plan, view.members().size()));
    }

    @Test
    void onlyDutiesWithoutACandidateMustStayOpen() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 10}],
                'duties': [{'id': 'a', 'hours': 2}, {'id': 'b', 'hours': 11, 'priority': 2}, {'id': 'c', 'hours': 9}]
                """);
        assertThat(bound(s).at(new Score(0, -99_999, 0), BigDecimal.ONE, null).medium())
                .isEqualTo(-1_320);
    }

    @Test
    void aDutyThatLosesMayBeOpenOnlyAsFarAsTheMediumLevelAllows() {
        Scoring s = Scoring.of("""
                'members': [{'id': 'ana', 'capacityHours': 10, 'prefers': [{'score': -2}]}],
                'skills': [{'id': 'x'}],
                'duties': [{'id': 'a', 'hours': 1, 'skills': [{'skill': 'x', 'weight': 1}]}]
                """);
        assertThat(bound(s).at(new Score(0, 0, 0), BigDecimal.ONE, null).soft()).isEqualTo(-60 * 10 * 2);
        assertThat(bound(s).at(new Score(0, -59, 0), BigDecimal.ONE, null).soft())
                .isEqualTo(-60 * 10 * 2);
        assertThat(bound(s).at(new Score(0, -60, 0), BigDecimal.ONE, null).soft())
                .isZero();
    }

    @Test
    void theGapIsPointsPerHourAssignedRoundedUp() {
        Scoring s =
                Scoring.of("'members': [{'id': 'ana', 'capacityHours': 10}], 'duties': [{'id': 'a', 'hours': 0.7}]");
        SimpleBound bound = bound(s);
        assertThat(bound.assignedHours(new int[] {0})).isEqualByComparingTo("0.7");
        assertThat(bound.assignedHours(new int[] {PeriodView.NOBODY})).isEqualByComparingTo("0");
        // The bound is 4200 points; 100 are missing of 4200.
        assertThat(bound.at(new Score(0, 0, 4_100), new BigDecimal("0.7"), null).gap())
                .isEqualByComparingTo("0.02381");
        assertThat(bound.at(new Score(0, 0, 4_200), new BigDecimal("0.7"), null).gap())
                .isZero();
        assertThat(bound.at(new Score(0, 0, 4_100), BigDecimal.ZERO, null).gap())
                .as("nothing assigned")
                .isEqualByComparingTo("100");
    }
}
