package org.bailiwick.develop;

import java.util.List;

/**
 * One step of a member's training: a level of one skill, or all the levels that an open duty asks for.
 *
 * @param lessons what is learnt, in the order of the skills' ids; at least one
 * @param gain what the plan gains by this step on top of the steps before, nobody else changing duties; exact
 * @param helps ids of the duties that are done better, the member's own and those taken, the greatest gain first
 * @param takes ids of open duties that the member can take at once, the most urgent first; may be empty
 */
public record TrainingStep(List<Lesson> lessons, Gain gain, List<String> helps, List<String> takes) {

    public TrainingStep {
        lessons = List.copyOf(lessons);
        helps = List.copyOf(helps);
        takes = List.copyOf(takes);
    }

    /**
     * What is learnt in one skill.
     *
     * @param raise the levels gained
     * @param teachers ids of the colleagues who have reached the target, the best first; may be empty
     */
    public record Lesson(SkillRaise raise, List<String> teachers) {

        public Lesson {
            teachers = List.copyOf(teachers);
        }
    }
}
