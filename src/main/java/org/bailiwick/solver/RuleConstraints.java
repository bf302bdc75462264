package org.bailiwick.solver;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinctLong;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countLong;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countLongBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Objects;
import org.bailiwick.model.ConstraintId;

/** Who may hold what, and what may not come together; hard. */
final class RuleConstraints {

    private RuleConstraints() {}

    static Constraint eligibility(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty -> !duty.duty().isEligible(duty.member()))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, duty -> 1)
                .asConstraint(ConstraintId.ELIGIBILITY.id());
    }

    static Constraint pin(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(DutyAssignment.class)
                .filter(duty -> duty.duty().pinHolder() != null && duty.duty().pinHolder() != duty.memberOrNull())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, duty -> 1)
                .asConstraint(ConstraintId.PIN.id());
    }

    static Constraint duplicateSeat(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty -> duty.duty().groups().seats() != DutyGroups.NONE)
                .groupBy(DutyAssignment::member, duty -> duty.duty().groups().seats(), countLong())
                .filter((member, slot, seats) -> seats > 1)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (member, slot, seats) -> seats * (seats - 1) / 2)
                .asConstraint(ConstraintId.DUPLICATE_SEAT.id());
    }

    static Constraint conflictingRoles(DutyStreams streams) {
        return streams.withConflictSites()
                .filter((duty, site) -> !duty.isOpen())
                .groupBy(
                        (duty, site) -> duty.member(),
                        (duty, site) -> site.place(),
                        countLongBi(),
                        sumLong((duty, site) -> site.side()))
                .filter((member, place, both, second) -> second > 0 && second < both)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD, (member, place, both, second) -> (both - second) * second)
                .asConstraint(ConstraintId.CONFLICTING_ROLES.id());
    }

    static Constraint singleOwner(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty -> duty.duty().groups().owner() != DutyGroups.NONE)
                .groupBy(duty -> duty.duty().groups().owner(), countDistinctLong(DutyAssignment::member))
                .filter((owned, owners) -> owners > 1)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (owned, owners) -> owners - 1)
                .asConstraint(ConstraintId.SINGLE_OWNER.id());
    }

    static Constraint disruption(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty -> duty.duty().budget() != null && duty.duty().isMovedTo(duty.member()))
                .groupBy(
                        duty -> Objects.requireNonNull(duty.duty().budget()),
                        sumLong(duty -> duty.duty().budgetAmount()))
                .filter((budget, moved) -> budget.excess(moved) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, MoveBudget::excess)
                .asConstraint(ConstraintId.DISRUPTION.id());
    }
}
