package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.util.Map;
import java.util.TreeMap;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

/** Timefold's constraints and the referee, which share no line that depends on a plan, say the same of every plan. */
class AgreementTest {

    private static final int PROBLEMS = 1_000;
    private static final int PLANS = 3;
    private static final SolutionManager<TeamSolution, HardMediumSoftLongScore> FOR_MOVES = SolutionManager.create(
            SolverFactory.<TeamSolution>create(TeamScores.config(TeamConstraints.ForMoves.class)));

    @Test
    void refereeAndConstraintsAgreeOnEveryTermOfRandomPlans() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.of(seed);
            PeriodView view = PeriodView.of(problem);
            Pairs pairs = Pairs.of(view);
            PlanningModel model = PlanningModel.of(pairs);
            for (int i = 0; i < PLANS; i++) {
                int[] plan = RandomProblems.plan(view, 31L * seed + i);
                Judgement judgement = Referee.of(pairs).judge(plan);
                TeamSolution solution = Teams.with(model, plan);
                Map<String, Long> terms = TeamScores.terms(solution);
                for (Term term : judgement.terms()) {
                    assertThat(terms.getOrDefault(term.constraint(), 0L))
                            .as("%s of plan %d for problem %d", term.constraint(), i, seed)
                            .isEqualTo(term.points());
                    seen.merge(term.constraint(), term.points() == 0 ? 0 : 1, Integer::sum);
                }
                assertThat(TeamScores.of(solution))
                        .as("plan %d for problem %d", i, seed)
                        .isEqualTo(judgement.score());
                FOR_MOVES.update(solution);
                assertThat(TeamScores.of(solution))
                        .as("plan %d for problem %d, by constraints for moves", i, seed)
                        .isEqualTo(judgement.score());
            }
        }
        assertThat(seen)
                .as("plans with points, by term")
                .allSatisfy((term, plans) -> assertThat(plans).as(term).isGreaterThan(50));
    }
}
