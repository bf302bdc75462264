package org.bailiwick.goals.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTest {

    /** Pay on target 1,000; from 50 %; half rate to 80 %, once to 100 %, double to 150 %, then a tenth. */
    private static final List<Tier> TIERS =
            List.of(tier("0", "0.5"), tier("80", "1"), tier("100", "2"), tier("150", "0.1"));

    private static Tier tier(String from, String multiplier) {
        return new Tier(new BigDecimal(from), new BigDecimal(multiplier));
    }

    private static Component component(
            String rate, String onTarget, String threshold, List<Tier> tiers, boolean retroactive, String capPercent) {
        return new Component(
                "c",
                0,
                number(rate),
                number(onTarget),
                Map.of(),
                List.of(),
                new BigDecimal(threshold),
                tiers,
                retroactive,
                number(capPercent),
                null);
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static BigDecimal earned(Component component, String goal, String achieved) {
        return new Pay(component, new BigDecimal(goal), new BigDecimal(achieved))
                .earned(component.onTarget())
                .bigDecimalValue(6, RoundingMode.HALF_EVEN);
    }

    @ParameterizedTest
    @CsvSource({"49.9, 0", "50, 250", "80, 400", "90, 500", "100, 600", "120, 1000", "150, 1600", "160, 1610", "-5, 0"})
    void unitsArePaidByTheTierTheyAreIn(String achieved, String pay) {
        assertThat(earned(component("", "1000", "50", TIERS, false, ""), "100", achieved))
                .isEqualByComparingTo(pay);
    }

    @ParameterizedTest
    @CsvSource({"79, 395", "80, 800", "100, 2000", "150, 150"})
    void aRetroactivePlanPaysAllUnitsByTheHighestTierReached(String achieved, String pay) {
        assertThat(earned(component("", "1000", "50", TIERS, true, ""), "100", achieved))
                .isEqualByComparingTo(pay);
    }

    @Test
    void aRatePaysByTheUnitEvenWithoutAGoal() {
        Component component = component("0.02", "", "50", TIERS, false, "");

        assertThat(earned(component, "1000", "900")).isEqualByComparingTo("10");
        assertThat(earned(component, "0", "900")).isEqualByComparingTo("9");
        assertThat(new Pay(component, BigDecimal.ZERO, BigDecimal.TEN).attainment())
                .isNull();
    }

    @Test
    void payOnTargetNeedsAGoal() {
        assertThat(earned(component("", "1000", "0", TIERS, false, ""), "0", "900"))
                .isZero();
    }

    @Test
    void theCapIsTheLowerOfTheTwo() {
        Component percent = component("", "1000", "0", TIERS, false, "150");

        assertThat(new Pay(percent, BigDecimal.TEN, BigDecimal.ONE)
                        .cap(percent.onTarget())
                        .intValue())
                .isEqualTo(1500);
        Component both = new Component(
                "c",
                0,
                null,
                new BigDecimal("1000"),
                Map.of(),
                List.of(),
                BigDecimal.ZERO,
                TIERS,
                false,
                new BigDecimal("150"),
                new BigDecimal("700"));
        assertThat(new Pay(both, BigDecimal.TEN, BigDecimal.ONE)
                        .cap(both.onTarget())
                        .intValue())
                .isEqualTo(700);
    }

    @Property(tries = 300, seed = "20266")
    void moreAchievedNeverPaysLess(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long goal,
            @ForAll @LongRange(max = 3_000_000_000_000L) long achieved,
            @ForAll @LongRange(max = 1_000_000_000_000L) long more) {
        Component component = component("", "1000", "50", TIERS, false, "");

        BigDecimal less = earned(component, String.valueOf(goal), String.valueOf(achieved));
        BigDecimal pay = earned(component, String.valueOf(goal), String.valueOf(achieved + more));

        assertThat(pay).isGreaterThanOrEqualTo(less);
    }
}
