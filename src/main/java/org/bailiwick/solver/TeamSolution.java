package org.bailiwick.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team's plan in the making: the planning solution. */
@PlanningSolution(solutionCloner = TeamSolution.Cloner.class)
final class TeamSolution {

    @ProblemFactCollectionProperty
    private List<MemberFact> members;

    /** Everything else that constraints count over: fair loads, amounts of measures, edges, conflict sites. */
    @ProblemFactCollectionProperty
    private List<Object> facts;

    @PlanningEntityCollectionProperty
    private List<DutyAssignment> duties;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** What a shared solver is to do with this plan; no part of the problem. */
    private @Nullable PhaseCommand<TeamSolution> task;

    /** For Timefold only. */
    @SuppressWarnings("NullAway.Init")
    private TeamSolution() {}

    TeamSolution(List<MemberFact> members, List<Object> facts, List<DutyAssignment> duties) {
        this.members = members;
        this.facts = facts;
        this.duties = duties;
    }

    /** The members by their numbers. */
    List<MemberFact> members() {
        return members;
    }

    /** The duties by their numbers. */
    List<DutyAssignment> duties() {
        return duties;
    }

    /** The score of the last evaluation, or null before the first. */
    @Nullable
    HardMediumSoftLongScore score() {
        return score;
    }

    /** The same team with other assignments. */
    TeamSolution withDuties(List<DutyAssignment> others) {
        TeamSolution same = new TeamSolution(members, facts, others);
        same.task = task;
        return same;
    }

    /** The same plan, with what a solver is to do with it, see {@link TaskSolvers}. */
    TeamSolution withTask(PhaseCommand<TeamSolution> command) {
        TeamSolution same = withDuties(duties);
        same.task = command;
        return same;
    }

    /** What a solver is to do, or null where its own phases say so. */
    @Nullable
    PhaseCommand<TeamSolution> task() {
        return task;
    }

    /**
     * Copies the assignments and shares everything else: a plain loop is twice as fast as Timefold's own cloner, which makes
     * it by this public constructor.
     */
    public static final class Cloner implements SolutionCloner<TeamSolution> {

        /** Called by Timefold. */
        public Cloner() {}

        @Override
        public TeamSolution cloneSolution(TeamSolution original) {
            List<DutyAssignment> copies = new ArrayList<>(original.duties.size());
            for (DutyAssignment duty : original.duties) {
                copies.add(duty.copy());
            }
            TeamSolution clone = original.withDuties(copies);
            clone.score = original.score;
            return clone;
        }
    }
}
