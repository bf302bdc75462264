package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.bailiwick.bench.InstanceSource;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagedBoundTest {

    private static Compiled team(int members, int duties, int seed) {
        return Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(members, duties, seed))));
    }

    private static StagedBound ended(Compiled problem, double target) {
        StagedBound bound = new StagedBound(Relaxation.ofSoft(problem, 0));
        while (!bound.isDone()) {
            bound.step(target);
        }
        return bound;
    }

    @ParameterizedTest
    @CsvSource({"20, 150, 3", "30, 200, 1", "40, 300, 2"})
    void theBoundIsBetterThanFromPricesOfUnitsAlone(int members, int duties, int seed) {
        Compiled problem = team(members, duties, seed);
        Relaxation relaxation = Relaxation.ofSoft(problem, 0);
        Prices prices = new Prices(relaxation);
        Volume alone = new Volume(
                new LagrangianValue(relaxation, prices),
                plainPrices(relaxation, prices),
                new Volume.Stride(0.1, 1e-4, 10, 0.1, false, 0));
        while (!alone.isDone()) {
            alone.step(0);
        }
        assertThat(ended(problem, 0).bound()).isLessThan(alone.bound());
    }

    /** A unit is worth what it earns with its best candidate, everything else costs nothing. */
    private static double[] plainPrices(Relaxation relaxation, Prices layout) {
        double[] prices = new double[layout.count()];
        int units = relaxation.units.count();
        Arrays.fill(prices, 0, units, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < relaxation.unit.length; k++) {
            int u = relaxation.unit[k];
            prices[u] = Math.max(prices[u], relaxation.points[k]);
        }
        for (int u = 0; u < units; u++) {
            prices[u] = prices[u] == Double.NEGATIVE_INFINITY ? 0 : prices[u];
        }
        return prices;
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void noPlanThatLeavesNothingOpenIsWorthMoreThanTheValueAtAnyPrices(int seed) {
        Compiled problem = team(16, 120, seed);
        Relaxation relaxation = Relaxation.ofSoft(problem, 0);
        Prices layout = new Prices(relaxation);
        LagrangianValue value = new LagrangianValue(relaxation, layout);
        int[] nobody = new int[problem.duties()];
        Arrays.fill(nobody, State.NOBODY);
        Incumbent plan = new DenseSearch(problem, seed, better -> {}).run(nobody, new Steps(60_000));
        assertThat(plan.openMinutes()).isZero();
        double[] around = ended(problem, (double) plan.soft()).prices();
        SplittableRandom random = new SplittableRandom(seed);
        for (double away : new double[] {0, 1, 100, 3_000, 30_000}) {
            double[] prices = Arrays.stream(around)
                    .map(price -> price + away * (random.nextDouble() - 0.5))
                    .toArray();
            layout.makeValid(prices, 0);
            assertThat(value.at(prices, new double[prices.length])).isGreaterThanOrEqualTo((double) plan.soft());
        }
    }

    @Test
    void theLastPricesGiveTheBoundThatIsTold() {
        Compiled problem = team(20, 150, 4);
        StagedBound bound = ended(problem, 0);
        double[] prices = bound.prices();
        assertThat(new LagrangianValue(bound.relaxation(), bound.layout()).at(prices, new double[prices.length]))
                .isEqualTo(bound.bound());
    }

    /** Costs that mirror efforts kept the bound far, where the prices of duties were looked for alone. */
    @ParameterizedTest
    @CsvSource({"gap-c-5x100, -167200", "gap-d-5x100, -646800", "gap-e-5x100, -1315200"})
    void theBoundOfAGeneralizedAssignmentProblemIsCloseToAGoodPlan(String name, long plan) throws IOException {
        Compiled problem = generalizedAssignment(name);
        assertThat(ended(problem, 1.1 * plan).bound()).isBetween((double) plan, 0.99 * plan);
    }

    @Test
    void theBoundComesToTheOneOfTheLinearProgram() throws IOException {
        double linear = -1_246_167;
        Compiled problem = generalizedAssignment("gap-d-20x200");
        assertThat(ended(problem, -1_275_600).bound()).isBetween(linear, 0.9995 * linear);
    }

    @Test
    void everyDutyHasAPairThatLosesNextToNothing() throws IOException {
        Compiled problem = generalizedAssignment("gap-c-5x100");
        double optimum = -167_200;
        StagedBound bound = ended(problem, optimum);
        PairPrices prices = new PairPrices(bound);
        ProvenBound proven = new ProvenBound(problem, limits -> {});
        PairPrices early = proven.pairPrices(new Incumbent(new int[0], 0, (long) optimum, 0), () -> false);
        int[] cheap = new int[2];
        for (int d = 0; d < problem.duties(); d++) {
            double least = Double.POSITIVE_INFINITY;
            double leastEarly = Double.POSITIVE_INFINITY;
            for (int at = problem.pairs.start[d]; at < problem.pairs.start[d + 1]; at++) {
                least = Math.min(least, prices.loss(at));
                leastEarly = Math.min(leastEarly, early.loss(at));
            }
            cheap[0] += least < 100 ? 1 : 0;
            cheap[1] += leastEarly < 100 ? 1 : 0;
        }
        assertThat(cheap[0]).isEqualTo(problem.duties());
        assertThat(cheap[1]).isEqualTo(problem.duties());
    }

    private static Compiled generalizedAssignment(String name) throws IOException {
        Path benchmarks = Path.of("benchmarks");
        return Compiled.of(Pairs.of(PeriodView.of(InstanceSource.read(name, "instances/" + name + ".txt", benchmarks)
                .problem())));
    }
}
