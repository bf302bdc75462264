package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SolveOptionsTest {

    @Test
    void aCallerWithoutLimitsGetsTheDefaultTimeLimit() {
        SolveOptions options = SolveOptions.defaults();
        assertThat(options.timeLimit()).contains(SolveOptions.DEFAULT_TIME_LIMIT);
        assertThat(options.stepLimit()).isEmpty();
        assertThat(options.gapLimit()).isEmpty();
        assertThat(options.seed()).isZero();
        assertThat(options.threads()).isOne();
        assertThat(options.start()).isEmpty();
        assertThat(options.engine()).isEqualTo(Engine.DENSE);
    }

    @Test
    void aStepLimitTakesTheDefaultTimeLimitAway() {
        assertThat(SolveOptions.defaults().withStepLimit(10).timeLimit()).isEmpty();
        assertThat(SolveOptions.defaults().withGapLimit(BigDecimal.ONE).timeLimit())
                .contains(SolveOptions.DEFAULT_TIME_LIMIT);
    }

    @Test
    void everyOptionIsKeptByTheOthers() {
        SolveOptions options = SolveOptions.defaults()
                .withTimeLimit(Duration.ofSeconds(3))
                .withStepLimit(0)
                .withGapLimit(new BigDecimal("0.01"))
                .withSeed(-7)
                .withThreads(2)
                .withStart(Map.of("duty", "member"))
                .withEngine(Engine.TIMEFOLD)
                .withTimeLimit(Duration.ofSeconds(4));
        assertThat(options.timeLimit()).contains(Duration.ofSeconds(4));
        assertThat(options.stepLimit()).hasValue(0);
        assertThat(options.gapLimit()).contains(new BigDecimal("0.01"));
        assertThat(options.seed()).isEqualTo(-7);
        assertThat(options.threads()).isEqualTo(2);
        assertThat(options.start()).containsExactly(Map.entry("duty", "member"));
        assertThat(options.engine()).isEqualTo(Engine.TIMEFOLD);
    }

    @Test
    void theStartIsCopied() {
        Map<String, String> start = new HashMap<>(Map.of("duty", "member"));
        SolveOptions options = SolveOptions.defaults().withStart(start);
        start.clear();
        assertThat(options.start()).hasSize(1);
    }

    @Test
    void limitsThatMakeNoSenseAreRefusedWithTheLikelyMend() {
        SolveOptions options = SolveOptions.defaults();
        assertThatThrownBy(() -> options.withTimeLimit(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("timeLimit (PT0S) must be above 0. Maybe");
        assertThatThrownBy(() -> options.withStepLimit(-1)).hasMessageContaining("stepLimit (-1) must not be negative");
        assertThatThrownBy(() -> options.withGapLimit(new BigDecimal("-0.1")))
                .hasMessageContaining("gapLimit (-0.1) must not be negative");
        assertThatThrownBy(() -> options.withThreads(0)).hasMessageContaining("threads (0) must be at least 1");
    }
}
