package org.bailiwick.solver;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinctLong;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.bailiwick.model.ConstraintId;

/** How much one member may take on; hard. */
final class LimitConstraints {

    private LimitConstraints() {}

    static Constraint capacity(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .groupBy(DutyAssignment::member, sumLong(duty -> duty.duty().effortMinutes(duty.member())))
                .filter((member, effort) -> member.overtime(effort) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, MemberFact::overtime)
                .asConstraint(ConstraintId.CAPACITY.id());
    }

    static Constraint maxRoles(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty ->
                        duty.member().limitsRoles() && duty.duty().groups().role() != DutyGroups.NONE)
                .groupBy(
                        DutyAssignment::member,
                        countDistinctLong(duty -> duty.duty().groups().role()))
                .filter((member, roles) -> member.rolesBeyond(roles) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, MemberFact::rolesBeyond)
                .asConstraint(ConstraintId.MAX_ROLES.id());
    }

    static Constraint maxSegments(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty ->
                        duty.member().limitsSegments() && duty.duty().groups().segment() != DutyGroups.NONE)
                .groupBy(
                        DutyAssignment::member,
                        countDistinctLong(duty -> duty.duty().groups().segment()))
                .filter((member, segments) -> member.segmentsBeyond(segments) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, MemberFact::segmentsBeyond)
                .asConstraint(ConstraintId.MAX_SEGMENTS.id());
    }

    static Constraint maxMeasures(DutyStreams streams) {
        return streams.withAmounts()
                .filter((duty, amount) -> !duty.isOpen() && duty.member().isCapped(amount.measure()))
                .groupBy(
                        (duty, amount) -> duty.member(),
                        (duty, amount) -> amount.measure(),
                        sumLong((duty, amount) -> amount.amount()))
                .filter((member, measure, sum) -> member.beyondCap(measure, sum) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, MemberFact::beyondCap)
                .asConstraint(ConstraintId.MAX_MEASURES.id());
    }
}
