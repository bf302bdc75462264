package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Some of a problem's duties and members as a problem of its own, whose plans neither concern the rest nor are concerned by it.
 *
 * <p>Immutable and thread-safe.
 */
final class Part {

    final Compiled problem;
    /** By duty of the part: its number in the whole. */
    final int[] duties;
    /** By member of the part: the number in the whole. */
    final int[] members;

    Part(Compiled problem, int[] duties, int[] members) {
        this.problem = problem;
        this.duties = duties;
        this.members = members;
    }

    /** Takes over the part's plan from one of the whole. */
    int[] cut(int[] plan) {
        int[] cut = new int[duties.length];
        for (int d = 0; d < cut.length; d++) {
            int member = plan[duties[d]];
            int number = member == State.NOBODY ? State.NOBODY : Arrays.binarySearch(members, member);
            cut[d] = number < 0 ? State.NOBODY : number;
        }
        return cut;
    }

    /** Writes a plan of the part into one of the whole. */
    void paste(int[] partPlan, int[] plan) {
        for (int d = 0; d < duties.length; d++) {
            plan[duties[d]] = partPlan[d] == State.NOBODY ? State.NOBODY : members[partPlan[d]];
        }
    }

    /** Whether every duty has one candidate and is worth holding: a plan that holds them all is the best one. */
    boolean isForced() {
        for (int d = 0; d < duties.length; d++) {
            if (!problem.pinned[d] && (problem.pairs.size(d) > 1 || problem.pairs.open[d] == 0)) {
                return false;
            }
        }
        return true;
    }
}
