package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The list of all constraints of the planning model. */
final class TeamConstraints {

    private TeamConstraints() {}

    /** For a search by moves. Timefold makes it by its public constructor; nested here, it is public to nobody else. */
    public static final class ForMoves implements ConstraintProvider {

        /** Called by Timefold. */
        public ForMoves() {}

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return TeamConstraints.all(factory, DutyStreams.forMoves(factory));
        }
    }

    /** For few plans, judged whole. */
    public static final class ForPlans implements ConstraintProvider {

        /** Called by Timefold. */
        public ForPlans() {}

        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return TeamConstraints.all(factory, DutyStreams.forPlans(factory));
        }
    }

    private static Constraint[] all(ConstraintFactory factory, DutyStreams streams) {
        return new Constraint[] {
            LimitConstraints.capacity(factory),
            RuleConstraints.duplicateSeat(factory),
            RuleConstraints.conflictingRoles(streams),
            RuleConstraints.singleOwner(factory),
            LimitConstraints.maxRoles(factory),
            LimitConstraints.maxSegments(factory),
            RuleConstraints.disruption(factory),
            RuleConstraints.eligibility(factory),
            RuleConstraints.pin(factory),
            LimitConstraints.maxMeasures(streams),
            PairConstraints.openDuties(factory),
            PairConstraints.skillFit(factory),
            BalanceConstraints.goalBalance(factory),
            BalanceConstraints.furtherBalances(streams),
            BalanceConstraints.workloadBalance(factory),
            PairConstraints.continuity(factory),
            GroupConstraints.handover(streams),
            GroupConstraints.focus(factory),
            PairConstraints.travel(factory),
            PairConstraints.preference(factory),
            GroupConstraints.cohesion(streams),
            PairConstraints.pairCost(factory),
        };
    }
}
