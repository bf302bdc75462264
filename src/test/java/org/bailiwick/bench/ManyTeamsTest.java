package org.bailiwick.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bailiwick.model.Problem;
import org.junit.jupiter.api.Test;

class ManyTeamsTest {

    @Test
    void teamsSideBySideGetThePlansThatTheyGetAlone() throws InterruptedException {
        List<Problem> teams = ManyTeams.generate(4, 15, List.of(1L, 2L, 3L, 4L, 5L, 6L));
        Limit limit = new Limit(null, 1_000L);
        ManyTeams.Outcome together = new ManyTeams(System::nanoTime, 3).solve(teams, limit);
        ManyTeams.Outcome alone = new ManyTeams(System::nanoTime, 1).solve(teams, limit);
        assertThat(together.teams())
                .extracting(ManyTeams.Solved::score)
                .isEqualTo(alone.teams().stream().map(ManyTeams.Solved::score).toList());
        assertThat(together.teamsPerSecond()).isPositive();
        assertThat(together.meanGap()).isNotNegative();
    }

    @Test
    void warmingUpGoesRoundTheTeamsUntilTheTimeIsUp() throws InterruptedException {
        List<Problem> teams = ManyTeams.generate(4, 15, List.of(1L, 2L, 3L));
        Limit limit = new Limit(null, 10L);
        // The clock ticks wherever it is read, and a solve reads it too.
        AtomicLong now = new AtomicLong();
        ManyTeams solver = new ManyTeams(now::incrementAndGet, 1);
        assertThat(solver.warmUp(teams, limit, Duration.ofNanos(1))).isEqualTo(0);
        assertThat(solver.warmUp(teams, limit, Duration.ofNanos(2))).isEqualTo(3);
        int solved = solver.warmUp(teams, limit, Duration.ofNanos(1_000));
        assertThat(solved).isGreaterThan(3);
        assertThat(solved % 3).isZero();
    }
}
