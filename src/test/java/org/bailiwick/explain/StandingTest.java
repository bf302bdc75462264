package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.bailiwick.explain.answer.Effect;
import org.bailiwick.model.Score;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Differences against the referee: on plans that break any rule, for any duty with anybody or nobody, term by term. */
class StandingTest {

    private static final int PROBLEMS_EACH = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyDifferenceIsTheReferees(long thousand) {
        int compared = 0;
        for (long seed = 1000 * thousand; seed < 1000 * thousand + PROBLEMS_EACH; seed++) {
            compared += compare(seed);
        }
        assertThat(compared).as("changes that were compared").isGreaterThan(1000);
    }

    private static int compare(long seed) {
        Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
        PeriodView view = pairs.view();
        int[] plan = RandomProblems.plan(view, seed);
        Board board = new Board(pairs);
        Referee referee = Referee.of(pairs);
        Judgement before = referee.judge(plan);
        SplittableRandom random = new SplittableRandom(seed);
        int compared = 0;
        for (int i = 0; i < 20 && plan.length > 0; i++) {
            int duty = random.nextInt(plan.length);
            int to = random.nextInt(view.members().size() + 1) - 1;
            if (to == plan[duty]) {
                continue;
            }
            Effect effect = new Effects(new Standing(board, plan), before.terms()).change(duty, to);
            int[] changed = plan.clone();
            changed[duty] = to;
            Judgement after = referee.judge(changed);
            assertThat(effect.score())
                    .as("seed %d, duty %d to %d", seed, duty, to)
                    .isEqualTo(new Score(
                            after.score().hard() - before.score().hard(),
                            after.score().medium() - before.score().medium(),
                            after.score().soft() - before.score().soft()));
            assertThat(effect).as("seed %d by term", seed).isEqualTo(Effect.between(before, after));
            compared++;
        }
        return compared;
    }
}
