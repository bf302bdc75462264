package org.bailiwick.develop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Score;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class TrainingPlannerTest {

    private static TrainingPlan plan(Scoring scoring, String plan, String member, int levels) {
        return new TrainingPlanner(new Situation(scoring.pairs(), scoring.plan(plan)), levels)
                .draft(scoring.member(member))
                .plan();
    }

    @Test
    void anOpenDutyThatAsksForTwoSkillsIsOneStepWithBoth() {
        Scoring scoring = Scoring.of("""
                'skills': [{'id': 'finance'}, {'id': 'law'}, {'id': 'talk'}],
                'members': [{'id': 'a', 'capacityHours': 100, 'skills': {'finance': 1, 'law': 0.5, 'talk': 1}},
                            {'id': 'best', 'capacityHours': 1, 'skills': {'finance': 4}},
                            {'id': 'good', 'capacityHours': 1, 'skills': {'finance': 2}}],
                'duties': [{'id': 'open', 'hours': 5, 'skills': [{'skill': 'finance', 'min': 2, 'weight': 0},
                                                                {'skill': 'law', 'min': 2, 'weight': 0}]},
                           {'id': 'held', 'hours': 50, 'skills': [{'skill': 'talk', 'min': 0, 'weight': 1}]}]
                """);
        TrainingPlan plan = plan(scoring, "held=a", "a", 3);
        assertThat(plan.steps()).hasSize(1);
        TrainingStep step = plan.steps().get(0);
        assertThat(step.lessons())
                .containsExactly(
                        new TrainingStep.Lesson(
                                new SkillRaise("a", "finance", BigDecimal.ONE, BigDecimal.valueOf(2)),
                                List.of("best", "good")),
                        new TrainingStep.Lesson(
                                new SkillRaise("a", "law", new BigDecimal("0.5"), new BigDecimal("2.5")), List.of()));
        assertThat(step.takes()).containsExactly("open");
        assertThat(step.gain().openMinutes()).isEqualTo(300);
        assertThat(plan(scoring, "held=a", "a", 2).steps())
                .allSatisfy(other -> assertThat(other.takes()).isEmpty());
    }

    @Test
    void theMostValuableLevelComesFirst() {
        Scoring scoring = Scoring.of("""
                'skills': [{'id': 'big'}, {'id': 'small'}],
                'members': [{'id': 'a', 'capacityHours': 100, 'skills': {'big': 4, 'small': 1}}],
                'duties': [{'id': 'd', 'hours': 30, 'skills': [{'skill': 'big', 'weight': 1}]},
                           {'id': 'e', 'hours': 10, 'skills': [{'skill': 'small', 'weight': 1}]}]
                """);
        TrainingPlan plan = plan(scoring, "d=a e=a", "a", 3);
        assertThat(plan.steps())
                .extracting(step -> step.lessons().get(0).raise().skill())
                .containsExactly("big", "small", "small");
        // 20 % of 1,800 minutes, and twice 20 % of 600 minutes.
        assertThat(plan.steps()).extracting(step -> step.gain().points()).containsExactly(36_000L, 12_000L, 12_000L);
        assertThat(plan.steps().get(0).helps()).containsExactly("d");
    }

    @Test
    void stepsAddUpToWhatTheRefereeSaysOfAllLevelsAndDutiesTogether() {
        int steps = 0;
        for (long seed = 1; seed <= 200; seed++) {
            Scoring scoring = Scoring.of(RandomProblems.of(seed));
            Situation situation = new Situation(scoring.pairs(), scoring.plan(""));
            for (int m : situation.people()) {
                TrainingPlan plan = new TrainingPlanner(situation, 3).draft(m).plan();
                Map<String, BigDecimal> levels = new HashMap<>();
                int[] memberOfDuty = scoring.plan("");
                for (TrainingStep step : plan.steps()) {
                    step.lessons()
                            .forEach(lesson -> levels.put(
                                    lesson.raise().skill(), lesson.raise().to()));
                    step.takes().forEach(id -> memberOfDuty[scoring.view().dutyNumber(id)] = m);
                    steps++;
                }
                Score after = Referee.of(Exhaustive.raised(scoring.view().problem(), plan.member(), levels))
                        .judge(memberOfDuty)
                        .score();
                assertThat(plan.gain()).as("seed %d", seed).isEqualTo(Gain.between(situation.score(), after));
            }
        }
        assertThat(steps).isGreaterThan(20);
    }
}
