package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.check.Draft.dec;
import static org.bailiwick.check.Draft.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The budget and the stickiness keep work where it is, as much as they say. */
class StabilityTest {

    private static final int MOST_PLANS = 5_000;
    private static final int LEAST_PROBLEMS = 40;

    /** What changes hands of what is held, counted anew from the definition. */
    private static BigDecimal moved(Pairs pairs, int[] plan, String measure) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int d = 0; d < plan.length; d++) {
            boolean isMoved = pairs.isHeld(d)
                    && plan[d] != PeriodView.NOBODY
                    && plan[d] != pairs.view().holder(d);
            sum = isMoved ? sum.add(pairs.view().measure(d, measure)) : sum;
        }
        return sum;
    }

    private static BigDecimal held(Pairs pairs, String measure) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int d = 0; d < pairs.view().duties().size(); d++) {
            sum = pairs.isHeld(d) ? sum.add(pairs.view().measure(d, measure)) : sum;
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"goal,0", "goal,0.05", "goal,0.2", "hours,0.1", "count,0.03", "count,1"})
    void noMoreChangesHandsThanTheBudgetAllows(String measure, BigDecimal fraction) {
        for (long seed = 1; seed <= 5; seed++) {
            Problem problem = TeamGenerator.generate(12, 70, seed);
            Problem limited = problem.withSettings(
                    with(problem.settings(), "disruptionBudget", new DisruptionBudget(measure, fraction)));
            SolveOptions options = SolveOptions.defaults().withStepLimit(20_000);
            Pairs pairs = Pairs.of(PeriodView.of(limited));
            int[] plan = new int[pairs.view().duties().size()];
            Arrays.fill(plan, PeriodView.NOBODY);
            new AllocationSolver()
                    .solve(limited, options)
                    .plan()
                    .memberByDuty()
                    .forEach((duty, member) ->
                            plan[pairs.view().dutyNumber(duty)] = pairs.view().memberNumber(member));
            assertThat(moved(pairs, plan, measure))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(fraction.multiply(held(pairs, measure)));
        }
    }

    /**
     * With one stickiness for all, the best plan for a higher one never moves more hours: were it so, exchanging the two best plans
     * would improve one of the two sums. Asked of every plan of small problems.
     */
    @Test
    void theMoreWorkSticksTheLessMoves() {
        int asked = 0;
        int changed = 0;
        for (long seed = 1; asked < LEAST_PROBLEMS; seed++) {
            Problem problem = plain(RandomProblems.of(seed));
            Pairs pairs = Pairs.of(PeriodView.of(problem));
            int members = pairs.view().members().size();
            int duties = pairs.view().duties().size();
            if (Math.pow(members + 1, duties) > MOST_PLANS
                    || held(pairs, "hours").signum() == 0) {
                continue;
            }
            asked++;
            BigDecimal before = null;
            BigDecimal first = null;
            for (String stickiness : List.of("0", "0.1", "0.3", "0.6", "1")) {
                BigDecimal moved = leastMoved(sticking(problem, dec(stickiness)));
                if (before != null) {
                    assertThat(moved).as("seed %d, %s", seed, stickiness).isLessThanOrEqualTo(before);
                }
                first = first == null ? moved : first;
                before = moved;
            }
            changed += first == null || before == null || first.compareTo(before) == 0 ? 0 : 1;
        }
        assertThat(changed).as("problems in which it matters").isPositive();
    }

    /** Whole hours, so that every duty's points are exact. */
    private static Problem plain(Problem problem) {
        return problem.withDuties(problem.duties().stream()
                .map(duty -> with(
                        with(duty, "stickiness", null),
                        "hours",
                        duty.hours().max(BigDecimal.ONE).setScale(0, RoundingMode.CEILING)))
                .toList());
    }

    private static Problem sticking(Problem problem, BigDecimal stickiness) {
        return problem.withSettings(with(problem.settings(), "stickiness", stickiness));
    }

    /** The hours that move in the best plan; where several are best, the least. */
    private static BigDecimal leastMoved(Problem problem) {
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        Referee referee = Referee.of(pairs);
        int[] plan = new int[pairs.view().duties().size()];
        Arrays.fill(plan, PeriodView.NOBODY);
        Score best = null;
        BigDecimal least = BigDecimal.ZERO;
        do {
            Score score = referee.judge(plan).score();
            int better = best == null ? 1 : score.compareTo(best);
            if (better >= 0) {
                BigDecimal moved = moved(pairs, plan, "hours");
                least = better > 0 ? moved : least.min(moved);
                best = score;
            }
        } while (next(plan, pairs.view().members().size()));
        return least;
    }

    private static boolean next(int[] plan, int members) {
        for (int d = 0; d < plan.length; d++) {
            if (++plan[d] < members) {
                return true;
            }
            plan[d] = PeriodView.NOBODY;
        }
        return false;
    }
}
