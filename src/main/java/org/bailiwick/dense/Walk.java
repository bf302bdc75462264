package org.bailiwick.dense;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * One random walk over plans: proposes changes, swaps, chains and bundles, and takes those that the temperature allows.
 */
final class Walk {

    /** What a minute of open duty weighs in the walk, in points; far more than any minute can earn. */
    static final long OPEN_WEIGHT = 3000;

    private static final int PERCENT_CHANGE = 42;
    private static final int PERCENT_SWAP = 41;
    private static final int PERCENT_CHAIN = 7;
    /** How rarely an open duty is forced in: it takes hundreds of times as long as a simple move. */
    private static final int OPEN_ONE_IN = 2000;

    /** After so many open duties in a row that nobody can be made to take, forcing them in ends. */
    private static final int PATIENCE = 200;

    final State state;
    private final PairTable pairs;
    private final SplittableRandom random;
    private final Acceptance acceptance = new Acceptance();
    private final Bundles bundles;
    private final int[] movable;
    private double budgetPrice;

    Walk(State state, SplittableRandom random) {
        this.state = state;
        this.pairs = state.problem.pairs;
        this.random = random;
        this.bundles = new Bundles(state, random);
        this.movable = IntStream.range(0, pairs.duties())
                .filter(d -> !state.problem.pinned[d] && pairs.size(d) > 0)
                .toArray();
    }

    boolean canMove() {
        return movable.length > 0;
    }

    void setTemperature(double temperature) {
        acceptance.setTemperature(temperature);
    }

    /** Tries so many moves. */
    void run(long steps) {
        for (long i = 0; i < steps; i++) {
            step();
        }
    }

    private void step() {
        int duty = movable[random.nextInt(movable.length)];
        if (state.openDuties.size(0) > 0 && random.nextInt(OPEN_ONE_IN) == 0) {
            placeOpen();
            return;
        }
        int at = pairs.start[duty] + random.nextInt(pairs.size(duty));
        int kind = random.nextInt(100);
        if (state.isOpen(duty)) {
            if (kind < 50) {
                accept(duty, at, state.assignDelta(duty, at));
            } else {
                chain(duty, at);
            }
        } else if (pairs.member[at] == state.memberOf(duty)) {
            return;
        } else if (kind < PERCENT_CHANGE) {
            accept(duty, at, state.changeDelta(duty, at));
        } else if (kind < PERCENT_CHANGE + PERCENT_SWAP) {
            swap(duty, pairs.member[at]);
        } else if (kind < PERCENT_CHANGE + PERCENT_SWAP + PERCENT_CHAIN) {
            chain(duty, at);
        } else {
            bundle(duty, pairs.member[at]);
        }
    }

    /** Tries to force one open duty in. */
    private void placeOpen() {
        int duty = state.openDuties.get(0, random.nextInt(state.openDuties.size(0)));
        if (pairs.size(duty) > 0) {
            bundle(duty, pairs.member[pairs.start[duty] + random.nextInt(pairs.size(duty))]);
        }
    }

    /**
     * Tries to force every open duty in once with each of its candidates, at temperature 0. Where many in a row fail, there
     * is more work than time, and the rest is left to chance.
     */
    void forceOpen(BooleanSupplier isStopped) {
        acceptance.setTemperature(0);
        int failed = 0;
        for (int i = 0; i < movable.length && failed < PATIENCE && !isStopped.getAsBoolean(); i++) {
            int duty = movable[i];
            if (state.isOpen(duty)) {
                for (int at = pairs.start[duty]; state.isOpen(duty) && at < pairs.start[duty + 1]; at++) {
                    bundle(duty, pairs.member[at]);
                }
                failed = state.isOpen(duty) ? failed + 1 : 0;
            }
        }
    }

    private void accept(int duty, int at, long delta) {
        long opened = state.isOpen(duty) ? -pairs.open[duty] : 0;
        if (delta != State.FORBIDDEN && accepts(delta, opened, state.movedChange())) {
            state.move(duty, at);
        }
    }

