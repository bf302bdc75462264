package org.bailiwick.explain.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a duty is with its member.
 *
 * @param duty the duty's number
 * @param member the number of the member who has it
 * @param runnerUp the best other member whom no rule keeps from it, or null where there is none
 * @param overRunnerUp what the plan is worth more than with the runner-up; nothing where there is none
 * @param overOpen what the plan is worth more than with the duty open
 * @param possible how many other members could have it, no rule being in the way
 * @param others everybody else, the best first, those whom a rule keeps from it last
 */
public record Choice(
        int duty,
        int member,
        @Nullable Candidate runnerUp,
        Effect overRunnerUp,
        Effect overOpen,
        int possible,
        List<Candidate> others) {

    public Choice {
        others = List.copyOf(others);
    }
}
