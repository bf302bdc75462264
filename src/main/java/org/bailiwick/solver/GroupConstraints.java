package org.bailiwick.solver;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.conditionally;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinctLong;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.bailiwick.model.ConstraintId;

/** What belongs into one hand; soft. */
final class GroupConstraints {

    private GroupConstraints() {}

    static Constraint focus(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .groupBy(
                        DutyAssignment::member,
                        conditionally(
                                duty -> duty.duty().groups().focus() != DutyGroups.NONE,
                                countDistinctLong(duty -> duty.duty().groups().focus())),
                        conditionally(
                                duty -> duty.duty().groups().role() != DutyGroups.NONE,
                                countDistinctLong(duty -> duty.duty().groups().role())))
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, MemberFact::focusCost)
                .asConstraint(ConstraintId.FOCUS.id());
    }

    static Constraint handover(DutyStreams streams) {
        return split(streams, ConstraintId.HANDOVER);
    }

    static Constraint cohesion(DutyStreams streams) {
        return split(streams, ConstraintId.COHESION);
    }

    private static Constraint split(DutyStreams streams, ConstraintId constraint) {
        return streams.alongEdges(constraint)
                .filter((from, edge, to) -> !from.isOpen() && !to.isOpen() && from.member() != to.member())
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (from, edge, to) -> edge.points())
                .asConstraint(constraint.id());
    }
}
