package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The list of all constraints of the planning model. */
final class TeamConstraints {

    private TeamConstraints() {}

    /** Timefold makes it by its public constructor; nested here, it is public to nobody else. */
    public static final class Provider implements ConstraintProvider {

        /** Called by Timefold. */
        public Provider() {}

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return TeamConstraints.all(factory);
        }
    }

    private static Constraint[] all(ConstraintFactory factory) {
        return new Constraint[] {
            LimitConstraints.capacity(factory),
            RuleConstraints.duplicateSeat(factory),
            RuleConstraints.conflictingRoles(factory),
            RuleConstraints.singleOwner(factory),
            LimitConstraints.maxRoles(factory),
            LimitConstraints.maxSegments(factory),
            RuleConstraints.disruption(factory),
            RuleConstraints.eligibility(factory),
            RuleConstraints.pin(factory),
            LimitConstraints.maxMeasures(factory),
            PairConstraints.openDuties(factory),
            PairConstraints.skillFit(factory),
            BalanceConstraints.goalBalance(factory),
            BalanceConstraints.furtherBalances(factory),
            BalanceConstraints.workloadBalance(factory),
            PairConstraints.continuity(factory),
            GroupConstraints.handover(factory),
            GroupConstraints.focus(factory),
            PairConstraints.travel(factory),
            PairConstraints.preference(factory),
            GroupConstraints.cohesion(factory),
            PairConstraints.pairCost(factory),
        };
    }
}
