package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The working plan of a custom phase, with its score after each change: the only place that talks to the score director. */
final class ScoredPlan {

    private final InnerScoreDirector<TeamSolution, HardMediumSoftLongScore> director;

    @SuppressWarnings("unchecked") // Timefold hands out no other; the score's type is that of the solution.
    ScoredPlan(ScoreDirector<TeamSolution> director) {
        this.director = (InnerScoreDirector<TeamSolution, HardMediumSoftLongScore>) director;
    }

    List<DutyAssignment> duties() {
        return director.getWorkingSolution().duties();
    }

    List<MemberFact> members() {
        return director.getWorkingSolution().members();
    }

    HardMediumSoftLongScore score() {
        return director.calculateScore().raw();
    }

    /** Gives a duty to a member, or to nobody. */
    void assign(DutyAssignment duty, @Nullable MemberFact member) {
        director.beforeVariableChanged(duty, "member");
        duty.setMember(member);
        director.afterVariableChanged(duty, "member");
        director.triggerVariableListeners();
    }

    /** Gives a duty to a member and returns the new score. */
    HardMediumSoftLongScore scoreWith(DutyAssignment duty, @Nullable MemberFact member) {
        assign(duty, member);
        return score();
    }
}
