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
    /** Moves that pass every rule, drawn before. */
    private static final int DRAWN = 1 << 16;

    /** Members x duties of a made-up team. */
    @Param({"100x1000", "1000x20000"})
    public String size;

    private org.bailiwick.dense.State state;
    private PairTable pairs;
    private Walk walk;
    private Field field;
    private Draws draws;
    private long left;
    /** Of a drawn move: the duty, where it goes, and for a swap the other duty and where that goes. */
    private final int[] duty = new int[DRAWN];

    private final int[] at = new int[DRAWN];
    private final int[] other = new int[DRAWN];
    private final int[] otherAt = new int[DRAWN];
    private int next;

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

    /** Draws changes and swaps, and asks for what those that pass every rule would give; takes none. */
    @Benchmark
    public long evaluate(Counted counted) {
        long before = state.evaluations();
        long sum = 0;
        for (int i = 0; i < MOVES; i++) {
            sum += draw(0) ? value(0) : 0;
        }
        counted.proposed += MOVES;
        counted.evaluated += state.evaluations() - before;
        return sum;
    }

    /** Draws moves that pass every rule. */
    @Setup(Level.Iteration)
    public void drawLegal() {
        for (int i = 0; i < DRAWN; ) {
            i += draw(i) && value(i) != org.bailiwick.dense.State.FORBIDDEN ? 1 : 0;
        }
    }

    /** Asks for what moves that pass every rule would give, drawn before; takes none. */
    @Benchmark
    public long evaluateLegal(Counted counted) {
        long before = state.evaluations();
        long sum = 0;
        for (int i = 0; i < MOVES; i++) {
            next = (next + 1) & (DRAWN - 1);
            sum += value(next);
        }
        counted.proposed += MOVES;
        counted.evaluated += state.evaluations() - before;
        return sum;
    }

    /** Draws a move that goes somewhere; false where it does not. */
    private boolean draw(int i) {
        if (left-- <= 0) {
            field.layOut(draws.below(pairs.duties()), draws);
            left = (long) STAY * field.duties();
        }
        if (field.duties() == 0) {
            return false;
        }
        int number = draws.below(field.duties());
        duty[i] = field.duty(number);
        at[i] = field.position(number, draws.below(field.size(number)));
        int to = pairs.member[at[i]];
        if (state.isOpen(duty[i]) || to == state.memberOf(duty[i])) {
            return false;
        }
        int held = state.lists.size(to);
        if (held == 0 || draws.below(100) < PERCENT_CHANGE) {
            other[i] = PairTable.NONE;
            return true;
        }
        other[i] = state.lists.get(to, draws.below(held));
        otherAt[i] = field.find(other[i], state.memberOf(duty[i]));
        return otherAt[i] != PairTable.NONE && !state.problem.pinned[other[i]];
    }

    private long value(int i) {
        return other[i] == PairTable.NONE
                ? state.changeDelta(duty[i], at[i])
                : state.swapDelta(duty[i], at[i], other[i], otherAt[i]);
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
