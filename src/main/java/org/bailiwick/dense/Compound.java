package org.bailiwick.dense;

import java.util.Arrays;

/**
 * A move of several duties, done step by step with a journal, so that it can be taken back as a whole.
 *
 * <p>Not thread-safe; reused for every compound move of a walk.
 */
final class Compound {

    private final State state;
    private int[] duties = new int[64];
    private int[] before = new int[64];
    private int size;
    private long softBefore;
    private long openBefore;
    private long movedBefore;
    private double overloadBefore;

    Compound(State state) {
        this.state = state;
    }

    void begin() {
        size = 0;
        softBefore = state.soft();
        openBefore = state.open();
        movedBefore = state.moved();
        overloadBefore = state.costOfOverload();
    }

    private void note(int duty) {
        if (size == duties.length) {
            duties = Arrays.copyOf(duties, 2 * size);
            before = Arrays.copyOf(before, 2 * size);
        }
        duties[size] = duty;
        before[size++] = state.positionOf(duty);
    }

    void release(int duty) {
        note(duty);
        state.release(duty);
    }

    /** Assigns an open duty where no rule forbids it. */
    boolean assign(int duty, int at) {
        if (state.assignDelta(duty, at) == State.FORBIDDEN) {
            return false;
        }
        note(duty);
        state.assign(duty, at);
        return true;
    }

    long softChange() {
        return state.soft() - softBefore;
    }

    long openChange() {
        return state.open() - openBefore;
    }

    long movedChange() {
        return state.moved() - movedBefore;
    }

    double changeOfOverloadCost() {
        return state.costOfOverload() - overloadBefore;
    }

    void undo() {
        while (size > 0) {
            size--;
            state.move(duties[size], before[size]);
        }
    }
}
