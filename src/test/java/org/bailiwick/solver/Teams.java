package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.Scoring;

/** Planning solutions for tests. */
final class Teams {

    private static final ConstraintVerifier<TeamConstraints.ForMoves, TeamSolution> VERIFIER =
            ConstraintVerifier.build(new TeamConstraints.ForMoves(), TeamSolution.class, DutyAssignment.class);

    private Teams() {}

    /** Any plan at all, eligible or not: everybody is in the range of every duty. */
    static TeamSolution with(PlanningModel model, int[] memberOfDuty) {
        TeamSolution open = model.open();
        List<DutyAssignment> duties = new ArrayList<>();
        for (DutyAssignment duty : open.duties()) {
            DutyAssignment copy = new DutyAssignment(duty.duty(), open.members());
            int member = memberOfDuty[duty.number()];
            copy.setMember(member == PeriodView.NOBODY ? null : open.members().get(member));
            duties.add(copy);
        }
        return open.withDuties(duties);
    }

    /** What a constraint makes of a plan written as {@code duty=member} words. */
    static SingleConstraintAssertion judged(
            Function<ConstraintFactory, Constraint> constraint, Scoring problem, String plan) {
        return VERIFIER.verifyThat((provider, factory) -> constraint.apply(factory))
                .givenSolution(with(problem, plan));
    }

    /** The same of a constraint over duties and facts, joined before a search and joined when duties are assigned. */
    static BothWays judgedBothWays(Function<DutyStreams, Constraint> constraint, Scoring problem, String plan) {
        return new BothWays(
                judged(factory -> constraint.apply(DutyStreams.forMoves(factory)), problem, plan),
                judged(factory -> constraint.apply(DutyStreams.forPlans(factory)), problem, plan));
    }

    record BothWays(SingleConstraintAssertion forMoves, SingleConstraintAssertion forPlans) {

        void penalizesBy(long points) {
            forMoves.penalizesBy(points);
            forPlans.penalizesBy(points);
        }
    }

    /** A plan written as {@code duty=member} words. */
    static TeamSolution with(Scoring problem, String plan) {
        return with(PlanningModel.of(problem.pairs()), problem.plan(plan));
    }
}
