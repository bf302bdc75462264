package org.bailiwick.explain.relax;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Problem;

/**
 * One thing of a problem made easier: an amount more, a level less, a rule lifted.
 *
 * <p>Immutable. Applying one to a problem leaves the problem as it is and returns another; ids that the problem does not have
 * change nothing.
 */
public sealed interface Relaxation {

    /**
     * Returns the problem with the relaxation.
     *
     * @param problem the problem
     * @return the new problem
     */
    default Problem applyTo(Problem problem) {
        return new Relaxed(problem).with(this);
    }

    /**
     * Returns what the relaxation counts when relaxations are ranked: docs/explain.md has the table.
     *
     * @return above 0, in hours of a month or what is thought as bad as them
     */
    default BigDecimal cost() {
        return RelaxationCost.of(this);
    }

    /**
     * A member has more time.
     *
     * @param member the member's id
     * @param minutes how much more time there is in the period, above 0
     * @param capacityHours what is to be added to the member's {@code capacityHours} for that; more than the minutes where the
     *     member is not there all the time
     */
    record Hours(String member, long minutes, BigDecimal capacityHours) implements Relaxation {}

    /**
     * A member reaches a higher level of a skill.
     *
     * @param member the member's id
     * @param skill the skill's id
     * @param from the level now
     * @param to the level needed
     */
    record Level(String member, String skill, BigDecimal from, BigDecimal to) implements Relaxation {}

    /**
     * A duty asks for a lower level of a skill, wherever it has that from: itself, its role, its segments, its stage.
     *
     * @param duty the duty's id
     * @param skill the skill's id
     * @param from the least level now
     * @param to the least level then
     */
    record Minimum(String duty, String skill, BigDecimal from, BigDecimal to) implements Relaxation {}

    /**
     * A member is qualified for one role more.
     *
     * @param member the member's id
     * @param role the role's id
     */
    record Qualification(String member, String role) implements Relaxation {}

    /**
     * Exclusions of a member are lifted.
     *
     * @param member the member's id
     * @param patterns the exclusions, as the member has them
     */
    record Exclusion(String member, List<DutyPattern> patterns) implements Relaxation {

        public Exclusion {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * Two roles may meet in one member, everywhere.
     *
     * @param role the id of a role
     * @param rival the id of the other
     */
    record Conflict(String role, String rival) implements Relaxation {}

    /**
     * A role may have several owners in a segment.
     *
     * @param role the role's id
     */
    record Owner(String role) implements Relaxation {}

    /**
     * A member may hold more roles.
     *
     * @param member the member's id
     * @param most how many
     */
    record Roles(String member, int most) implements Relaxation {}

    /**
     * A member may hold duties in more segments.
     *
     * @param member the member's id
     * @param most how many
     */
    record Segments(String member, int most) implements Relaxation {}

    /**
     * A member may hold more of a measure.
     *
     * @param member the member's id
     * @param measure the measure
     * @param most how much
     */
    record Cap(String member, String measure, BigDecimal most) implements Relaxation {}

    /**
     * More may change hands.
     *
     * @param from the fraction of the disruption budget now
     * @param to the fraction then, 0..1
     */
    record Budget(BigDecimal from, BigDecimal to) implements Relaxation {}

    /**
     * A duty is no longer pinned.
     *
     * @param duty the duty's id
     */
    record Unpin(String duty) implements Relaxation {}
}
