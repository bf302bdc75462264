package org.bailiwick.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class CpSatTest {

    private static final double MOST_PLANS = 4_000;
    private static final int PROBLEMS = Integer.getInteger("problems", 300);
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void findsTheBestPlanOfHundredsOfNastyProblems() {
        int withRules = 0;
        int problems = 0;
        for (int seed = 0; problems < PROBLEMS; seed++) {
            PeriodView view = PeriodView.of(RandomProblems.of(seed));
            if (Math.pow(view.members().size() + 1.0, view.duties().size()) <= MOST_PLANS) {
                problems++;
                Pairs pairs = Pairs.of(view);
                Score best = exhaustive(pairs);
                Outcome outcome = new CpSat(pairs, 1, 0).solve(null, LONG);
                if (best == null) {
                    assertThat(outcome).as("problem %d", seed).isNull();
                } else {
                    withRules++;
                    assertThat(outcome).as("problem %d", seed).isNotNull();
                    assertThat(outcome.proven()).as("problem %d", seed).isTrue();
                    assertThat(outcome.score()).as("problem %d", seed).isEqualTo(best);
                }
            }
        }
        assertThat(withRules).isGreaterThan(PROBLEMS / 2);
    }

    private static Score exhaustive(Pairs pairs) {
        PeriodView view = pairs.view();
        Referee referee = Referee.of(pairs);
        int[] plan = Plans.nobody(view);
        Score best = null;
        Comparator<Score> order = Comparator.comparingLong(Score::medium).thenComparingLong(Score::soft);
        do {
            Score score = referee.judge(plan).score();
            if (score.hard() == 0 && (best == null || order.compare(score, best) > 0)) {
                best = score;
            }
        } while (next(plan, view.members().size()));
        return best;
    }

    private static boolean next(int[] plan, int members) {
        for (int d = 0; d < plan.length; d++) {
            plan[d]++;
            if (plan[d] < members) {
                return true;
            }
            plan[d] = PeriodView.NOBODY;
        }
        return false;
    }

    @Test
    void noPlanOfTheLibraryIsAboveAProvenOne() {
        for (int seed = 1; seed <= 5; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(4, 12, seed)));
            Plan plan = new AllocationSolver()
                    .solve(pairs.view().problem(), SolveOptions.defaults().withStepLimit(100_000))
                    .plan();
            Outcome outcome = new CpSat(pairs, 1, 0).solve(null, LONG);
            assertThat(outcome.proven()).as("seed %d", seed).isTrue();
            assertThat(outcome.score().medium())
                    .isGreaterThanOrEqualTo(plan.score().medium());
            assertThat(outcome.score().medium() > plan.score().medium()
                            || outcome.score().soft() >= plan.score().soft())
                    .as("seed %d: %s and %s", seed, outcome.score(), plan.score())
                    .isTrue();
        }
    }

    @Test
    void aHintIsWhereItStarts() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(4, 12, 3)));
        Outcome best = new CpSat(pairs, 1, 0).solve(null, LONG);
        Outcome again = new CpSat(pairs, 1, 0).solve(best.plan(), LONG);
        assertThat(again.score()).isEqualTo(best.score());
        assertThat(Arrays.stream(again.plan())
                        .filter(m -> m == PeriodView.NOBODY)
                        .count())
                .isZero();
    }
}
