package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.AllPlans;
import org.bailiwick.testing.Optima;
import org.bailiwick.testing.RandomProblems;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class TreeBoundTest {

    private static final int PROBLEMS = 800;
    private static final double MOST_PLANS = 2_000;
    private static final int STEPS = 3_000;
    private static final long FAR = 20_000;
    private static final int FEW_STEPS = 100;
    private static final String ONLY_BALANCES = """
            'settings': {'weights': {'goalBalance': 0.4, 'workloadBalance': 0.4, 'focus': 0, 'skillFit': 0, 'continuity': 0,
                                     'handover': 0, 'travel': 0, 'preference': 0, 'cohesion': 0}},
            'roles': [{'id': 'x'}, {'id': 'y'}, {'id': 'z'}],
            'members': [{'id': 'a', 'capacityHours': 31, 'roles': ['x', 'y']},
                        {'id': 'b', 'capacityHours': 21, 'roles': ['y', 'z']}],
            'duties': [{'id': 'i', 'role': 'z', 'hours': 6, 'goal': 7}, {'id': 'j', 'role': 'z', 'hours': 5, 'goal': 42},
                       {'id': 'k', 'role': 'z', 'hours': 4, 'goal': 32}, {'id': 'l', 'role': 'x', 'hours': 8, 'goal': 11},
                       {'id': 'm', 'role': 'z', 'hours': 2, 'goal': 29}, {'id': 'n', 'role': 'y', 'hours': 3, 'goal': 18},
                       {'id': 'o', 'role': 'x', 'hours': 9, 'goal': 9}]
            """;

    private final SplittableRandom random = new SplittableRandom(3);
    private int closed;
    private int closedWithPins;
    private int open;

    /** A bound whose prices have come to rest, or nearly so. */
    private static PortfolioBound settled(Compiled problem, double target) {
        StagedBound staged = new StagedBound(Relaxation.ofSoft(problem, 0));
        while (!staged.isNearlyDone()) {
            staged.step(target);
        }
        PortfolioBound bound =
                new PortfolioBound(staged.relaxation(), staged.layout(), staged.prices(), staged.bound(), () -> false);
        for (int i = 0; i < STEPS && !bound.hasSettled(); i++) {
            bound.step();
        }
        return bound;
    }

    private static TreeBound begun(Compiled problem, double target) {
        return new TreeBound(settled(problem, target), Granularity.of(problem), () -> false);
    }

    private static long unavoidable(Compiled problem) {
        long minutes = 0;
        for (int d = 0; d < problem.duties(); d++) {
            minutes += problem.pairs.size(d) == 0 ? problem.pairs.open[d] : 0;
        }
        return minutes;
    }

    private static boolean hasPins(Compiled problem) {
        for (boolean pin : problem.pinned) {
            if (pin) {
                return true;
            }
        }
        return false;
    }

    /** Steps to the end, looks at the bound after each step, and returns the plans found. */
    private static List<int[]> run(TreeBound bound, long floor, long optimum, String name) {
        List<int[]> plans = new ArrayList<>();
        for (int i = 0; i < STEPS && bound.isBusy(floor); i++) {
            bound.step();
            assertThat(bound.bound()).as(name).isGreaterThanOrEqualTo((double) optimum);
            int[] better = bound.takeBetter();
            if (better != null) {
                plans.add(better);
            }
        }
        return plans;
    }

    @Test
    void theBoundOfASmallProblemIsWhatItsBestPlanIsWorthAndNeverLessOnTheWay() {
        int problems = 0;
        for (int seed = 0; problems < PROBLEMS; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            if (AllPlans.count(pairs.view()) <= MOST_PLANS) {
                problems++;
                NavigableMap<Long, Long> best = AllPlans.bestByOpenMinutes(pairs);
                if (best.firstKey() == unavoidable(Compiled.of(pairs))) {
                    close(pairs, best.firstEntry().getValue(), "problem " + seed);
                }
            }
        }
        assertThat(closed).as("closed").isGreaterThan(PROBLEMS / 2);
        assertThat(closedWithPins).as("closed with pins").isGreaterThan(PROBLEMS / 10);
        assertThat(open).as("left open").isLessThan(PROBLEMS / 100);
    }

    private void close(Pairs pairs, long optimum, String name) {
        Compiled problem = Compiled.of(pairs);
        long floor = optimum - random.nextLong(1, 1 + random.nextLong(2, 10 * FAR));
        TreeBound bound = begun(problem, (double) floor);
        List<int[]> plans = run(bound, floor, optimum, name);
        if (bound.bound() > optimum) {
            // Beside pins that break rules, portfolios may break more than they do; or two units need not be held.
            assertThat(hasPins(problem) || plans.isEmpty()).as(name).isTrue();
            open++;
            return;
        }
        assertThat(plans).as(name).isNotEmpty();
        Score score = Referee.of(pairs).judge(plans.get(plans.size() - 1)).score();
        assertThat(score.soft()).as(name).isEqualTo(optimum);
        assertThat(score.medium()).as(name).isEqualTo(-unavoidable(problem));
        closed++;
        closedWithPins += hasPins(problem) ? 1 : 0;
    }

    @Test
    void besideTheBestPlanTheBoundIsItsScore() {
        for (Optima known :
                Optima.all().stream().filter(optimum -> optimum.medium() == 0).toList()) {
            Compiled problem = Compiled.of(Pairs.of(PeriodView.of(known.problem())));
            TreeBound bound = begun(problem, (double) known.soft());
            assertThat(run(bound, known.soft(), known.soft(), known.toString())).isEmpty();
            if (known.duties() <= 30) {
                assertThat(bound.bound()).as("%s", known).isEqualTo((double) known.soft());
            }
        }
    }

    @Test
    void fromAPoorPlanTheBestOneIsFound() {
        for (Optima known : Optima.all().stream()
                .filter(optimum -> optimum.medium() == 0 && optimum.duties() == 20)
                .toList()) {
            Pairs pairs = Pairs.of(PeriodView.of(known.problem()));
            TreeBound bound = begun(Compiled.of(pairs), (double) known.soft());
            List<int[]> plans = run(bound, known.soft() - FAR, known.soft(), known.toString());
            assertThat(bound.bound()).as("%s", known).isEqualTo((double) known.soft());
            Score score = Referee.of(pairs).judge(plans.get(plans.size() - 1)).score();
            assertThat(score).as("%s", known).isEqualTo(new Score(0, 0, known.soft()));
        }
    }

    @Test
    void whereOnlyBalancesCountTheBoundComesDownInFewSteps() {
        Pairs pairs = Pairs.of(PeriodView.of(Scoring.read(ONLY_BALANCES)));
        Compiled problem = Compiled.of(pairs);
        long optimum = AllPlans.bestByOpenMinutes(pairs).firstEntry().getValue();
        // By the prices of that target the bound is far above the optimum.
        TreeBound bound = begun(problem, 0);
        int steps = 0;
        while (bound.isBusy(optimum) && steps < STEPS) {
            bound.step();
            steps++;
        }
        assertThat(bound.bound()).isEqualTo((double) optimum);
        assertThat(steps).isLessThan(FEW_STEPS);
    }

    @Test
    void evenAListingInVainCostsSomething() {
        Compiled problem = Compiled.of(
                Pairs.of(PeriodView.of(Optima.all().iterator().next().problem())));
        PortfolioBound solved = settled(problem, 0);
        PortfolioListing listing = new PortfolioListing(solved, (long) solved.bound() + 1_000_000, () -> false);
        listing.step();
        assertThat(listing.isInVain()).isTrue();
        assertThat(listing.looks()).isGreaterThanOrEqualTo(problem.pairs.member.length);
    }
}
