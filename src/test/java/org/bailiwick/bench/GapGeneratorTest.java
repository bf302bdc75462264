package org.bailiwick.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GapGeneratorTest {

    private static final int AGENTS = 10;
    private static final int JOBS = 400;

    @ParameterizedTest
    @EnumSource
    void capacitiesAreFourFifthsOfAnEvenShare(GapGenerator.Type type) {
        GapInstance gap = GapGenerator.generate(type, AGENTS, JOBS, 1);
        for (int i = 0; i < AGENTS; i++) {
            long sum = 0;
            for (int j = 0; j < JOBS; j++) {
                sum += gap.resource(i, j);
            }
            assertThat(gap.capacity(i)).isEqualTo((int) Math.floor(0.8 * sum / AGENTS));
        }
    }

    @Test
    void typeDIsInverselyRelatedWithinTen() {
        GapInstance gap = GapGenerator.generate(GapGenerator.Type.D, AGENTS, JOBS, 1);
        for (int i = 0; i < AGENTS; i++) {
            for (int j = 0; j < JOBS; j++) {
                assertThat(gap.resource(i, j)).isBetween(1, 100);
                assertThat(gap.cost(i, j) + gap.resource(i, j)).isBetween(101, 121);
            }
        }
    }

    @Test
    void typeEFallsWithTheResource() {
        GapInstance gap = GapGenerator.generate(GapGenerator.Type.E, AGENTS, JOBS, 1);
        double sum = 0;
        for (int i = 0; i < AGENTS; i++) {
            for (int j = 0; j < JOBS; j++) {
                int resource = gap.resource(i, j);
                assertThat(gap.cost(i, j)).isBetween((int) (1000.0 / resource - 10), 1000 / resource);
                sum += resource;
            }
        }
        // 1 + 10, less half a unit that is cut off; four standard errors either way.
        assertThat(sum / (AGENTS * JOBS)).isBetween(10.5 - 0.65, 10.5 + 0.65);
    }

    @Test
    void theSameSeedGivesTheSameInstance() {
        GapInstance gap = GapGenerator.generate(GapGenerator.Type.D, 3, 5, 7);
        assertThat(gap.problem("x"))
                .isEqualTo(GapGenerator.generate(GapGenerator.Type.D, 3, 5, 7).problem("x"));
        assertThat(gap.problem("x"))
                .isNotEqualTo(
                        GapGenerator.generate(GapGenerator.Type.D, 3, 5, 8).problem("x"));
    }

    @Test
    void noAgentsMakeNoInstance() {
        assertThatThrownBy(() -> GapGenerator.generate(GapGenerator.Type.C, 0, 5, 7))
                .hasMessageContaining("agents (0)");
    }
}
