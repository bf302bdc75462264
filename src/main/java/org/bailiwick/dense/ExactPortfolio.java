package org.bailiwick.dense;

import java.util.Arrays;

/**
 * A member's portfolio with what it is worth exactly, in whole points as plans are scored; items are taken and dropped one at a
 * time, the last one first.
 *
 * <p>Not thread-safe.
 */
final class ExactPortfolio {

    private final Relaxation relaxation;
    private final int member;
    private final MemberItems items;
    private final State state;
    private final boolean[] in;
    private final boolean isStrict;
    private final long base;
    private long saved;

    /** @param state any of the same problem, which is cleared */
    ExactPortfolio(Relaxation relaxation, int member, MemberItems items, State state) {
        this.relaxation = relaxation;
        this.member = member;
        this.items = items;
        this.state = state;
        in = new boolean[items.count];
        // What is beside pins that break a rule may break no more than they do, which is not asked here.
        isStrict = !hasPins(relaxation.problem, member);
        state.clear();
        Resources resources = relaxation.problem.resources;
        long costs = 0;
        for (int r = 0; r < resources.count; r++) {
            costs += resources.bands.at(member * resources.count + r, 0);
        }
        base = -costs - state.soft();
    }

    private static boolean hasPins(Compiled problem, int member) {
        for (int d = 0; d < problem.duties(); d++) {
            if (problem.pinned[d] && problem.pairs.member[problem.pairs.start[d]] == member) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        state.clear();
        Arrays.fill(in, false);
        saved = 0;
    }

    /** Takes an item unless that breaks a rule for certain, whatever others hold; returns whether it did. */
    boolean take(int item) {
        int[] duties = relaxation.units.duties[items.unit[item]];
        for (int i = 0; i < duties.length; i++) {
            int at = relaxation.problem.pairs.find(duties[i], member);
            if (isStrict && state.assignDelta(duties[i], at) == State.FORBIDDEN) {
                release(duties, i);
                return false;
            }
            state.assign(duties[i], at);
        }
        in[item] = true;
        saved += savedBy(item);
        return true;
    }

    void drop(int item) {
        saved -= savedBy(item);
        in[item] = false;
        int[] duties = relaxation.units.duties[items.unit[item]];
        release(duties, duties.length);
    }

    private void release(int[] duties, int count) {
        for (int i = count - 1; i >= 0; i--) {
            state.release(duties[i]);
        }
    }

    private long savedBy(int item) {
        double sum = 0;
        for (int j = 0; j < items.related[item].length; j++) {
            sum += in[items.related[item][j]] ? items.bonus[item][j] : 0;
        }
        return (long) sum;
    }

    /** What it gives and costs the member, and what its edges save. */
    long value() {
        return state.soft() + base + saved;
    }

    /** What it takes of the disruption budget. */
    long moved() {
        return state.moved();
    }
}
