package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.AllPlans;
import org.bailiwick.testing.Optima;
import org.bailiwick.testing.RandomProblems;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class ProvenBoundTest {

    private static final double MOST_PLANS = 2_000;
    private static final int PROBLEMS = 400;
    private static final int STEPS = 300;
    private static final double CLOSE = 0.01;
    /** Enough for the bound of a small problem to come close. */
    private static final int FEW_STEPS = 15;

    @Test
    void noPlanOfASmallProblemBeatsTheBounds() {
        int problems = 0;
        int close = 0;
        for (int seed = 0; problems < PROBLEMS; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            PeriodView view = pairs.view();
            if (AllPlans.count(view) <= MOST_PLANS) {
                problems++;
                NavigableMap<Long, Long> best = AllPlans.bestByOpenMinutes(pairs);
                for (Map.Entry<Long, Long> level : best.entrySet()) {
                    long soft = best.headMap(level.getKey(), true).values().stream()
                            .mapToLong(Long::longValue)
                            .max()
                            .orElseThrow();
                    Limits limits = prove(
                            Compiled.of(pairs),
                            new Incumbent(Plans.nobody(pairs.view().duties().size()), level.getKey(), soft, 0),
                            FEW_STEPS);
                    assertThat(limits.openMinutes())
                            .as("open minutes of problem %d", seed)
                            .isLessThanOrEqualTo(best.firstKey());
                    assertThat(limits.soft())
                            .as("soft bound of problem %d with at most %d open minutes", seed, level.getKey())
                            .isGreaterThanOrEqualTo(soft);
                    boolean isFewestOpen = level.getKey().equals(best.firstKey());
                    close += isFewestOpen && limits.soft() - soft <= CLOSE * Math.max(1, Math.abs(soft)) ? 1 : 0;
                }
            }
        }
        assertThat(close).as("bounds close to the best plan").isGreaterThan(PROBLEMS / 2);
    }

    @Test
    void noPricesGiveABoundBelowAProvenOptimum() {
        SplittableRandom random = new SplittableRandom(7);
        for (Optima optimum :
                Optima.all().stream().filter(known -> known.medium() == 0).toList()) {
            Compiled problem = Compiled.of(Pairs.of(PeriodView.of(optimum.problem())));
            Relaxation relaxation = Relaxation.ofSoft(problem, 0);
            Prices prices = new Prices(relaxation);
            StagedBound staged = new StagedBound(relaxation);
            LagrangianValue value = new LagrangianValue(relaxation, prices);
            CapacityRelaxation capacities = new CapacityRelaxation(relaxation, prices);
            for (int i = 0; i < 100; i++) {
                staged.step((double) optimum.soft());
                double[] disturbed = Arrays.stream(staged.prices())
                        .map(price -> price + (random.nextDouble() - 0.5) * 20_000)
                        .toArray();
                value.makeValid(disturbed);
                assertThat(staged.bound()).isGreaterThanOrEqualTo((double) optimum.soft());
                assertThat(value.at(disturbed, new double[disturbed.length]))
                        .isGreaterThanOrEqualTo((double) optimum.soft());
                double[] few = Arrays.copyOfRange(disturbed, relaxation.units.count(), disturbed.length);
                assertThat(capacities.at(few, new double[few.length])).isGreaterThanOrEqualTo((double) optimum.soft());
            }
        }
    }

    private static Limits prove(Compiled problem, Incumbent best, int steps) {
        Limits[] last = {new Limits(0, Long.MAX_VALUE, Long.MAX_VALUE)};
        ProvenBound bound = new ProvenBound(problem, limits -> last[0] = limits);
        for (int i = 0; i < steps; i++) {
            bound.advance(1000, best);
        }
        bound.finish(best);
        return last[0];
    }

    @Test
    void theBoundComesCloseToAGoodPlan() {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 3))));
        Incumbent best = new ComponentSearch(problem, 1, 1, better -> {}, limits -> {})
                .run(Plans.nobody(problem.duties()), new Steps(1_000_000));
        Limits limits = prove(problem, best, STEPS);
        assertThat(limits.soft() - best.soft()).isBetween(0L, best.soft() / 4);
    }

    @Test
    void whatNobodyHasTimeForStaysOpenByProof() {
        Scoring s = Scoring.of("'members': [{'id': 'm', 'capacityHours': 10}],"
                + "'duties': [{'id': 'a', 'hours': 6}, {'id': 'b', 'hours': 6}]");
        Limits limits = prove(Compiled.of(s.pairs()), new Incumbent(Plans.nobody(2), 360, 0, 0), STEPS);
        assertThat(limits.openMinutes()).isBetween(120L, 360L);
    }

    @Test
    void anAwaitedSolutionIsFoundThoughThePlanSoFarLeavesMoreOpen() {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 3))));
        int[] nobody = Plans.nobody(problem.duties());
        Incumbent nothing =
                new Incumbent(nobody, Arrays.stream(problem.pairs.open).sum(), 0, 0);
        ProvenBound bound = new ProvenBound(problem, limits -> {});
        bound.pairPrices(nothing, () -> false);
        bound.await(0);
        for (int i = 0; i < 100; i++) {
            bound.advance(100_000, nothing);
        }
        assertThat(bound.shares()).isNotNull();
    }

    @Test
    void noSolutionIsAwaitedOnceTooMuchOfTheTimeIsSpent() {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 3))));
        Incumbent nothing = new Incumbent(Plans.nobody(problem.duties()), 1, 0, 0);
        ProvenBound bound = new ProvenBound(problem, limits -> {});
        bound.await(0);
        assertThat(bound.isAwaited()).as("before the first stages").isFalse();
        bound.pairPrices(nothing, () -> false);
        bound.await(0.5);
        assertThat(bound.isAwaited()).as("late").isFalse();
        bound.await(0.3);
        assertThat(bound.isAwaited()).as("in time").isTrue();
    }

    @Test
    void theProofOfASmallProblemIsCompletedAndEndsThere() {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(8, 30, 1))));
        Incumbent found = new ComponentSearch(problem, 1, 1, better -> {}, limits -> {})
                .run(Plans.nobody(problem.duties()), new Steps(300_000));
        List<Limits> told = new ArrayList<>();
        ProvenBound bound = new ProvenBound(problem, told::add);
        Incumbent best = bound.complete(found);
        assertThat(bound.isProven()).isTrue();
        assertThat(told.get(told.size() - 1).soft()).isEqualTo(best.soft());
    }
}
