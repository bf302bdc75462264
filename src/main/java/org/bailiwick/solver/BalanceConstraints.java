package org.bailiwick.solver;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import org.bailiwick.model.ConstraintId;

/** Fair shares; members without any duty count too. */
final class BalanceConstraints {

    /** The name under which Timefold knows all further balances: it must know its constraints before the problem. */
    static final String FURTHER_BALANCES =
            ConstraintId.BALANCE_PREFIX.substring(0, ConstraintId.BALANCE_PREFIX.length() - 1);

    /**
     * What one match of the further balances belongs to.
     *
     * @param term the id of the term, {@code balance:<measure>}
     */
    record BalanceMatch(String term) implements ConstraintJustification {}

    private BalanceConstraints() {}

    static Constraint goalBalance(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(duty -> duty.duty().goal() > 0)
                .groupBy(
                        duty -> duty.member().goal(),
                        sumLong(duty -> duty.duty().goal()))
                .complement(FairLoad.class, idle -> 0L)
                .filter((fair, load) -> fair.isGoal())
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, FairLoad::cost)
                .asConstraint(ConstraintId.GOAL_BALANCE.id());
    }

    static Constraint furtherBalances(DutyStreams streams) {
        return streams.withAmounts()
                .filter((duty, amount) -> !duty.isOpen() && duty.member().isBalanced(amount.measure()))
                .groupBy(
                        (duty, amount) -> duty.member().fairLoad(amount.measure()),
                        sumLong((duty, amount) -> amount.amount()))
                .complement(FairLoad.class, idle -> 0L)
                .filter((fair, load) -> !fair.isGoal())
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, FairLoad::cost)
                .justifyWith((fair, load, score) -> new BalanceMatch(fair.constraint()))
                .asConstraint(FURTHER_BALANCES);
    }

    static Constraint workloadBalance(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .groupBy(DutyAssignment::member, sumLong(duty -> duty.duty().hours()))
                .complement(MemberFact.class, idle -> 0L)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, MemberFact::workloadCost)
                .asConstraint(ConstraintId.WORKLOAD_BALANCE.id());
    }
}
