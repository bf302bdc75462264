package org.bailiwick.dense;

/** What belongs together: all of a duty's single-owner group, and what its member holds in the same segment. */
final class Bundle {

    private static final int MOST_DUTIES = 16;

    private final State state;
    private final int[] duties = new int[MOST_DUTIES];
    private int size;

    Bundle(State state) {
        this.state = state;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return duties[index];
    }

    boolean contains(int duty) {
        for (int i = 0; i < size; i++) {
            if (duties[i] == duty) {
                return true;
            }
        }
        return false;
    }

    /** Collects the bundle around a duty. */
    void collect(int duty) {
        size = 0;
        duties[size++] = duty;
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

    /** Leaves out what a member holds already. */
    void drop(int member) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            duties[kept] = duties[i];
            kept += state.memberOf(duties[i]) == member ? 0 : 1;
        }
        size = kept;
    }

    private void add(int duty) {
        if (size < MOST_DUTIES && !state.problem.pinned[duty] && !contains(duty)) {
            duties[size++] = duty;
        }
    }
}
