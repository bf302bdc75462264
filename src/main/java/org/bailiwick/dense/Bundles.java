package org.bailiwick.dense;

import java.util.SplittableRandom;

/**
 * Moves of several duties at once: what belongs together goes to another member together, and what that member then has
 * no room for goes to others. Single moves would have to pass through plans that are forbidden or bad.
 */
final class Bundles {

    private static final int MOST_DUTIES = 16;
    private static final int MOST_EJECTED = 8;

    private final State state;
    private final PairTable pairs;
    private final Compound compound;
    private final SplittableRandom random;
    private final int[] bundle = new int[MOST_DUTIES];
    private final int[] ejected = new int[MOST_EJECTED];
    private int size;

    Bundles(State state, SplittableRandom random) {
        this.state = state;
        this.pairs = state.problem.pairs;
        this.compound = new Compound(state);
        this.random = random;
    }

    Compound compound() {
        return compound;
    }

    /** How many duties the last move tried to move together. */
    int size() {
        return size;
    }

    /**
     * Collects what belongs to a duty: all of its single-owner group, and what its member holds in the same segment.
     */
    void collect(int duty) {
        size = 0;
        bundle[size++] = duty;
        int owned = state.problem.rules.owned[duty];
        if (owned >= 0) {
            for (int other : state.problem.rules.dutiesOfOwned[owned]) {
                add(other);
            }
        }
        int member = state.memberOf(duty);
        int segment = state.problem.groups.segment[duty];
        if (member == State.NOBODY || segment == Groups.NONE) {
            return;
        }
        for (int i = 0; i < state.lists.size(member); i++) {
            int other = state.lists.get(member, i);
            if (state.problem.groups.segment[other] == segment) {
                add(other);
            }
        }
    }

    private void add(int duty) {
        for (int i = 0; i < size; i++) {
            if (bundle[i] == duty) {
                return;
            }
        }
        if (size < MOST_DUTIES && !state.problem.pinned[duty]) {
            bundle[size++] = duty;
        }
    }

    /** Moves the collected duties to a member; false, with nothing moved, where a rule forbids it. */
    boolean move(int member, boolean eject) {
        compound.begin();
        long needed = 0;
        for (int i = 0; i < size; i++) {
            int at = pairs.find(bundle[i], member);
            if (at == PairTable.NONE || state.memberOf(bundle[i]) == member) {
                return undone();
            }
            needed += pairs.effort[at];
        }
        if (needed > state.problem.capacity[member] || (!eject && needed > state.freeMinutes(member))) {
            return undone();
        }
        for (int i = 0; i < size; i++) {
            if (!state.isOpen(bundle[i])) {
                compound.release(bundle[i]);
            }
        }
        int pushed = eject ? makeRoom(member, needed) : 0;
        for (int i = 0; i < size; i++) {
            if (!compound.assign(bundle[i], pairs.find(bundle[i], member))) {
                return undone();
            }
        }
        for (int i = 0; i < pushed; i++) {
            assignBest(ejected[i], member);
        }
        return true;
    }

    private boolean undone() {
        compound.undo();
        return false;
    }

    /** Opens random duties of a member until the minutes are free, and returns how many. */
    private int makeRoom(int member, long needed) {
        int pushed = 0;
        while (state.freeMinutes(member) < needed && pushed < MOST_EJECTED && state.lists.size(member) > 0) {
            int other = state.lists.get(member, random.nextInt(state.lists.size(member)));
            if (state.problem.pinned[other]) {
                break;
            }
            pushed = eject(other, member, pushed);
        }
        return pushed;
    }

    /** Opens a duty with all of its single-owner group, which can only go elsewhere as a whole. */
    private int eject(int duty, int member, int pushed) {
        int count = pushed;
        compound.release(duty);
        ejected[count++] = duty;
        int owned = state.problem.rules.owned[duty];
        if (owned >= 0) {
            for (int other : state.problem.rules.dutiesOfOwned[owned]) {
                if (count < MOST_EJECTED && state.memberOf(other) == member && !state.problem.pinned[other]) {
                    compound.release(other);
                    ejected[count++] = other;
                }
            }
        }
        return count;
    }

    private void assignBest(int duty, int butNot) {
        int best = PairTable.NONE;
        long bestDelta = State.FORBIDDEN;
        for (int at = pairs.start[duty]; at < pairs.start[duty + 1]; at++) {
            if (pairs.member[at] != butNot) {
                long delta = state.assignDelta(duty, at);
                if (delta > bestDelta) {
                    bestDelta = delta;
                    best = at;
                }
            }
        }
        if (best != PairTable.NONE) {
            compound.assign(duty, best);
        }
    }
}
