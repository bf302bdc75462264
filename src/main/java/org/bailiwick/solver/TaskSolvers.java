package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * Solvers of Timefold whose only phase is the task that a plan brings along. One factory serves all of them: to build one
 * takes as long as the whole search of a small team. Nor does Timefold check itself, for the referee judges every plan
 * again. Thread-safe.
 */
final class TaskSolvers {

    private static final SolverFactory<TeamSolution> FACTORY =
            SolverFactory.create(TeamScores.config(TeamConstraints.ForPlans.class)
                    .withRandomSeed(0L)
                    .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                    .withPhaseList(List.of(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new Task())))));

    private TaskSolvers() {}

    static Solver<TeamSolution> build() {
        return FACTORY.buildSolver();
    }

    private static final class Task implements PhaseCommand<TeamSolution> {

        @Override
        public void changeWorkingSolution(ScoreDirector<TeamSolution> director, BooleanSupplier isPhaseTerminated) {
            PhaseCommand<TeamSolution> task = director.getWorkingSolution().task();
            Objects.requireNonNull(task, "The plan came without a task.")
                    .changeWorkingSolution(director, isPhaseTerminated);
        }
    }
}
