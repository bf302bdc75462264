package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.bailiwick.model.ConstraintId;

/** What depends on one duty and its member only. */
final class PairConstraints {

    private PairConstraints() {}

    static Constraint openDuties(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(DutyAssignment.class)
                .filter(DutyAssignment::isOpen)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_MEDIUM, duty -> duty.duty().openMinutes())
                .asConstraint(ConstraintId.OPEN_DUTIES.id());
    }

    static Constraint skillFit(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .rewardLong(
                        HardMediumSoftLongScore.ONE_SOFT, duty -> duty.duty().skillFit(duty.member()))
                .asConstraint(ConstraintId.SKILL_FIT.id());
    }

    static Constraint continuity(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty -> duty.duty().isMovedTo(duty.member()))
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT, duty -> duty.duty().moveCost())
                .asConstraint(ConstraintId.CONTINUITY.id());
    }

    static Constraint travel(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty -> duty.duty().isTravelled())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT, duty -> duty.duty().travelCost(duty.member()))
                .asConstraint(ConstraintId.TRAVEL.id());
    }

    static Constraint preference(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .impactLong(
                        HardMediumSoftLongScore.ONE_SOFT, duty -> duty.duty().preference(duty.member()))
                .asConstraint(ConstraintId.PREFERENCE.id());
    }

    static Constraint pairCost(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .impactLong(
                        HardMediumSoftLongScore.ONE_SOFT, duty -> duty.duty().pairCost(duty.member()))
                .asConstraint(ConstraintId.PAIR_COST.id());
    }
}
