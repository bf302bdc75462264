package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

/** What evaluating moves takes of the heap. */
class StateAllocationTest {

    private static final int MOVES = 1_000_000;

    private final State state = heldState();
    private final PairTable pairs = state.problem.pairs;
    private long asked;
    private long sum;

    private static State heldState() {
        Pairs source = Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 4)));
        State state = new State(Compiled.of(source));
        new Construction(state)
                .repair(IntStream.range(0, source.view().duties().size())
                        .map(source.view()::holder)
                        .toArray());
        new Construction(state).fill();
        return state;
    }

    @Test
    void evaluatingMovesAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        // Once before, as running code for the first time, and asking for the measure itself, takes some memory.
        evaluateMany(MOVES / 10);
        threads.getThreadAllocatedBytes(thread);
        long before = threads.getThreadAllocatedBytes(thread);
        long evaluatedBefore = state.evaluations();
        asked = 0;
        evaluateMany(MOVES);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        assertThat(asked).as("moves that were asked for").isGreaterThan(MOVES);
        assertThat(state.evaluations() - evaluatedBefore)
                .as("moves that no rule forbids")
                .isGreaterThan(MOVES / 10);
        assertThat(sum).as("something to compute").isNotZero();
        assertThat(allocated).as("bytes for a million moves").isLessThan(10_000);
    }

    private void evaluateMany(int moves) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < moves; i++) {
            int duty = random.nextInt(pairs.duties());
            int at = pairs.start[duty] + random.nextInt(pairs.size(duty));
            int to = pairs.member[at];
            if (!state.isOpen(duty) && to != state.memberOf(duty)) {
                use(state.changeDelta(duty, at));
                if (state.lists.size(to) > 0) {
                    exchange(duty, at, state.lists.get(to, random.nextInt(state.lists.size(to))), random);
                }
            }
        }
    }

    private void exchange(int duty, int at, int other, SplittableRandom random) {
        int back = pairs.find(other, state.memberOf(duty));
        if (back != PairTable.NONE) {
            use(state.swapDelta(duty, at, other, back));
        }
        int last = pairs.start[other] + random.nextInt(pairs.size(other));
        if (pairs.member[last] != pairs.member[at] && pairs.member[last] != state.memberOf(duty)) {
            use(state.chainDelta(duty, at, other, last));
        }
    }

    /** Forbidden moves take no memory either. */
    private void use(long delta) {
        sum += delta;
        asked++;
    }
}
