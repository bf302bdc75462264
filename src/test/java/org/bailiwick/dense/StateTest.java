package org.bailiwick.dense;

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

/** The arrays against the referee: on random walks over random problems, every move says before what it does after. */
class StateTest {

    private static final int PROBLEMS_EACH = 60;
    private static final int MOVES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyDeltaIsTheRefereesDifference(long hundred) {
        int moved = 0;
        int refused = 0;
        for (long seed = 1000 * hundred; seed < 1000 * hundred + PROBLEMS_EACH; seed++) {
            Run run = new Run(seed);
            run.walk();
            moved += run.moved;
            refused += run.refused;
        }
        assertThat(moved).as("moves that were compared").isGreaterThan(500);
        assertThat(refused).as("moves that a rule forbids").isGreaterThan(100);
    }

    private static final class Run {

        private final long seed;
        private final SplittableRandom random;
        private final Referee referee;
        private final State state;
        private final PairTable pairs;
        private final Score pinsOnly;
        private int moved;
        private int refused;

        Run(long seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            Pairs source = Pairs.of(PeriodView.of(RandomProblems.of(seed)));
            this.referee = Referee.of(source);
            this.state = new State(Compiled.of(source));
            this.pairs = state.problem.pairs;
            int[] nothing = new int[pairs.duties()];
            Arrays.fill(nothing, State.NOBODY);
            new Construction(state).repair(nothing);
            this.pinsOnly = judge();
        }

        private Score judge() {
            return referee.judge(state.memberOf()).score();
        }

        void walk() {
            compare(judge());
            int[] movable = IntStream.range(0, pairs.duties())
                    .filter(d -> !state.problem.pinned[d] && pairs.size(d) > 0)
                    .toArray();
            for (int i = 0; i < MOVES && movable.length > 0; i++) {
                move(movable[random.nextInt(movable.length)], movable[random.nextInt(movable.length)]);
            }
        }

        private void move(int duty, int other) {
            int at = pairs.start[duty] + random.nextInt(pairs.size(duty));
            int otherAt =
                    random.nextInt(4) == 0 ? PairTable.NONE : pairs.start[other] + random.nextInt(pairs.size(other));
            int[] before = state.memberOf();
            boolean sameMember = state.memberOf(duty) == pairs.member[at];
            if (state.isOpen(duty) && random.nextBoolean()) {
                check(state.assignDelta(duty, at), before, () -> state.assign(duty, at));
            } else if (canChain(duty, at, other, otherAt)) {
                check(state.chainDelta(duty, at, other, otherAt), before, () -> {
                    state.release(other);
                    state.move(duty, at);
                    state.move(other, otherAt);
                });
            } else if (!state.isOpen(duty) && !sameMember && random.nextBoolean()) {
                check(state.changeDelta(duty, at), before, () -> state.move(duty, at));
            } else if (canSwap(duty, other)) {
                int there = pairs.find(duty, state.memberOf(other));
                int here = pairs.find(other, state.memberOf(duty));
                check(state.swapDelta(duty, there, other, here), before, () -> state.swap(duty, there, other, here));
            } else if (!state.isOpen(duty) && random.nextInt(4) == 0) {
                check(state.releaseDelta(duty), before, () -> state.release(duty));
            }
        }

        private boolean canChain(int duty, int at, int other, int otherAt) {
            int middle = pairs.member[at];
            int last = otherAt == PairTable.NONE ? State.NOBODY : pairs.member[otherAt];
            return duty != other
                    && state.memberOf(other) == middle
                    && state.memberOf(duty) != middle
                    && last != middle
                    && (last == State.NOBODY || last != state.memberOf(duty));
        }

        private boolean canSwap(int duty, int other) {
            return !state.isOpen(duty)
                    && !state.isOpen(other)
                    && state.memberOf(duty) != state.memberOf(other)
                    && pairs.find(duty, state.memberOf(other)) != PairTable.NONE
                    && pairs.find(other, state.memberOf(duty)) != PairTable.NONE;
        }

        /** Carries a move out, also a forbidden one, compares, and sometimes takes it back. */
        private void check(long delta, int[] before, Runnable move) {
            Score old = judge();
            move.run();
            Score now = judge();
            if (delta == State.FORBIDDEN) {
                refused++;
                // With pins that break rules a move may be refused though it breaks no rule more than before.
                if (pinsOnly.hard() == 0) {
                    assertThat(now.hard()).as("seed %d: a forbidden move", seed).isNegative();
                }
                takeBack(before, old);
                return;
            }
            moved++;
            assertThat(now.soft() - old.soft()).as("seed %d", seed).isEqualTo(delta);
            compare(now);
            if (random.nextInt(3) == 0) {
                takeBack(before, old);
            }
        }

        private void takeBack(int[] before, Score old) {
            for (int d = 0; d < before.length; d++) {
                if (state.memberOf(d) != before[d] && !state.isOpen(d)) {
                    state.release(d);
                }
            }
            for (int d = 0; d < before.length; d++) {
                if (state.memberOf(d) != before[d]) {
                    state.assign(d, pairs.find(d, before[d]));
                }
            }
            compare(old);
        }

        private void compare(Score score) {
            assertThat(new Score(pinsOnly.hard(), -state.open(), state.soft()))
                    .as("seed %d", seed)
                    .isEqualTo(score);
        }
    }
}
