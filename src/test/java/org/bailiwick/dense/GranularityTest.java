package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.bailiwick.bench.GapGenerator;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class GranularityTest {

    private static final int PROBLEMS = 2_000;

    private static Compiled compiled(Problem problem) {
        return Compiled.of(Pairs.of(PeriodView.of(problem)));
    }

    @Test
    void everyWholePlansScoreIsOneOfThose() {
        SplittableRandom random = new SplittableRandom(5);
        int plans = 0;
        int coarse = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Compiled problem = compiled(RandomProblems.of(seed));
            Granularity scores = Granularity.of(problem);
            State state = new State(problem);
            int open = 0;
            for (int d = 0; d < problem.duties(); d++) {
                int size = problem.pairs.size(d);
                boolean isLeftOpen = size == 0 || (problem.pairs.open[d] == 0 && random.nextBoolean());
                if (!isLeftOpen) {
                    state.assign(d, problem.pairs.start[d] + random.nextInt(size));
                }
                open += isLeftOpen ? 1 : 0;
            }
            plans += open < problem.duties() ? 1 : 0;
            coarse += scores.above(state.soft()) > state.soft() + 1 ? 1 : 0;
            assertThat(scores.atMost((double) state.soft()))
                    .as("problem %d", seed)
                    .isEqualTo(state.soft());
            assertThat(scores.atMost(scores.above(state.soft()) - 0.5))
                    .as("problem %d", seed)
                    .isEqualTo(state.soft());
            assertThat(scores.above(state.soft() - 1)).as("problem %d", seed).isEqualTo(state.soft());
        }
        assertThat(plans).as("plans").isGreaterThan(PROBLEMS / 4);
        assertThat(coarse).as("coarse").isGreaterThan(PROBLEMS / 100);
    }

    @Test
    void pairsThatCostHundredsGiveScoresInHundreds() {
        Problem gap = GapGenerator.generate(GapGenerator.Type.C, 3, 20, 7).problem("gap");
        Granularity scores = Granularity.of(compiled(gap));
        assertThat(scores.atMost(-1234.5)).isEqualTo(-1300);
        assertThat(scores.above(-1300)).isEqualTo(-1200);
        assertThat(scores.above(-1299)).isEqualTo(-1200);
    }

    @Test
    void bandsAndFocusGiveAnyScore() {
        Granularity scores = Granularity.of(compiled(TeamGenerator.generate(6, 20, 1)));
        assertThat(scores.atMost(17.9)).isEqualTo(17);
        assertThat(scores.above(17)).isEqualTo(18);
    }
}
