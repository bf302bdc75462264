package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

/** Timefold checks itself at every move: that increments equal a score from scratch, and that clones share nothing. */
class FullAssertIT {

    @Test
    void incrementsAndClonesHoldOnAGeneratedTeam() {
        search(TeamGenerator.generate(5, 25, 1), 1_500);
    }

    @Test
    void incrementsAndClonesHoldOnNastyTeams() {
        for (int seed = 0; seed < 25; seed++) {
            search(RandomProblems.of(seed), 60);
        }
    }

    private static void search(Problem problem, long steps) {
        PeriodView view = PeriodView.of(problem);
        Pairs pairs = Pairs.of(view);
        PlanningModel model = PlanningModel.of(pairs);
        SolveOptions options =
                SolveOptions.defaults().withEngine(Engine.TIMEFOLD).withStepLimit(steps);
        @SuppressWarnings("rawtypes") // Timefold's own signature
        List<PhaseConfig> phases = new ArrayList<>(new SearchPhases(model, options).all());
        SolverConfig config = TeamScores.config(TeamConstraints.ForMoves.class)
                .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                .withRandomSeed(0L)
                .withPhaseList(phases);
        TeamSolution best =
                SolverFactory.<TeamSolution>create(config).buildSolver().solve(model.open());
        Score judged = Referee.of(pairs).judge(PlanningModel.memberOfDuty(best)).score();
        assertThat(TeamScores.of(best)).isEqualTo(judged);
    }
}
