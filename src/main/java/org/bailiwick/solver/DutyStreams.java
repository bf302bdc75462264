package org.bailiwick.solver;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.PrecomputeFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import org.bailiwick.model.ConstraintId;

/** Duties joined with facts about them: at least all assigned ones, maybe open ones too. */
interface DutyStreams {

    BiConstraintStream<DutyAssignment, MeasureAmount> withAmounts();

    BiConstraintStream<DutyAssignment, ConflictSite> withConflictSites();

    TriConstraintStream<DutyAssignment, SplitEdge, DutyAssignment> alongEdges(ConstraintId constraint);

    /** For a search by moves: joined once before it, open duties too, so that a move costs no join. */
    static DutyStreams forMoves(ConstraintFactory factory) {
        return new ForMoves(factory);
    }

    /** For few plans: joined when duties are assigned, so that a plan with nothing assigned, as most begin, costs nothing. */
    static DutyStreams forPlans(ConstraintFactory factory) {
        return new ForPlans(factory);
    }

    /** See {@link #forMoves}. */
    record ForMoves(ConstraintFactory factory) implements DutyStreams {

        @Override
        public BiConstraintStream<DutyAssignment, MeasureAmount> withAmounts() {
            return factory.precompute(ForMoves::joinAmounts);
        }

        private static BiConstraintStream<DutyAssignment, MeasureAmount> joinAmounts(PrecomputeFactory factory) {
            return factory.forEachUnfiltered(DutyAssignment.class)
                    .join(MeasureAmount.class, equal(DutyAssignment::number, MeasureAmount::duty));
        }

        @Override
        public BiConstraintStream<DutyAssignment, ConflictSite> withConflictSites() {
            return factory.precompute(ForMoves::joinConflictSites);
        }

        private static BiConstraintStream<DutyAssignment, ConflictSite> joinConflictSites(PrecomputeFactory factory) {
            return factory.forEachUnfiltered(DutyAssignment.class)
                    .join(ConflictSite.class, equal(DutyAssignment::number, ConflictSite::duty));
        }

        @Override
        public TriConstraintStream<DutyAssignment, SplitEdge, DutyAssignment> alongEdges(ConstraintId constraint) {
            return factory.precompute(once -> once.forEachUnfiltered(DutyAssignment.class)
                    .join(SplitEdge.class, equal(DutyAssignment::number, SplitEdge::from))
                    .filter((from, edge) -> edge.constraint() == constraint)
                    .join(DutyAssignment.class, equal((from, edge) -> edge.to(), DutyAssignment::number)));
        }
    }

    /** See {@link #forPlans}. */
    record ForPlans(ConstraintFactory factory) implements DutyStreams {

        @Override
        public BiConstraintStream<DutyAssignment, MeasureAmount> withAmounts() {
            return factory.forEach(DutyAssignment.class)
                    .join(MeasureAmount.class, equal(DutyAssignment::number, MeasureAmount::duty));
        }

        @Override
        public BiConstraintStream<DutyAssignment, ConflictSite> withConflictSites() {
            return factory.forEach(DutyAssignment.class)
                    .join(ConflictSite.class, equal(DutyAssignment::number, ConflictSite::duty));
        }

        @Override
        public TriConstraintStream<DutyAssignment, SplitEdge, DutyAssignment> alongEdges(ConstraintId constraint) {
            return factory.forEach(DutyAssignment.class)
                    .join(SplitEdge.class, equal(DutyAssignment::number, SplitEdge::from))
                    .filter((from, edge) -> edge.constraint() == constraint)
                    .join(DutyAssignment.class, equal((from, edge) -> edge.to(), DutyAssignment::number));
        }
    }
}
