package org.bailiwick.crm.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void fishersTestOfTheLadyTastingTea() {
        // 3 of 4 and 1 of 4: the two-sided p of Fisher's own example is 34/70.
        assertThat(Chance.between(Rate.of(3, 4), Rate.of(1, 4))).isCloseTo(34.0 / 70, within(1e-9));
    }

    @Test
    void theBinomialTestOfNineHeadsInTen() {
        // P(X ≤ 1) + P(X ≥ 9) = 22/1024 for a fair coin.
        assertThat(Chance.against(Rate.of(9, 10), 0.5)).isCloseTo(22.0 / 1024, within(1e-9));
    }

    @Test
    void holmsMethodStepsDown() {
        // Rising: 0.01·3, 0.02·2 = 0.04, 0.04·1 raised to 0.04.
        assertThat(Chance.adjusted(List.of(0.04, 0.01, 0.02))).containsExactly(0.04, 0.03, 0.04);
        assertThat(Chance.adjusted(List.of(0.6, 0.5))).containsExactly(1.0, 1.0);
    }

    @Test
    void ratesOfWhichAllOrNoneSucceedDoNotDiffer() {
        assertThat(Chance.between(Rate.of(5, 5), Rate.of(3, 3))).isEqualTo(1);
        assertThat(Chance.amongAll(List.of(Rate.of(0, 5), Rate.of(0, 9)))).isEqualTo(1);
    }

    @Test
    void theChiSquareTestOfHomogeneity() {
        // 10 of 20 and 15 of 20: expected 12.5, chi-square 6.25·(2/12.5 + 2/7.5) = 2.6667, p = 0.10247 at one degree.
        assertThat(Chance.amongAll(List.of(Rate.of(10, 20), Rate.of(15, 20)))).isCloseTo(0.102470, within(1e-5));
    }

    @Test
    void manyDealsAreComparedInNoTime() {
        assertThat(Chance.between(Rate.of(400_000, 1_000_000), Rate.of(410_000, 1_000_000)))
                .isLessThan(1e-6);
    }

    @Test
    void fewDealsAmongAMillionAreComparedExactly() {
        // One hit in one among 1,000 in 999,999 others: that or a rarer table has the chance 1,001/1,000,000.
        assertThat(Chance.between(Rate.of(1, 1), Rate.of(1_000, 999_999))).isCloseTo(0.001001, within(1e-9));
    }

    @Test
    void whereAllCountsAreLargeTheChiSquareTestWithYatesCorrectionTakesOver() {
        // 480 and 520 of 1,000 each: 2000·(|480·480 − 520·520| − 1000)²/1000⁴ = 2000·39000²/10¹² = 3.042, p = 0.081137.
        double p = Chance.between(Rate.of(480, 1_000), Rate.of(520, 1_000));
        assertThat(p).isCloseTo(0.081137, within(1e-5));
        double exact = FisherExactTest.withDefaults()
                .test(new int[][] {{480, 520}, {520, 480}})
                .getPValue();
        assertThat(p).isCloseTo(exact, within(0.0005));
    }

    @Test
    void equalRatesOfManyDealsDoNotDiffer() {
        assertThat(Chance.between(Rate.of(1_000, 2_000), Rate.of(1_000, 2_000))).isEqualTo(1);
    }
}
