package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * One random walk over plans: proposes changes, swaps, chains and bundles, and takes those that the temperature allows.
 */
final class Walk {

    /** What a minute of open duty weighs in the walk, in points; far more than any minute can earn. */
    static final long OPEN_WEIGHT = 3000;

    private static final int PERCENT_CHAIN = 6;
    private static final int PERCENT_BUNDLE = 8;
    private static final int PERCENT_CHANGE = 45;
    /** So many candidates are drawn besides one at the most, of which the duty is worth most with the one tried. */
    private static final int RIVALS = 2;

    /** So many of a member's duties are looked at for one that can change places. */
    private static final int PARTNERS = 6;
    /** What the mean of an exponential distribution is of its median. */
    private static final double MEAN_OF_MEDIAN = 1.44;

    /** How rarely an open duty is forced in: it takes hundreds of times as long as a simple move. */
    private static final int OPEN_ONE_IN = 2000;

    /** After so many open duties in a row that nobody can be made to take, forcing them in ends. */
    private static final int PATIENCE = 200;
    /** After so many rounds in a row that force hardly anything in, and so many tries for each duty of all, forcing ends. */
    private static final int MOST_VAIN = 5;

    private static final double VAIN_TRIES = 0.1;
    /** A round that forces in less than this part of what is open is vain. */
    private static final double HARDLY_ANY = 0.1;
    /** Moves for each duty of a field before the walk goes on to another field. */
    private static final int STAY = 15;

    final State state;
    private final PairTable pairs;
    private final Draws draws;
    private final Acceptance acceptance = new Acceptance();
    private final Field field;
    private final Bundles bundles;
    private final int[] movable;
    private long left;
    private double budgetPrice;
    private double overloadPrice;
    /** By member: points for a minute of capacity, and for a minute of overload. */
    private final double[] capacityPrices;

    private final double[] overloadPrices;

