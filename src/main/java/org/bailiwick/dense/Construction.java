package org.bailiwick.dense;

import java.util.Comparator;
import java.util.stream.IntStream;

/** First plans: an old one repaired, and open duties given to whom they cost least. */
final class Construction {

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
        for (int d : order) {
            if (state.isOpen(d)) {
                assignBest(d);
            }
        }
    }

    /** Gives every open duty to the member with whom it loses least by a bound's prices, where a rule allows anyone. */
    void fill(PairPrices prices) {
        for (int d : order) {
            int best = PairTable.NONE;
            for (int at = pairs.start[d]; state.isOpen(d) && at < pairs.start[d + 1]; at++) {
                if ((best == PairTable.NONE || prices.loss(at) < prices.loss(best))
                        && state.assignDelta(d, at) != State.FORBIDDEN) {
                    best = at;
                }
            }
            if (best != PairTable.NONE) {
                state.assign(d, best);
            }
        }
    }

    private void assignBest(int duty) {
        int best = state.bestPosition(duty, State.NOBODY);
        if (best != PairTable.NONE) {
            state.assign(duty, best);
        }
    }
}
