package org.bailiwick.dense;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** First plans: an old one repaired, and open duties given to whom they cost least. */
final class Construction {

    /** Whoever has so great a share of a duty in a bound's solution gets it first. */
    private static final double MOST_OF_IT = 0.5;

    private final State state;
    private final PairTable pairs;
    private final int[] order;

    /** Hard to place first: long duties of high priority, then those with few candidates. */
    Construction(State state) {
        this.state = state;
        this.pairs = state.problem.pairs;
        this.order = IntStream.range(0, pairs.duties())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(d -> -pairs.open[d])
                        .thenComparingInt(pairs::size)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Takes over what of a plan breaks no rule; the rest stays open. Pinned duties go to their holders whatever they
     * break.
     */
    void repair(int[] plan) {
        state.clear();
        for (int d : order) {
            if (state.problem.pinned[d]) {
                state.assign(d, pairs.start[d]);
            }
        }
        for (int d : order) {
            int at = plan[d] == State.NOBODY ? PairTable.NONE : pairs.find(d, plan[d]);
            if (state.isOpen(d) && at != PairTable.NONE && state.assignDelta(d, at) != State.FORBIDDEN) {
                state.assign(d, at);
            }
        }
    }

    /** Gives every open duty to the member with whom the plan is worth most, where a rule allows anyone. */
    void fill() {
        giveOpen(d -> state.bestPosition(d, State.NOBODY));
    }

    /**
     * Rounds a bound's solution: every open duty goes to whom most of it belongs there; then to whom some of it belongs, with
     * whom the plan is worth most; then to anyone else with whom it loses least; always where a rule allows it.
     */
    void fill(PairPrices guide) {
        giveOpen(d -> first(d, guide, MOST_OF_IT));
        giveOpen(d -> best(d, guide));
        giveOpen(d -> first(d, guide, 0));
    }

    /** The first pair by a guide that has a share at the least and breaks no rule. */
    private int first(int duty, PairPrices guide, double leastShare) {
        int first = PairTable.NONE;
        for (int at = pairs.start[duty]; at < pairs.start[duty + 1]; at++) {
            if (guide.share(at) >= leastShare
                    && (first == PairTable.NONE || guide.isBefore(at, first))
                    && state.assignDelta(duty, at) != State.FORBIDDEN) {
                first = at;
            }
        }
        return first;
    }

    /** The pair with any share with which the plan is worth most. */
    private int best(int duty, PairPrices guide) {
        int best = PairTable.NONE;
        long most = State.FORBIDDEN;
        for (int at = pairs.start[duty]; at < pairs.start[duty + 1]; at++) {
            long delta = guide.share(at) > 0 ? state.assignDelta(duty, at) : State.FORBIDDEN;
            if (delta > most) {
                most = delta;
                best = at;
            }
        }
        return best;
    }

    /** Gives every open duty to whom a choice of its pairs says, if to anybody. */
    private void giveOpen(IntUnaryOperator choice) {
        for (int d : order) {
            int at = state.isOpen(d) ? choice.applyAsInt(d) : PairTable.NONE;
            if (at != PairTable.NONE) {
                state.assign(d, at);
            }
        }
    }
}
