package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class FusionTest {

    @Test
    void aFusedPlanIsWorthWhatTheRefereeSaysOfTheOriginal() {
        int fused = 0;
        for (long seed = 1; seed <= 700; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            Fusion fusion = Fusion.of(Compiled.of(pairs));
            fused += fusion.isProper() ? 1 : 0;
            State state = new State(fusion.problem());
            int[] nothing = new int[fusion.problem().duties()];
            Arrays.fill(nothing, State.NOBODY);
            Construction construction = new Construction(state);
            construction.repair(nothing);
            construction.fill();
            Score score =
                    Referee.of(pairs).judge(fusion.expand(state.memberOf())).score();
            assertThat(new Score(score.hard(), -state.open(), state.soft()))
                    .as("seed %d", seed)
                    .isEqualTo(score);
        }
        assertThat(fused).as("problems with groups to fuse").isGreaterThan(20);
    }

    @Test
    void fusingAnExpandedPlanGivesItBack() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 4)));
        Fusion fusion = Fusion.of(Compiled.of(pairs));
        State state = new State(fusion.problem());
        new Construction(state).fill();
        int[] plan = state.memberOf();
        assertThat(fusion.fuse(fusion.expand(plan))).isEqualTo(plan);
        assertThat(fusion.problem().duties()).isLessThan(pairs.view().duties().size());
    }
}
