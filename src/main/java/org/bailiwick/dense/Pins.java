package org.bailiwick.dense;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * What pinned duties rule out for the others, since they stay where they are: to give a duty of a single-owner group to another
 * than its pinned owner, to one who has a pinned duty that goes with no such duty, or to one whose pinned duties leave no time
 * for it. Immutable and thread-safe.
 */
final class Pins {

    private static final int[] NONE = {};

    private final PeriodView view;
    private final RuleGroups rules;
    /** By single-owner group: the holders of its pinned duties, none where there are no such duties. */
    private final int[][] owners;
    /** By member: the groups of the hard rules that pinned duties are in. */
    private final int[][] groups;
    /** By member: minutes that pinned duties take. */
    private final long[] effort;

    Pins(Pairs pairs, RuleGroups rules) {
        this.view = pairs.view();
        this.rules = rules;
        owners = new int[rules.dutiesOfOwned.length][];
        Arrays.fill(owners, NONE);
        groups = new int[view.members().size()][];
        Arrays.fill(groups, NONE);
        effort = new long[groups.length];
        for (int d = 0; d < view.duties().size(); d++) {
            if (view.isPinned(d)) {
                int holder = view.holder(d);
                effort[holder] += pairs.effortMinutes(d, holder);
                groups[holder] = joined(
                        groups[holder],
                        Arrays.copyOfRange(rules.own.value, rules.own.start[d], rules.own.start[d + 1]));
                if (rules.owned[d] >= 0) {
                    owners[rules.owned[d]] = joined(owners[rules.owned[d]], new int[] {holder});
                }
            }
        }
    }

    private static int[] joined(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }

    /** Whether every plan in which the member holds the duty breaks a rule that it would not break without. */
    boolean ruleOut(int duty, int member, long minutes) {
        if (view.isPinned(duty)) {
            return false;
        }
        long most = Math.max(effort[member], view.capacityMinutes(member));
        return hasOtherOwner(duty, member) || effort[member] + minutes > most || clash(duty, groups[member]);
    }

    private boolean hasOtherOwner(int duty, int member) {
        int[] allowed = rules.owned[duty] < 0 ? NONE : owners[rules.owned[duty]];
        return allowed.length > 0 && Arrays.stream(allowed).noneMatch(owner -> owner == member);
    }

    private boolean clash(int duty, int[] held) {
        for (int group : held) {
            if (rules.forbidden.contains(duty, group)) {
                return true;
            }
        }
        return false;
    }
}
