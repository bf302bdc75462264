package org.bailiwick.dense;

import java.util.concurrent.TimeUnit;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Moves a second on one thread, in a plan that an annealing has made: how many are proposed, and how many of them are evaluated
 * completely since no rule forbids them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
public class MoveSpeed {

    private static final int MOVES = 1000;
    /** Moves for each duty of the problem that make the plan. */
    private static final int STEPS_PER_DUTY = 100;

    /** In parts of what a typical move changes: late in an annealing. */
    private static final double COLD = 0.05;
    /** A field serves for so many moves of each of its duties, as in a walk. */
    private static final int STAY = 15;

    private static final int PERCENT_CHANGE = 50;

    /** Members x duties of a made-up team. */
    @Param({"100x1000", "1000x20000"})
    public String size;

    private org.bailiwick.dense.State state;
    private PairTable pairs;
    private Walk walk;
    private Field field;
    private Draws draws;
    private long left;

    /** What the benchmarks count besides their own calls, each a second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {

        /** Moves proposed. */
        public long proposed;

        /** Moves that pass every hard rule, evaluated completely. */
        public long evaluated;

        /** Forgets what was counted. */
        @Setup(Level.Iteration)
        public void clear() {
            proposed = 0;
            evaluated = 0;
        }
    }

    /** Makes a plan. */
    @Setup(Level.Trial)
    public void makePlan() {
        String[] counts = size.split("x");
        Compiled original = Compiled.of(Pairs.of(
                PeriodView.of(TeamGenerator.generate(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]), 1))));
        // What the search walks on: groups with a single owner are one duty there.
        Compiled problem = Fusion.of(original).problem();
        state = new org.bailiwick.dense.State(problem);
        pairs = problem.pairs;
        walk = new Walk(state, 1, new double[problem.members()]);
        new Construction(state).fill();
        walk.forceOpen(() -> false);
        walk.setTemperature(COLD * walk.typicalDelta(MOVES));
        walk.run((long) STEPS_PER_DUTY * problem.duties());
        field = new Field(state);
        draws = new Draws(1);
    }

    /** Asks for what changes and swaps would give, and takes none. */
    @Benchmark
    public long evaluate(Counted counted) {
        long before = state.evaluations();
        long sum = 0;
        for (int i = 0; i < MOVES; i++) {
            if (left-- <= 0) {
                field.layOut(draws.below(pairs.duties()), draws);
                left = (long) STAY * field.duties();
            }
            if (field.duties() > 0) {
                sum += propose(draws.below(field.duties()));
            }
        }
        counted.proposed += MOVES;
        counted.evaluated += state.evaluations() - before;
        return sum;
    }

    private long propose(int number) {
        int duty = field.duty(number);
        int at = field.position(number, draws.below(field.size(number)));
        int to = pairs.member[at];
        if (state.isOpen(duty) || to == state.memberOf(duty)) {
            return 0;
        }
        int held = state.lists.size(to);
        if (held == 0 || draws.below(100) < PERCENT_CHANGE) {
            return state.changeDelta(duty, at);
        }
        int other = state.lists.get(to, draws.below(held));
        int back = field.find(other, state.memberOf(duty));
        return back == PairTable.NONE || state.problem.pinned[other] ? 0 : state.swapDelta(duty, at, other, back);
    }

    /** The search's own walk, late in an annealing, which takes what the temperature allows. */
    @Benchmark
    public void walk(Counted counted) {
        long before = state.evaluations();
        walk.run(MOVES);
        counted.proposed += MOVES;
        counted.evaluated += state.evaluations() - before;
    }
}
