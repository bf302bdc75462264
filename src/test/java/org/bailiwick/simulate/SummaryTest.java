package org.bailiwick.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final Policy FROZEN = new Policy(Policy.Kind.FROZEN, null);
    private static final Policy FRESH = new Policy(Policy.Kind.FRESH, null);

    private static MonthRow row(int team, int seed, Policy policy, int month, double potential, double brought) {
        return new MonthRow(
                team,
                seed,
                policy,
                month,
                8,
                40,
                month == 1,
                potential,
                List.of(brought),
                0.5,
                0.2,
                0,
                0,
                month,
                0,
                0.7);
    }

    private final Summary summary = new Summary(new SimulationResult(
            new SimulationOptions(2, 2, 2, 8, 40, 0, List.of(new BigDecimal("0.1")), new BigDecimal("0.15"), 1),
            List.of(
                    row(1, 1, FROZEN, 1, 100, 50),
                    row(1, 1, FROZEN, 2, 300, 270),
                    row(1, 1, FRESH, 1, 100, 50),
                    row(1, 1, FRESH, 2, 300, 290),
                    row(1, 2, FROZEN, 1, 100, 60),
                    row(1, 2, FROZEN, 2, 100, 60),
                    row(1, 2, FRESH, 1, 100, 60),
                    row(1, 2, FRESH, 2, 100, 50),
                    row(2, 1, FROZEN, 1, 100, 90),
                    row(2, 1, FROZEN, 2, 100, 90),
                    row(2, 1, FRESH, 1, 100, 90),
                    row(2, 1, FRESH, 2, 100, 100))));

    @Test
    void aYearIsAllThatCameInByAllThatWasToBeHadAndATeamTheMeanOfItsYears() {
        // Team 1: 320/400 and 120/200, so 0.7; team 2: 0.9. Student's t at 0.975 with one degree of freedom is 12.7062.
        Estimate estimate = summary.year(FROZEN, Figure.ATTAINMENT);

        assertThat(estimate.mean()).isEqualTo(0.8, CLOSE);
        assertThat(estimate.margin().orElseThrow()).isCloseTo(12.706205 * 0.1, CLOSE);
        assertThat(estimate.high() - estimate.low()).isEqualTo(2 * 1.2706205, CLOSE);
    }

    @Test
    void differencesAreTakenYearByYear() {
        // Team 1: 340/400 − 320/400 = 0.05 and 110/200 − 120/200 = −0.05, so 0; team 2: 0.05.
        Estimate estimate = summary.difference(FRESH, FROZEN, Figure.ATTAINMENT);

        assertThat(estimate.mean()).isEqualTo(0.025, CLOSE);
        assertThat(estimate.margin().orElseThrow()).isEqualTo(12.706205 * 0.025, CLOSE);
    }

    @Test
    void aMonthIsItsOwnRows() {
        assertThat(summary.month(FROZEN, 2, Figure.ATTAINMENT).mean()).isEqualTo((0.75 + 0.9) / 2, CLOSE);
        assertThat(summary.month(FROZEN, 2, Figure.OPEN_HOURS).mean()).isEqualTo(2, CLOSE);
        assertThat(summary.year(FROZEN, Figure.OPEN_HOURS).mean()).isEqualTo(1.5, CLOSE);
        assertThat(summary.year(FROZEN, Figure.PLANS).mean()).isEqualTo(1, CLOSE);
    }

    @Test
    void oneTeamAloneHasNoInterval() {
        Estimate estimate = Estimate.of(new double[] {0.3});

        assertThat(estimate.mean()).isEqualTo(0.3, CLOSE);
        assertThat(estimate.margin()).isEmpty();
        assertThat(estimate.low()).isEqualTo(estimate.high());
    }
}
