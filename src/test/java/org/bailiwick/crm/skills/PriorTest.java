package org.bailiwick.crm.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PriorTest {

    private static Evidence evidence(int won, int lost, double weight) {
        Evidence evidence = new Evidence();
        for (int i = 0; i < won + lost; i++) {
            evidence.add(weight, i < won);
        }
        return evidence;
    }

    /**
     * By hand: 16 of 20 and 4 of 20 won. P = 1/2, N = 40, S = 20 · 0.09 · 2 = 3.6, S / (1/4) = 14.4. A = 1, B = 40 − 800/40 = 20,
     * ρ = 13.4 / 19, α + β = 19/13.4 − 1 = 5.6/13.4.  Below 1, so 1.
     */
    @Test
    void theStrengthIsAtLeastOneDeal() {
        Prior prior = Prior.fit(List.of(evidence(16, 4, 1), evidence(4, 16, 1)));
        assertThat(prior.mean()).isEqualTo(0.5);
        assertThat(prior.strength()).isEqualTo(1);
        assertThat(prior.spread()).isCloseTo(Math.sqrt(0.25 / 2), within(1e-12));
    }

    /**
     * By hand: 13 and 7 of 20. P = 1/2, S = 20 · 0.0225 · 2 = 0.9, S / (1/4) = 3.6, A = 1, B = 20, ρ = 2.6/19,
     * α + β = 19/2.6 − 1 = 16.4/2.6 = 6.307692…, spread = √(1/4 · ρ) = 0.184957…
     */
    @Test
    void theMomentsOfTheBetaBinomialAreMatched() {
        Prior prior = Prior.fit(List.of(evidence(13, 7, 1), evidence(7, 13, 1)));
        assertThat(prior.strength()).isCloseTo(16.4 / 2.6, within(1e-9));
        assertThat(prior.spread()).isCloseTo(Math.sqrt(0.25 * 2.6 / 19), within(1e-9));
    }

    /**
     * By hand, the same deals at half the weight: S = 10 · 0.0225 · 2 = 0.45, S / (1/4) = 1.8, A = Σ v/n (1 − n/N) with v/n = 1/2:
     * 1/2, B = 20 − 200/20 = 10, ρ = 1.3 / 9.5: as before, because the same weight for all deals says nothing of people.
     */
    @Test
    void oldDealsTellAsMuchOfDifferencesAsNewOnes() {
        Prior prior = Prior.fit(List.of(evidence(13, 7, 0.5), evidence(7, 13, 0.5)));
        assertThat(prior.strength()).isCloseTo(16.4 / 2.6, within(1e-9));
    }

    /** By hand: 11 and 9 of 20: S / (1/4) = 20 · 0.0025 · 2 · 4 = 0.4 is less than the 1 that chance makes. */
    @Test
    void differencesThatChanceExplainsAreNone() {
        Prior prior = Prior.fit(List.of(evidence(11, 9, 1), evidence(9, 11, 1)));
        assertThat(prior).isEqualTo(new Prior(0.5, 40, 0));
    }

    @Test
    void onePersonOrOneDealEachTellsNoDifference() {
        assertThat(Prior.fit(List.of(evidence(3, 1, 1), evidence(0, 0, 1)))).isEqualTo(new Prior(0.75, 4, 0));
        assertThat(Prior.fit(List.of(evidence(1, 0, 1), evidence(0, 1, 1)))).isEqualTo(new Prior(0.5, 2, 0));
    }
}
