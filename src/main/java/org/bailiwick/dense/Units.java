package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the relaxation gives away as a whole: a duty, or all duties of a single-owner group, which one member must take
 * together once every duty is held. Duties without a candidate belong to no unit. Immutable.
 */
final class Units {

    static final int NONE = -1;

    /** By unit: its duties, ascending. */
    final int[][] duties;
    /** By duty: its unit, or −1. */
    final int[] unitOf;

    /** @param whole whether single-owner groups are units; else every duty is one of its own */
    Units(Compiled problem, boolean whole) {
        RuleGroups rules = problem.rules;
        unitOf = new int[problem.duties()];
        Arrays.fill(unitOf, NONE);
        List<int[]> found = new ArrayList<>();
        for (int d = 0; d < unitOf.length; d++) {
            if (unitOf[d] == NONE && problem.pairs.size(d) > 0) {
                int[] unit = whole && rules.owned[d] >= 0 ? whole(problem, d) : new int[] {d};
                for (int duty : unit) {
                    unitOf[duty] = found.size();
                }
                found.add(unit);
            }
        }
        duties = found.toArray(int[][]::new);
    }

    /** The duties of a single-owner group that must go together; the duty alone where pins part the group already. */
    private static int[] whole(Compiled problem, int duty) {
        int[] group = Arrays.stream(problem.rules.dutiesOfOwned[problem.rules.owned[duty]])
                .filter(other -> mustBeHeld(problem, other))
                .toArray();
        long owners = Arrays.stream(group)
                .filter(other -> problem.pinned[other])
                .map(other -> problem.pairs.member[problem.pairs.start[other]])
                .distinct()
                .count();
        return mustBeHeld(problem, duty) && owners <= 1 ? group : new int[] {duty};
    }

    /** A duty that takes no time may stay open at no cost. */
    private static boolean mustBeHeld(Compiled problem, int duty) {
        return problem.pairs.size(duty) > 0 && problem.pairs.open[duty] > 0;
    }

    /** Whether any of a unit's duties must stay with its holder. */
    boolean isPinned(int unit, Compiled problem) {
        return Arrays.stream(duties[unit]).anyMatch(d -> problem.pinned[d]);
    }

    int count() {
        return duties.length;
    }

    int first(int unit) {
        return duties[unit][0];
    }
}
