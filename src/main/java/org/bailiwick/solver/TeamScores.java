package org.bailiwick.solver;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bailiwick.model.Score;

/** Timefold's judgement of plans, in our terms. Thread-safe. */
final class TeamScores {

    private static final SolutionManager<TeamSolution, HardMediumSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.<TeamSolution>create(config(TeamConstraints.ForPlans.class)));

    private TeamScores() {}

    /** What every use of Timefold has in common: the model and its constraints, which are the same by each provider. */
    static SolverConfig config(Class<? extends ConstraintProvider> constraints) {
        return new SolverConfig()
                .withSolutionClass(TeamSolution.class)
                .withEntityClasses(DutyAssignment.class)
                .withConstraintProviderClass(constraints);
    }

    /** The score that the last evaluation left in a plan. */
    static Score of(TeamSolution solution) {
        return of(Objects.requireNonNull(solution.score(), "The plan was never evaluated."));
    }

    private static Score of(HardMediumSoftLongScore score) {
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }

    /** What each constraint adds to the score of a plan, evaluated from scratch, by the id of the term. */
    static Map<String, Long> terms(TeamSolution solution) {
        Map<String, Long> terms = new HashMap<>();
        for (ConstraintAnalysis<HardMediumSoftLongScore> constraint :
                MANAGER.analyze(solution, ScoreAnalysisFetchPolicy.FETCH_ALL).constraintAnalyses()) {
            if (constraint.constraintName().equals(BalanceConstraints.FURTHER_BALANCES)) {
                constraint.matches().forEach(match -> {
                    BalanceConstraints.BalanceMatch balance = (BalanceConstraints.BalanceMatch) match.justification();
                    terms.merge(balance.term(), points(match.score()), Long::sum);
                });
            } else {
                terms.merge(constraint.constraintName(), points(constraint.score()), Long::sum);
            }
        }
        return terms;
    }

    /** A constraint counts at one level only. */
    private static long points(HardMediumSoftLongScore score) {
        return score.hardScore() + score.mediumScore() + score.softScore();
    }
}
