package org.bailiwick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stated chain is the best of all chains: against every chain of small problems, each judged by the referee. */
class ChainSearchTest {

    private static final int MOST_DUTIES = 7;
    private static final int MOST_MEMBERS = 4;

    private int chains;
    private int longChains;
    private int impossible;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theChainFoundIsTheBestOfAll(long thousand) {
        int problems = 0;
        for (long seed = 10_000 * thousand; problems < 100; seed++) {
            Pairs pairs = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            int duties = pairs.view().duties().size();
            int members = pairs.view().members().size();
            if (duties >= 3 && duties <= MOST_DUTIES && members >= 2 && members <= MOST_MEMBERS) {
                compare(pairs, seed);
                problems++;
            }
        }
        assertThat(chains).isGreaterThan(100);
        assertThat(longChains).as("chains of more than one move").isGreaterThan(20);
        assertThat(impossible).as("duties that no chain gives to the member").isGreaterThan(2);
    }

    private void compare(Pairs pairs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] plan = random.nextBoolean() ? RandomProblems.plan(pairs.view(), seed) : feasible(pairs, random);
        Board board = new Board(pairs);
        for (int duty = 0; duty < plan.length; duty++) {
            int wanted = duty;
            int[] others = IntStream.of(pairs.eligible(duty))
                    .filter(m -> m != plan[wanted])
                    .filter(m ->
                            !pairs.view().isPinned(wanted) || m == pairs.view().holder(wanted))
                    .toArray();
            if (others.length > 0) {
                compare(board, plan, duty, others[random.nextInt(others.length)], seed);
            }
        }
    }

    private void compare(Board board, int[] plan, int duty, int member, long seed) {
        Score expected = AllChains.best(board.pairs, plan, duty, member, 3);
        ChainSearch.Found found = ChainSearch.search(board, plan, duty, member);
        assertThat(found.isComplete()).isTrue();
        if (expected == null) {
            assertThat(found.moves())
                    .as("seed %d, duty %d to %d", seed, duty, member)
                    .isEmpty();
            impossible++;
            return;
        }
        int[] changed = plan.clone();
        found.moves().forEach(move -> {
            assertThat(changed[move.duty()]).isEqualTo(move.from());
            changed[move.duty()] = move.to();
        });
        assertThat(changed[duty])
                .as("seed %d, duty %d to %d", seed, duty, member)
                .isEqualTo(member);
        assertThat(Referee.of(board.pairs).judge(changed).score())
                .as("seed %d, duty %d to %d", seed, duty, member)
                .isEqualTo(expected);
        chains++;
        longChains += found.moves().size() > 1 ? 1 : 0;
    }

    /** Duties in a random order to random members, where no rule gets worse. */
    private static int[] feasible(Pairs pairs, SplittableRandom random) {
        int[] plan = new int[pairs.view().duties().size()];
        Arrays.fill(plan, PeriodView.NOBODY);
        Referee referee = Referee.of(pairs);
        for (int i = 0; i < 4 * plan.length; i++) {
            int duty = random.nextInt(plan.length);
            long before = referee.judge(plan).score().hard();
            int old = plan[duty];
            plan[duty] = random.nextInt(pairs.view().members().size());
            if (referee.judge(plan).score().hard() < before) {
                plan[duty] = old;
            }
        }
        return plan;
    }
}
