package org.bailiwick.develop;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One more level of a skill for one member, before anything is planned anew.
 *
 * @param raise the level gained
 * @param change the same by numbers
 * @param atPlan what the plan as it stands gains
 * @param most what cannot be exceeded after re-planning
 * @param promise what may be expected of re-planning; a guess, which only decides who is looked at first
 * @param helps the member's duties that gain, the greatest gain first
 * @param opens open duties that the member becomes eligible for, the most urgent first
 */
record Candidate(
        SkillRaise raise,
        Change change,
        Gain atPlan,
        Gain most,
        Gain promise,
        List<Integer> helps,
        List<Integer> opens) {

    /** The most promising first. */
    static final Comparator<Candidate> BY_PROMISE = Comparator.comparing(Candidate::promise)
            .thenComparing(Candidate::atPlan)
            .reversed();

    /**
     * Says what the level is worth.
     *
     * @param result what planning anew gave, or null where it was not tried
     */
    RaiseValue value(Situation situation, Replanning.@Nullable Result result) {
        Gain limit = most;
        if (result != null && result.mostPoints() != null) {
            limit = new Gain(most.rules(), most.openMinutes(), Math.min(most.points(), result.mostPoints()));
        }
        return new RaiseValue(
                raise,
                atPlan,
                result == null ? null : result.gain(),
                result == null ? Certainty.NOT_SOLVED : result.certainty(),
                limit,
                situation.ids(helps),
                situation.ids(opens));
    }
}
