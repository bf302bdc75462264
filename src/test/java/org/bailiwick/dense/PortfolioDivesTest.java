package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.bench.GapGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class PortfolioDivesTest {

    private static final int PLANS = 6;
    private static final int MANY_PLANS = 20;

    private static Compiled problem(long seed) {
        return Compiled.of(Pairs.of(PeriodView.of(
                GapGenerator.generate(GapGenerator.Type.D, 5, 40, seed).problem("gap"))));
    }

    private static PortfolioBound solved(Compiled problem) {
        StagedBound staged = new StagedBound(Relaxation.ofSoft(problem, 0));
        while (!staged.isNearlyDone()) {
            staged.step(0);
        }
        PortfolioBound bound =
                new PortfolioBound(staged.relaxation(), staged.layout(), staged.prices(), staged.bound(), () -> false);
        while (!bound.hasSettled()) {
            bound.step();
        }
        return bound;
    }

    private static Incumbent judged(Compiled problem, int[] plan) {
        Annealing annealing = new Annealing(problem, 1, new Steps(1), 0, new double[problem.members()], better -> {});
        annealing.begin(plan);
        return annealing.best();
    }

    /** The plans of the first dives, each one around the best before it. */
    private static List<Incumbent> dive(Compiled problem, PortfolioBound bound, long seed, int plans) {
        PortfolioDives dives = new PortfolioDives(bound, seed);
        List<Incumbent> found = new ArrayList<>();
        Incumbent best = judged(problem, Plans.nobody(problem.duties()));
        for (int step = 0; found.size() < plans && step < 100_000; step++) {
            int[] plan = dives.step(best, 0);
            if (plan != null) {
                Incumbent judged = judged(problem, plan);
                found.add(judged);
                best = judged.isBetterThan(best) ? judged : best;
            }
        }
        return found;
    }

    @Test
    void theBestPlanIsNearTheBoundAndNoneIsAboveIt() {
        for (long seed = 1; seed <= 5; seed++) {
            Compiled problem = problem(seed);
            PortfolioBound bound = solved(problem);
            List<Incumbent> found = dive(problem, bound, 1, MANY_PLANS);
            Incumbent best =
                    found.stream().reduce(Incumbent.WORST, (one, other) -> other.isBetterThan(one) ? other : one);
            assertThat(best.openMinutes()).isZero();
            assertThat((double) best.soft())
                    .as("seed %d", seed)
                    .isBetween(bound.bound() - 0.02 * Math.abs(bound.bound()), bound.bound());
            assertThat(found)
                    .filteredOn(plan -> plan.openMinutes() == 0)
                    .allSatisfy(plan -> assertThat((double) plan.soft()).isLessThanOrEqualTo(bound.bound()));
        }
    }

    @Test
    void sharingOutAnewMakesBetterPlans() {
        int gained = 0;
        for (long seed = 1; seed <= 5; seed++) {
            Compiled problem = problem(seed);
            List<Incumbent> found = dive(problem, solved(problem), 1, PLANS);
            gained += found.stream().anyMatch(plan -> plan.isBetterThan(found.get(0))) ? 1 : 0;
        }
        assertThat(gained).isPositive();
    }

    @Test
    void theSameSeedMakesTheSamePlans() {
        Compiled problem = problem(2);
        List<Incumbent> once = dive(problem, solved(problem), 4, PLANS);
        List<Incumbent> again = dive(problem, solved(problem), 4, PLANS);
        assertThat(once.stream().map(Incumbent::plan))
                .containsExactlyElementsOf(again.stream().map(Incumbent::plan).toList());
    }

    @Test
    void aDiveThatIsLateEndsAtOnce() {
        Compiled problem = problem(3);
        PortfolioDives dives = new PortfolioDives(solved(problem), 1);
        Incumbent none = judged(problem, Plans.nobody(problem.duties()));
        int steps = 0;
        while (dives.step(none, 1) == null) {
            steps++;
        }
        assertThat(steps).isLessThan(5 * 8 * 10);
    }
}
