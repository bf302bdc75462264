package org.bailiwick.develop;

import java.util.List;
import org.bailiwick.model.Score;

/**
 * Everything about a team's development beside one plan.
 *
 * @param plan the score of the plan as it stands
 * @param best the score of the best plan known without any training, which figures after re-planning start from
 * @param certainty whether that plan is proven to be the best
 * @param values what levels are worth: those re-planned first, the best first
 * @param gaps what the team loses by each skill, open duties first
 * @param training a training plan for each person, in the problem's order
 * @param mentoring who teaches whom
 * @param succession which duties hang on whom
 */
public record DevelopmentReport(
        Score plan,
        Score best,
        Certainty certainty,
        List<RaiseValue> values,
        List<SkillGap> gaps,
        List<TrainingPlan> training,
        Mentoring mentoring,
        Succession succession) {

    public DevelopmentReport {
        values = List.copyOf(values);
        gaps = List.copyOf(gaps);
        training = List.copyOf(training);
    }
}
