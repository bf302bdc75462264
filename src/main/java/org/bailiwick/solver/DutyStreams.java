package org.bailiwick.solver;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.PrecomputeFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import org.bailiwick.model.ConstraintId;

/** Duties, open ones included, joined with facts about them once, before the search: a move then costs no join. */
final class DutyStreams {

    private DutyStreams() {}

    static BiConstraintStream<DutyAssignment, MeasureAmount> withAmounts(PrecomputeFactory factory) {
        return factory.forEachUnfiltered(DutyAssignment.class)
                .join(MeasureAmount.class, equal(DutyAssignment::number, MeasureAmount::duty));
    }

    static BiConstraintStream<DutyAssignment, ConflictSite> withConflictSites(PrecomputeFactory factory) {
        return factory.forEachUnfiltered(DutyAssignment.class)
                .join(ConflictSite.class, equal(DutyAssignment::number, ConflictSite::duty));
    }

    static TriConstraintStream<DutyAssignment, SplitEdge, DutyAssignment> alongEdges(
            PrecomputeFactory factory, ConstraintId constraint) {
        return factory.forEachUnfiltered(DutyAssignment.class)
                .join(SplitEdge.class, equal(DutyAssignment::number, SplitEdge::from))
                .filter((from, edge) -> edge.constraint() == constraint)
                .join(DutyAssignment.class, equal((from, edge) -> edge.to(), DutyAssignment::number));
    }
}
