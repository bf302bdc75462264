package org.bailiwick.dense;

/**
 * Moves of several duties at once: what one member holds of a segment, or of a single-owner group, goes to another
 * member together. Single moves would have to pass through plans that are forbidden or bad.
 */
final class Bundles {

    private static final int MOST = 16;

    private final State state;
    private final PairTable pairs;
    private final int[] bundle = new int[MOST];
    private final int[] before = new int[MOST];
    private final int[] after = new int[MOST];
    private int size;

    Bundles(State state) {
        this.state = state;
        this.pairs = state.problem.pairs;
    }

    /** Collects the bundle around a duty; false where there is none worth the name. */
    boolean collect(int duty) {
        size = 0;
        int member = state.memberOf(duty);
        if (member == State.NOBODY) {
            return false;
        }
        int segment = state.problem.groups.segment[duty];
        int owned = state.problem.rules.owned[duty];
        for (int i = 0; i < state.lists.size(member) && size < MOST; i++) {
            int other = state.lists.get(member, i);
            boolean belongs = other == duty
                    || (segment != Groups.NONE && state.problem.groups.segment[other] == segment)
                    || (owned >= 0 && state.problem.rules.owned[other] == owned);
            if (belongs && !state.problem.pinned[other]) {
                bundle[size++] = other;
            }
        }
        return size > 1;
    }

    /**
     * Moves the bundle to a member and returns the soft points it changed; where a rule forbids it, nothing is moved and
     * {@link State#FORBIDDEN} returned.
     */
    long move(int member) {
        long softBefore = state.soft();
        for (int i = 0; i < size; i++) {
            before[i] = state.positionOf(bundle[i]);
            after[i] = pairs.find(bundle[i], member);
            if (after[i] == PairTable.NONE || state.memberOf(bundle[i]) == member) {
                return State.FORBIDDEN;
            }
        }
        for (int i = 0; i < size; i++) {
            state.release(bundle[i]);
        }
        for (int i = 0; i < size; i++) {
            if (state.assignDelta(bundle[i], after[i]) == State.FORBIDDEN) {
                undo(i);
                return State.FORBIDDEN;
            }
            state.assign(bundle[i], after[i]);
        }
        return state.soft() - softBefore;
    }

    /** Takes the last move back. */
    void undo() {
        undo(size);
    }

    private void undo(int assigned) {
        for (int i = 0; i < assigned; i++) {
            state.release(bundle[i]);
        }
        for (int i = 0; i < size; i++) {
            state.assign(bundle[i], before[i]);
        }
    }
}
