package org.bailiwick.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.simulate.Policy.Kind;
import org.junit.jupiter.api.Test;

/** Years of small teams. */
class SimulationTest {

    private static final SimulationOptions USUAL = options(2, "0.02", "0.1");
    private static final SimulationResult YEARS = run(USUAL, Drift.USUAL);

    private static SimulationOptions options(int threads, String... budgets) {
        return new SimulationOptions(2, 2, 4, 6, 30, 1_000, decimals(budgets), new BigDecimal("0.15"), threads);
    }

    private static List<BigDecimal> decimals(String... values) {
        return List.of(values).stream().map(BigDecimal::new).toList();
    }

    private static SimulationResult run(SimulationOptions options, Drift drift) {
        return new Simulation(options, drift).run(done -> {}).orElseThrow();
    }

    private static Policy policy(SimulationOptions options, Kind kind) {
        return options.policies().stream()
                .filter(policy -> policy.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theResultDoesNotDependOnTheThreads() {
        List<Integer> heard = new ArrayList<>();

        SimulationResult again =
                new Simulation(options(1, "0.02", "0.1")).run(heard::add).orElseThrow();

        assertThat(again.rows()).isEqualTo(YEARS.rows());
        assertThat(heard).containsExactly(1, 2, 3, 4);
    }

    @Test
    void everyPolicyMeetsTheSameYearAndBeginsWithTheSamePlan() {
        Map<List<Integer>, List<MonthRow>> months = YEARS.rows().stream()
                .collect(Collectors.groupingBy(row -> List.of(row.team(), row.seed(), row.month())));

        assertThat(months).hasSize(2 * 2 * 4);
        months.values().forEach(rows -> {
            MonthRow first = rows.get(0);
            assertThat(rows).hasSize(7).allSatisfy(row -> {
                assertThat(row.potential()).isEqualTo(first.potential());
                assertThat(row.members()).isEqualTo(first.members());
                assertThat(row.duties()).isEqualTo(first.duties());
                if (row.month() == 1) {
                    assertThat(row.brought()).isEqualTo(first.brought());
                    assertThat(row.planned()).isTrue();
                }
            });
        });
    }

    @Test
    void noMonthMovesMoreThanItsBudget() {
        assertThat(YEARS.rows())
                .filteredOn(row -> row.policy().budget() != null)
                .allSatisfy(row -> {
                    BigDecimal budget = row.policy().budget();
                    assertThat(row.moved()).isLessThanOrEqualTo(budget == null ? 0 : budget.doubleValue() + 1e-12);
                })
                .anyMatch(row -> row.moved() > 0);
        assertThat(YEARS.rows())
                .filteredOn(row ->
                        row.policy().kind() == Kind.STOP_GAP || row.policy().kind() == Kind.FROZEN)
                .allMatch(row -> row.moved() == 0);
    }

    @Test
    void inAWorldThatStandsStillKeepingThePlanIsAsGoodAsPlanningEveryMonth() {
        SimulationOptions options = options(2, "0.1");
        Summary summary = new Summary(run(options, Drift.NONE));

        Estimate difference =
                summary.difference(policy(options, Kind.MONTHLY), policy(options, Kind.FROZEN), Figure.ATTAINMENT);

        assertThat(difference.mean()).isLessThan(0.01);
        assertThat(summary.year(policy(options, Kind.FROZEN), Figure.PLANS).mean())
                .isEqualTo(1);
    }

    @Test
    void whereAChangeCostsNothingAFreshPlanIsWorthAsMuchAsAnyOther() {
        SimulationOptions options = new SimulationOptions(3, 2, 4, 6, 30, 4_000, decimals("0.1"), BigDecimal.ZERO, 2);
        Summary summary = new Summary(run(options, Drift.USUAL));
        Policy fresh = policy(options, Kind.FRESH);

        for (Kind other : List.of(Kind.FROZEN, Kind.STOP_GAP, Kind.MONTHLY)) {
            Estimate difference = summary.difference(fresh, policy(options, other), Figure.ATTAINMENT);
            assertThat(difference.high()).as(other.id()).isGreaterThan(0);
        }
    }

    @Test
    void changesCostTheMoreTheMoreIsAssumedToBeLost() {
        SimulationOptions options = USUAL;
        Summary summary = new Summary(YEARS);
        Policy fresh = policy(options, Kind.FRESH);
        List<BigDecimal> losses = options.assumptions().stream()
                .filter(SimulationOptions::isUsual)
                .map(Assumption::loss)
                .sorted()
                .toList();

        List<Double> attainments = losses.stream()
                .map(loss -> summary.year(fresh, Figure.attainment(number(options, loss)))
                        .mean())
                .toList();

        assertThat(losses).hasSize(4);
        assertThat(attainments)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    private static int number(SimulationOptions options, BigDecimal loss) {
        return options.assumptions().indexOf(new Assumption(loss, SimulationOptions.USUAL_DEPENDENCE));
    }

    @Test
    void aStoppedSimulationHasNoResult() {
        Thread.currentThread().interrupt();

        assertThat(new Simulation(options(1, "0.1")).run(done -> {})).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void optionsOutOfRangeAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SimulationOptions(1, 1, 1, 8, 40, 0, decimals("0.1"), BigDecimal.ZERO, 1))
                .withMessageContaining("months (1) must be 2..60");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SimulationOptions(1, 1, 12, 8, 10, 0, decimals("0.1"), BigDecimal.ZERO, 1))
                .withMessageContaining("duties (10) must be 24..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SimulationOptions(1, 1, 12, 8, 40, 0, decimals("5"), BigDecimal.ZERO, 1))
                .withMessageContaining("budgets (5) must be between 0 and 1. Maybe a % sign is missing.");
    }

    @Test
    void theBudgetIsTheModelsOwn() {
        assertThat(new DisruptionBudget("goal", new BigDecimal("0.10")).fraction())
                .isEqualTo(options(1, "0.10").budgets().get(0));
        assertThat(options(1, "0.1", "0.05", "0.10").policies())
                .extracting(Policy::id)
                .containsExactly(
                        "frozen", "stop-gap", "monthly-5%", "monthly-10%", "learning-10%", "advised-10%", "fresh");
    }
}
