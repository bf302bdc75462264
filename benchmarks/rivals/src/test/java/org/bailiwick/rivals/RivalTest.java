package org.bailiwick.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.bailiwick.bench.Instance;
import org.bailiwick.bench.InstanceSource;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RivalTest {

    private static final Duration SHORT = Duration.ofSeconds(2);

    private static Instance instance(String source) throws IOException {
        return InstanceSource.read("instance", source, Path.of(""));
    }

    @ParameterizedTest
    @EnumSource
    void aPlanBreaksNoRule(Rival rival) throws IOException {
        for (String source : new String[] {"gen:6x20:1", "gap:C:5x20:1"}) {
            Instance instance = instance(source);
            if (rival.takes(instance.kind())) {
                Outcome outcome = rival.solve(instance.problem(), SHORT, 1);
                assertThat(outcome).as(source).isNotNull();
                assertThat(outcome.score().hard()).as(source).isZero();
                if (outcome.softBound() != null) {
                    assertThat(outcome.softBound())
                            .as(source)
                            .isGreaterThanOrEqualTo(outcome.score().soft());
                }
            }
        }
    }

    @Test
    void differentSolversProveTheSameBestAssignment() throws IOException {
        Pairs pairs = Pairs.of(PeriodView.of(instance("gap:C:5x20:1").problem()));
        Duration enough = Duration.ofMinutes(1);
        Outcome cpSat = new CpSat(pairs, 1, 0).solve(null, enough);
        Outcome scip = new Mip(pairs, "SCIP").solve(enough);
        Outcome highs = new Mip(pairs, "HIGHS").solve(enough);
        assertThat(cpSat.proven() && scip.proven() && highs.proven()).isTrue();
        assertThat(scip.score()).isEqualTo(cpSat.score());
        assertThat(highs.score()).isEqualTo(cpSat.score());
    }

    @Test
    void aTeamIsNoGeneralizedAssignment() throws IOException {
        Pairs pairs = Pairs.of(PeriodView.of(instance("gen:6x20:1").problem()));
        assertThatThrownBy(() -> new Mip(pairs, "SCIP").solve(SHORT)).hasMessageContaining("Maybe");
    }
}
