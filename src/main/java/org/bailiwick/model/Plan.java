package org.bailiwick.model;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One member, or nobody, for every duty, with its score, its explanation and its individual goals.
 *
 * <p>Immutable and thread-safe. Nothing in it depends on the clock or the machine.
 *
 * @param team the id of the team
 * @param period the month planned
 * @param problemDigest {@code sha256:} and the digest of the problem the plan belongs to
 * @param solver how the plan came to be
 * @param score what it is worth
 * @param terms the score's parts that are not 0, in the order of {@link ConstraintId}, further balances last
 * @param bound proven limits, or null where none are known
 * @param assignments one for every duty of the period, in the problem's order
 * @param members one for every member of the team, in the problem's order
 * @param open one for every open duty, in the problem's order
 * @param goals the individual goals, goal by goal
 */
public record Plan(
        String team,
        YearMonth period,
        String problemDigest,
        Provenance solver,
        Score score,
        List<Term> terms,
        @Nullable Bound bound,
        List<Assignment> assignments,
        List<MemberSummary> members,
        List<OpenDuty> open,
        List<IndividualGoal> goals) {

    public Plan {
        terms = List.copyOf(terms);
        assignments = List.copyOf(assignments);
        members = List.copyOf(members);
        open = List.copyOf(open);
        goals = List.copyOf(goals);
    }

    /**
     * Returns who has which duty.
     *
     * @return the id of a member by the id of a duty, in the plan's order; open duties are left out
     */
    public Map<String, String> memberByDuty() {
        Map<String, String> members = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            if (assignment.member() != null) {
                members.put(assignment.duty(), assignment.member());
            }
        }
        return members;
    }
}
