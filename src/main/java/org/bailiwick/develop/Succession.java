package org.bailiwick.develop;

import java.math.BigDecimal;
import java.util.List;

/**
 * Which duties hang on whom. Vacancies count for nobody: they are no one who could take over.
 *
 * @param benches one for each duty that a person holds, those that nobody else could hold first, then by fewer colleagues with
 *     time and fewer colleagues, then by more hours
 * @param depths how deep the bench is how often, none first; only depths that occur
 * @param losses one for each person who holds a duty, the greatest loss first
 */
public record Succession(List<Bench> benches, List<Depth> depths, List<Loss> losses) {

    public Succession {
        benches = List.copyOf(benches);
        depths = List.copyOf(depths);
        losses = List.copyOf(losses);
    }

    /** How much a duty hangs on its member. */
    public enum Exposure {
        /** Nobody else is eligible. */
        ONLY_ONE,
        /** Colleagues are eligible, but none of them has the time as the plan stands. */
        NO_TIME,
        /** A colleague is eligible and has the time. */
        COVERED
    }

    /**
     * Who could take a duty over.
     *
     * @param duty the id of the duty
     * @param member the id of the member who holds it
     * @param exposure how much it hangs on the member
     * @param eligible how many other people are eligible
     * @param withTime how many of them have the time as the plan stands
     * @param successors the nearest at hand, best first, at most three; empty where the duty is covered or nobody else is there
     */
    public record Bench(
            String duty, String member, Exposure exposure, int eligible, int withTime, List<Successor> successors) {

        public Bench {
            successors = List.copyOf(successors);
        }
    }

    /**
     * Somebody who could take a duty over but for something.
     *
     * @param member the id of the member
     * @param lacksRole whether the member lacks the qualification for the role
     * @param missing the levels that the member lacks, in the order of the duty's requirements; may be empty
     * @param missingMinutes what the member lacks of time as the plan stands; 0 where it is enough
     */
    public record Successor(String member, boolean lacksRole, List<SkillRaise> missing, long missingMinutes) {

        public Successor {
            missing = List.copyOf(missing);
        }

        /**
         * Returns how much is to be learnt.
         *
         * @return levels, over all skills
         */
        public BigDecimal missingLevels() {
            return missing.stream()
                    .map(raise -> raise.to().subtract(raise.from()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * How many duties have how many people to fall back on.
     *
     * @param eligible how many other people are eligible
     * @param duties how many duties
     * @param hours their hours
     */
    public record Depth(int eligible, int duties, BigDecimal hours) {}

    /**
     * What would be lost if a member left.
     *
     * @param member the id of the member
     * @param lost ids of the duties that nobody else is eligible for, in the problem's order
     * @param hours their hours
     * @param goal what they are expected to bring
     * @param strained ids of further duties whose eligible colleagues have no time, each taken by itself
     * @param strainedHours the hours of those
     * @param strainedGoal what those are expected to bring
     */
    public record Loss(
            String member,
            List<String> lost,
            BigDecimal hours,
            BigDecimal goal,
            List<String> strained,
            BigDecimal strainedHours,
            BigDecimal strainedGoal) {

        public Loss {
            lost = List.copyOf(lost);
            strained = List.copyOf(strained);
        }
    }
}
