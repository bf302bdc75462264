package org.bailiwick.dense;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Proves how many minutes must stay open: those of duties without a candidate, and those that members have no time for.
 *
 * <p>Works in small steps; not thread-safe.
 */
final class OpenMinutes {

    private final Compiled problem;
    /** Those of duties without a candidate. */
    final long unavoidable;
    /** Those of all duties. */
    final long all;

    private @Nullable StagedBound held;
    private long proven;

    OpenMinutes(Compiled problem) {
        this.problem = problem;
        PairTable pairs = problem.pairs;
        unavoidable = IntStream.range(0, problem.duties())
                .filter(d -> pairs.size(d) == 0)
                .mapToLong(d -> pairs.open[d])
                .sum();
        all = Arrays.stream(pairs.open).sum();
        proven = unavoidable;
    }

    /** No plan leaves less open. */
    long proven() {
        return proven;
    }

    /** Whether a step might prove that more must stay open. */
    boolean isInDoubt(Incumbent best) {
        return best.openMinutes() > proven && !held().isDone();
    }

    /** Whether the first question of {@link #isInDoubt} would take long. */
    boolean isToBeMade(Incumbent best) {
        return best.openMinutes() > proven && held == null;
    }

    /** Takes one step, and returns how many candidates it has looked at. */
    long step(Incumbent best) {
        StagedBound bound = held();
        long before = bound.looks();
        bound.step((double) (all - best.openMinutes()));
        proven = Math.max(proven, all - (long) Math.floor(Math.min(bound.bound(), (double) all)));
        return bound.looks() - before;
    }

    private StagedBound held() {
        StagedBound bound = held;
        if (bound == null) {
            bound = new StagedBound(Relaxation.ofHeldMinutes(problem));
            held = bound;
        }
        return bound;
    }
}
