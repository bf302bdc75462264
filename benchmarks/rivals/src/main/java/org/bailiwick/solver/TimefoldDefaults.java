package org.bailiwick.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import org.bailiwick.score.Pairs;

/** Timefold as it comes: the library's planning model and constraints, and no phase, move or acceptor of ours. */
public final class TimefoldDefaults {

    private TimefoldDefaults() {}

    /**
     * Solves with Timefold's default phases.
     *
     * @param pairs the problem
     * @param limit how long, compiling included
     * @param seed the seed
     * @return a member's number, or that of nobody, for every duty
     */
    public static int[] solve(Pairs pairs, Duration limit, long seed) {
        long began = System.nanoTime();
        PlanningModel model = PlanningModel.of(pairs);
        // Timefold takes whole milliseconds only.
        long left = limit.minusNanos(System.nanoTime() - began).toMillis();
        SolverConfig config = TeamScores.config(TeamConstraints.ForMoves.class)
                .withRandomSeed(seed)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(Duration.ofMillis(Math.max(1, left))));
        TeamSolution best =
                SolverFactory.<TeamSolution>create(config).buildSolver().solve(model.open());
        return PlanningModel.memberOfDuty(best);
    }
}