    Walk(State state, long seed, double[] capacityPrices) {
        this.capacityPrices = capacityPrices;
        this.overloadPrices = new double[capacityPrices.length];
        this.state = state;
        this.pairs = state.problem.pairs;
        this.draws = new Draws(seed);
        this.field = new Field(state);
        this.bundles = new Bundles(state, field, draws);
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

    /** What a minute of overload weighs beyond what the member's capacity is worth, in points; 0 forbids it. */
    void setOverloadPrice(double price) {
        overloadPrice = price;
        Arrays.setAll(overloadPrices, m -> capacityPrices[m] + price);
        state.setOverloadPrices(overloadPrices);
        state.setLenient(price > 0);
    }

    /** Opens duties of overloaded members until nobody is overloaded, gives them to others, and forbids overload. */
    void endOverload() {
        setOverloadPrice(0);
        for (int m = 0; m < pairs.members(); m++) {
            while (state.overloadOf(m) > 0 && state.lists.size(m) > 0) {
                unload(m);
            }
        }
        for (int i = state.openDuties.size(0) - 1; i >= 0; i--) {
            int duty = state.openDuties.get(0, i);
            int best = state.bestPosition(duty, State.NOBODY);
            if (best != PairTable.NONE) {
                state.assign(duty, best);
            }
        }
        acceptance.setTemperature(0);
        for (int i = state.openDuties.size(0) - 1; i >= 0; i--) {
            int duty = state.openDuties.get(0, i);
            for (int at = pairs.start[duty]; state.isOpen(duty) && at < pairs.start[duty + 1]; at++) {
                bundle(duty, pairs.member[at]);
            }
        }
    }

    /** Opens the shortest duty that ends a member's overload, or else the longest. */
    private void unload(int member) {
        long over = state.overloadOf(member);
        int chosen = -1;
        long chosenEffort = 0;
        for (int i = 0; i < state.lists.size(member); i++) {
            int duty = state.lists.get(member, i);
            long effort = pairs.effort[state.positionOf(duty)];
            boolean better = chosenEffort < over ? effort > chosenEffort : effort >= over && effort < chosenEffort;
            if (!state.problem.pinned[duty] && better) {
                chosen = duty;
                chosenEffort = effort;
            }
        }
        state.release(chosen);
    }

    /** Has the walk look at the whole plan anew, after it was replaced. */
    void restart() {
        left = 0;
    }

    /** Tries so many moves. */
    void run(long steps) {
        for (long i = 0; i < steps; i++) {
            if (left-- <= 0) {
                field.layOut(movable[draws.below(movable.length)], draws);
                left = (long) STAY * Math.max(1, field.duties());
            }
            if (field.duties() > 0) {
                step();
            }
        }
    }

    private void step() {
        if (state.openDuties.size(0) > 0 && draws.oneIn(OPEN_ONE_IN)) {
            placeOpen();
            return;
        }
        int number = draws.below(field.duties());
        int duty = field.duty(number);
        int at = candidate(number);
        int kind = draws.below(100);
        int to = pairs.member[at];
        if (state.isOpen(duty)) {
            if (kind < 50) {
                accept(duty, at, state.assignDelta(duty, at));
            } else {
                chain(duty, at);
            }
        } else if (to == state.memberOf(duty)) {
            return;
        } else if (kind < PERCENT_BUNDLE) {
            bundle(duty, to);
        } else if (kind < PERCENT_BUNDLE + PERCENT_CHAIN) {
            chain(duty, at);
        } else if (kind < PERCENT_BUNDLE + PERCENT_CHAIN + PERCENT_CHANGE && hasRoom(to, at)) {
            accept(duty, at, state.changeDelta(duty, at));
        } else {
            swap(duty, at);
        }
    }

    /** A random candidate; rather one with whom the duty is worth much. */
    private int candidate(int number) {
        int at = field.position(number, draws.below(field.size(number)));
        for (int i = draws.below(RIVALS + 1); i > 0; i--) {
            int other = field.position(number, draws.below(field.size(number)));
            at = pairs.points[other] > pairs.points[at] ? other : at;
        }
        return at;
    }

    private boolean hasRoom(int member, int at) {
        return state.isLenient() || pairs.effort[at] <= state.freeMinutes(member);
    }

    /** Tries to force one open duty in. */
    private void placeOpen() {
        int duty = state.openDuties.get(0, draws.below(state.openDuties.size(0)));
        if (pairs.size(duty) > 0) {
            bundle(duty, pairs.member[pairs.start[duty] + draws.below(pairs.size(duty))]);
        }
    }

    /**
     * Tries to force every open duty in with each of its candidates, at temperature 0, as long as that helps now and then:
     * what has to make room is drawn, and what moved for one duty may make room for another. Where many in a row fail, there
     * is more work than time, and the rest is left to chance.
     */
    void forceOpen(BooleanSupplier isStopped) {
        acceptance.setTemperature(0);
        int vain = 0;
        long vainTries = 0;
        int tries;
        do {
            long before = state.open();
            tries = forceOpenOnce(isStopped);
            boolean isVain = before - state.open() <= HARDLY_ANY * before;
            vain = isVain ? vain + 1 : 0;
            vainTries = isVain ? vainTries + tries : 0;
        } while (tries > 0 && (vain < MOST_VAIN || vainTries < VAIN_TRIES * pairs.duties()));
    }

    /** Returns how many candidates were tried, or 0 where there is no hope for the rest. */
    private int forceOpenOnce(BooleanSupplier isStopped) {
        int tries = 0;
        int failed = 0;
        for (int duty : movable) {
            if (state.isOpen(duty)) {
                if (failed >= PATIENCE || isStopped.getAsBoolean()) {
                    return 0;
                }
                for (int at = pairs.start[duty]; state.isOpen(duty) && at < pairs.start[duty + 1]; at++) {
                    bundle(duty, pairs.member[at]);
                    tries++;
                }
                failed = state.isOpen(duty) ? failed + 1 : 0;
            }
        }
        return tries;
    }

    private void accept(int duty, int at, long delta) {
        long opened = state.isOpen(duty) ? -pairs.open[duty] : 0;
        if (delta != State.FORBIDDEN && accepts(delta, opened, state.movedChange(), state.changeOfOverloadCost())) {
            state.move(duty, at);
        }
    }

    /** A random duty of a member that may move, or −1. */
    private int pick(int member) {
        int size = state.lists.size(member);
        if (size == 0) {
            return -1;
        }
        int duty = state.lists.get(member, draws.below(size));
        return state.problem.pinned[duty] ? -1 : duty;
    }

    /** Lets a duty change places with one of the other member's, the first of a few that has room. */
    private void swap(int duty, int at) {
        int from = state.memberOf(duty);
        int to = pairs.member[at];
        int size = state.lists.size(to);
        long roomHere = state.freeMinutes(from) + pairs.effort[state.positionOf(duty)];
        long missing = pairs.effort[at] - state.freeMinutes(to);
        int next = size == 0 ? 0 : draws.below(size);
        for (int i = Math.min(size, PARTNERS); i > 0; i--) {
            int other = state.lists.get(to, next);
            next = next + 1 == size ? 0 : next + 1;
            int otherAt = field.find(other, from);
            if (otherAt != PairTable.NONE
                    && (state.isLenient()
                            || (pairs.effort[otherAt] <= roomHere
                                    && pairs.effort[state.positionOf(other)] >= missing))) {
                long delta = state.swapDelta(duty, at, other, otherAt);
                if (delta != State.FORBIDDEN && accepts(delta, 0, state.movedChange(), state.changeOfOverloadCost())) {
                    state.swap(duty, at, other, otherAt);
                }
                return;
            }
        }
    }

    private void chain(int duty, int at) {
        int pushed = pick(pairs.member[at]);
        if (pushed < 0) {
            return;
        }
        // One choice beyond the candidates stands for nobody: an open duty may push a lesser one out.
        boolean wasOpen = state.isOpen(duty);
        int number = field.numberOf(pushed);
        int size = number < 0 ? pairs.size(pushed) : field.size(number);
        int choice = draws.below(size + (wasOpen ? 1 : 0));
        int pushedAt = choice == size
                ? PairTable.NONE
                : number < 0 ? pairs.start[pushed] + choice : field.position(number, choice);
        if (pushedAt != PairTable.NONE) {
            int last = pairs.member[pushedAt];
            if (last == pairs.member[at] || last == state.memberOf(duty) || !hasRoom(last, pushedAt)) {
                return;
            }
        }
        long delta = state.chainDelta(duty, at, pushed, pushedAt);
        if (delta == State.FORBIDDEN) {
            return;
        }
        long opened = (pushedAt == PairTable.NONE ? pairs.open[pushed] : 0) - (wasOpen ? pairs.open[duty] : 0);
        if (accepts(delta, opened, state.movedChange(), state.changeOfOverloadCost())) {
            state.release(pushed);
            state.move(duty, at);
            state.move(pushed, pushedAt);
        }
    }

    /** Moves what belongs to a duty together; an open duty makes itself room. */
    private void bundle(int duty, int member) {
        bundles.collect(duty);
        boolean wasOpen = state.isOpen(duty);
        if (wasOpen || draws.oneIn(2)) {
            boolean eject = wasOpen || bundles.size() == 1 || draws.oneIn(4);
            decide(bundles.move(member, eject));
        } else {
            int other = pick(member);
            decide(other >= 0 && bundles.exchange(other));
        }
    }

    /** Keeps a compound move that was made, or takes it back. */
    private void decide(boolean moved) {
        Compound compound = bundles.compound();
        if (moved
                && !accepts(
                        compound.softChange(),
                        compound.openChange(),
                        compound.movedChange(),
                        compound.changeOfOverloadCost())) {
            compound.undo();
        }
    }

    private boolean accepts(long softChange, long openChange, long movedChange, double overloadCost) {
        long energy = softChange - OPEN_WEIGHT * openChange - (long) (budgetPrice * movedChange) - (long) overloadCost;
        return energy >= 0 || -energy <= acceptance.tolerance(draws);
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

    /**
     * What a typical move changes, as a scale for temperatures, at least 1: the median over moves that no rule but the
     * capacity forbids, of points less what the capacity is worth, stretched to what the mean would be if few were out of scale.
     */
    double typicalDelta(int samples) {
        // Where everybody is full, hardly any change is allowed.
        state.setLenient(true);
        double[] deltas = new double[samples];
        int count = 0;
        for (int i = 0; i < samples; i++) {
            int duty = movable[draws.below(movable.length)];
            int at = pairs.start[duty] + draws.below(pairs.size(duty));
            if (!state.isOpen(duty) && pairs.member[at] != state.memberOf(duty)) {
                long delta = state.changeDelta(duty, at);
                if (delta != State.FORBIDDEN) {
                    deltas[count++] = Math.abs(delta - worthOf(at) + worthOf(state.positionOf(duty)));
                }
            }
        }
        state.setLenient(overloadPrice > 0);
        Arrays.sort(deltas, 0, count);
        return count == 0 ? 1 : Math.max(1, MEAN_OF_MEDIAN * deltas[count / 2]);
    }

    /** What the capacity that a pair takes is worth, in points. */
    private double worthOf(int at) {
        return capacityPrices[pairs.member[at]] * pairs.effort[at];
    }
}
