package org.bailiwick.solver;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.Scoring;

/** Planning solutions for tests. */
final class Teams {

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

    /** A plan written as {@code duty=member} words. */
    static TeamSolution with(Scoring problem, String plan) {
        return with(PlanningModel.of(problem.pairs()), problem.plan(plan));
    }
}
