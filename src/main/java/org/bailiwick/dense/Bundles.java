package org.bailiwick.dense;

/**
 * Moves of several duties at once: what belongs together goes to another member together, and what that member then has
 * no room for goes to others. Single moves would have to pass through plans that are forbidden or bad.
 */
final class Bundles {

    private static final int MOST_EJECTED = 8;

    private final State state;
    private final PairTable pairs;
    private final Compound compound;
    private final Field field;
    private final Draws draws;
    private final Bundle bundle;
    private final Bundle opposite;
    private final int[] ejected = new int[MOST_EJECTED];

    Bundles(State state, Field field, Draws draws) {
        this.state = state;
        this.pairs = state.problem.pairs;
        this.compound = new Compound(state);
        this.field = field;
        this.draws = draws;
        this.bundle = new Bundle(state);
        this.opposite = new Bundle(state);
    }

    Compound compound() {
        return compound;
    }

    /** How many duties the last move tried to move together. */
    int size() {
        return bundle.size();
    }

    /** Collects what belongs to a duty, to be moved next. */
    void collect(int duty) {
        bundle.collect(duty);
    }

    /**
     * Lets the collected duties change places with what belongs to a duty of another member; false, with nothing moved,
     * where a rule forbids it.
     */
    boolean exchange(int other) {
        int from = state.memberOf(bundle.get(0));
        int to = state.memberOf(other);
        opposite.collect(other);
        if (!canAllMove(bundle, to) || !canAllMove(opposite, from)) {
            return false;
        }
        compound.begin();
        release(bundle);
        release(opposite);
        return (assign(bundle, to) && assign(opposite, from)) || undone();
    }

    private boolean canAllMove(Bundle duties, int member) {
        for (int i = 0; i < duties.size(); i++) {
            if (field.find(duties.get(i), member) == PairTable.NONE || state.memberOf(duties.get(i)) == member) {
                return false;
            }
        }
        return true;
    }

    private void release(Bundle duties) {
        for (int i = 0; i < duties.size(); i++) {
            if (!state.isOpen(duties.get(i))) {
                compound.release(duties.get(i));
            }
        }
    }

    /** Assigns what is open yet; false where a rule forbids it. */
    private boolean assign(Bundle duties, int member) {
        for (int i = 0; i < duties.size(); i++) {
            int duty = duties.get(i);
            if (state.isOpen(duty) && !compound.assign(duty, field.find(duty, member))) {
                return false;
            }
        }
        return true;
    }

    /** Moves the collected duties to a member; false, with nothing moved, where a rule forbids it. */
    boolean move(int member, boolean eject) {
        // Only for an open duty is it worth the time to look further than one member.
        boolean wasOpen = state.isOpen(bundle.get(0));
        if (wasOpen) {
            bundle.drop(member);
        }
        if (!canAllMove(bundle, member)) {
            return false;
        }
        long needed = 0;
        for (int i = 0; i < bundle.size(); i++) {
            needed += pairs.effort[field.find(bundle.get(i), member)];
        }
        if (needed > state.problem.capacity[member] || (!eject && needed > state.freeMinutes(member))) {
            return false;
        }
        compound.begin();
        release(bundle);
        int pushed = eject ? makeRoom(member, needed) : 0;
        boolean isIn = assign(bundle, member);
        // Another rule than that of the capacity may allow for the duty once others are gone.
        int before = -1;
        while (!isIn && wasOpen && pushed > before) {
            before = pushed;
            pushed = ejectAny(member, pushed);
            isIn = assign(bundle, member);
        }
        if (!isIn) {
            return undone();
        }
        for (int i = 0; i < pushed; i++) {
            if (!assignBest(ejected[i], member) && wasOpen) {
                pushOn(ejected[i], member);
            }
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
        int before = -1;
        while (state.freeMinutes(member) < needed && pushed > before) {
            before = pushed;
            pushed = ejectAny(member, pushed);
        }
        return pushed;
    }

    /** Opens a random duty of a member, unless that is too many, or it is pinned or has just come in. */
    private int ejectAny(int member, int pushed) {
        int size = state.lists.size(member);
        if (pushed == MOST_EJECTED || size == 0) {
            return pushed;
        }
        int other = state.lists.get(member, draws.below(size));
        return state.problem.pinned[other] || bundle.contains(other) ? pushed : eject(other, member, pushed);
    }

    /** Opens a duty with all of its single-owner group, which can only go elsewhere as a whole. */
    private int eject(int duty, int member, int pushed) {
        int count = pushed;
        compound.release(duty);
        ejected[count++] = duty;
        int owned = state.problem.rules.owned[duty];
        if (owned >= 0) {
            for (int other : state.problem.rules.dutiesOfOwned[owned]) {
                boolean stays = state.problem.pinned[other] || bundle.contains(other);
                if (count < MOST_EJECTED && state.memberOf(other) == member && !stays) {
                    compound.release(other);
                    ejected[count++] = other;
                }
            }
        }
        return count;
    }

    /** Gives an ejected duty that nobody has room for to somebody who passes another one on; may leave either open. */
    private void pushOn(int duty, int butNot) {
        int at = pairs.start[duty] + draws.below(pairs.size(duty));
        int middle = pairs.member[at];
        if (middle == butNot || state.lists.size(middle) == 0) {
            return;
        }
        int other = state.lists.get(middle, draws.below(state.lists.size(middle)));
        if (!state.problem.pinned[other]) {
            compound.release(other);
            compound.assign(duty, at);
            assignBest(other, middle);
        }
    }

    private boolean assignBest(int duty, int butNot) {
        int best = state.bestPosition(duty, butNot);
        return best != PairTable.NONE && compound.assign(duty, best);
    }
}
