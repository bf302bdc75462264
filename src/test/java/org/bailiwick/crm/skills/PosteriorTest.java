package org.bailiwick.crm.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PosteriorTest {

    /** α = β = 4: the spread is √(1/4 / 9) = 1/6. */
    private static final Prior EVEN = new Prior(0.5, 8, 1.0 / 6);

    /** By hand: Beta(1, 1) and one won deal is Beta(2, 1), whose distribution function is x². */
    @Test
    void theIntervalHasEqualTails() {
        Posterior posterior = Posterior.of(new Prior(0.5, 2, Math.sqrt(1.0 / 12)), 1, 1, 0, 0);
        assertThat(posterior.mean()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(posterior.low()).isCloseTo(Math.sqrt(0.025), within(1e-6));
        assertThat(posterior.high()).isCloseTo(Math.sqrt(0.975), within(1e-6));
    }

    /** By hand: (4 + 8) / (8 + 8) = 3/4, a quarter over the mean: 1.5 spreads, so 2.5 + 1.5. */
    @Test
    void aLevelIsOneSpread() {
        assertThat(Posterior.of(EVEN, 8, 8, 0, 0).level()).isEqualByComparingTo("4.0");
        assertThat(Posterior.of(EVEN, 8, 0, 0, 0).level()).isEqualByComparingTo("1.0");
        assertThat(Posterior.of(EVEN, 8, 4, 0, 0).level()).isEqualByComparingTo("2.5");
        assertThat(Posterior.of(EVEN, 1000, 1000, 0, 0).level()).isEqualByComparingTo("5.0");
        assertThat(Posterior.of(EVEN, 1000, 0, 0, 0).level()).isEqualByComparingTo("0.0");
    }

    /** By hand: level 4 stands for the rate 1/2 + 1.5/6 = 3/4; ten deals of it: (4 + 7.5) / 18, and 2.5 + 1.5 · 10/18 = 3.33. */
    @Test
    void aDeclaredLevelIsEvidenceOfItsRate() {
        Posterior posterior = Posterior.of(EVEN, 0, 0, 4, 10);
        assertThat(posterior.mean()).isCloseTo(11.5 / 18, within(1e-9));
        assertThat(posterior.level()).isEqualByComparingTo("3.3");
    }

    @Test
    void whereNobodyDiffersEverybodyIsInTheMiddle() {
        assertThat(Posterior.of(new Prior(0.4, 50, 0), 30, 30, 0, 0).level()).isEqualByComparingTo("2.5");
    }

    @Property(tries = 300)
    void moreWinsAreNeverALowerLevel(
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double mean,
            @ForAll @DoubleRange(min = 1, max = 500) double strength,
            @ForAll @IntRange(min = 1, max = 200) int deals,
            @ForAll @IntRange(max = 199) int won) {
        Prior prior = new Prior(mean, strength, Math.sqrt(mean * (1 - mean) / (strength + 1)));
        int fewer = Math.min(won, deals - 1);
        Posterior less = Posterior.of(prior, deals, fewer, 0, 0);
        Posterior more = Posterior.of(prior, deals, fewer + 1, 0, 0);
        assertThat(more.level()).isGreaterThanOrEqualTo(less.level());
        assertThat(more.mean()).isGreaterThan(less.mean());
        assertThat(more.low()).isGreaterThanOrEqualTo(less.low()).isLessThan(more.mean());
        assertThat(more.high()).isGreaterThan(more.mean());
        // Fewer deals of the same rate are pulled nearer to the mean.
        assertThat(Math.abs(less.mean() - mean)).isLessThanOrEqualTo(Math.abs((double) fewer / deals - mean) + 1e-9);
    }
}
