package org.bailiwick.develop;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * Puts those first that are worth planning anew: in turn the next by promise and the next by what the plan as it stands
     * gains, for a promise may be hollow where many small advantages add up.
     */
    static List<Candidate> mostPromisingFirst(List<Candidate> all) {
        Comparator<Candidate> byPromise =
                Comparator.comparing(Candidate::promise).reversed();
        Comparator<Candidate> atPlan = Comparator.comparing(Candidate::atPlan).reversed();
        List<Candidate> promising = all.stream().sorted(byPromise).toList();
        List<Candidate> gaining = all.stream().sorted(atPlan).toList();
        Set<Candidate> ordered = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            ordered.add(promising.get(i));
            ordered.add(gaining.get(i));
        }
        return List.copyOf(ordered);
    }

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