    /** A random duty of a member that may move, or −1. */
    private int pick(int member) {
        int size = state.lists.size(member);
        if (size == 0) {
            return -1;
        }
        int duty = state.lists.get(member, random.nextInt(size));
        return state.problem.pinned[duty] ? -1 : duty;
    }

    private void swap(int duty, int member) {
        int other = pick(member);
        if (other < 0) {
            return;
        }
        long delta = state.swapDelta(duty, other);
        if (delta != State.FORBIDDEN && accepts(delta, 0, state.movedChange())) {
            state.swap(duty, other);
        }
    }

    private void chain(int duty, int at) {
        int pushed = pick(pairs.member[at]);
        if (pushed < 0) {
            return;
        }
        // One choice beyond the candidates stands for nobody: an open duty may push a lesser one out.
        boolean wasOpen = state.isOpen(duty);
        int choice = random.nextInt(pairs.size(pushed) + (wasOpen ? 1 : 0));
        int pushedAt = choice == pairs.size(pushed) ? PairTable.NONE : pairs.start[pushed] + choice;
        if (pushedAt != PairTable.NONE) {
            int last = pairs.member[pushedAt];
            if (last == pairs.member[at] || last == state.memberOf(duty)) {
                return;
            }
        }
        long delta = state.chainDelta(duty, at, pushed, pushedAt);
        if (delta == State.FORBIDDEN) {
            return;
        }
        long opened = (pushedAt == PairTable.NONE ? pairs.open[pushed] : 0) - (wasOpen ? pairs.open[duty] : 0);
        if (accepts(delta, opened, state.movedChange())) {
            state.release(pushed);
            state.move(duty, at);
            state.move(pushed, pushedAt);
        }
    }

    /** Moves what belongs to a duty together; an open duty makes itself room. */
    private void bundle(int duty, int member) {
        bundles.collect(duty);
        boolean wasOpen = state.isOpen(duty);
        if (wasOpen || random.nextBoolean()) {
            boolean several = wasOpen || bundles.size() > 1;
            decide(several && bundles.move(member, wasOpen || random.nextInt(4) == 0));
        } else {
            int other = pick(member);
            decide(other >= 0 && bundles.exchange(other));
        }
    }

    /** Keeps a compound move that was made, or takes it back. */
    private void decide(boolean moved) {
        Compound compound = bundles.compound();
        if (moved && !accepts(compound.softChange(), compound.openChange(), compound.movedChange())) {
            compound.undo();
        }
    }

    private boolean accepts(long softChange, long openChange, long movedChange) {
        long energy = softChange - OPEN_WEIGHT * openChange - (long) (budgetPrice * movedChange);
        return energy >= 0 || -energy <= acceptance.tolerance(random);
    }

    /** How much of the disruption budget's measure one point is worth; keeps room for what must move. */
    void adaptBudgetPrice() {
        long limit = state.problem.budget.limit;
        if (limit != Long.MAX_VALUE) {
            boolean tight = state.moved() > limit - limit / 50;
            budgetPrice = tight ? Math.max(budgetPrice * 1.05, leastPrice()) : budgetPrice * 0.97;
        }
    }

    private double leastPrice() {
        return 1.0 / Math.max(1, state.problem.budget.limit);
    }

    /** What a typical move changes, as a scale for temperatures: the mean over moves that no rule forbids, at least 1. */
    double typicalDelta(int samples) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < samples; i++) {
            int duty = movable[random.nextInt(movable.length)];
            int at = pairs.start[duty] + random.nextInt(pairs.size(duty));
            if (!state.isOpen(duty) && pairs.member[at] != state.memberOf(duty)) {
                long delta = state.changeDelta(duty, at);
                if (delta != State.FORBIDDEN) {
                    sum += Math.abs(delta);
                    count++;
                }
            }
        }
        return count == 0 ? 1 : Math.max(1, sum / count);
    }
}
