package org.bailiwick.dense;

import java.util.Arrays;
import org.bailiwick.score.PeriodView;

/**
 * The hard part of the duty graph, by groups rather than edges, so that its size stays linear: duties that one member may
 * not hold together (seats of one duty, conflicting roles), and duties that only one member may hold (single owner).
 *
 * <p>A duty belongs to its {@code own} groups; a member may take it only while holding nothing in its {@code forbidden}
 * groups.
 */
final class RuleGroups {

    final IntRows own;
    final IntRows forbidden;
    final int count;
    /** The single-owner group of a duty, or −1. */
    final int[] owned;

    final int[][] dutiesOfOwned;

    RuleGroups(IntRows own, IntRows forbidden, int count, int[] owned, int[][] dutiesOfOwned) {
        this.own = own;
        this.forbidden = forbidden;
        this.count = count;
        this.owned = owned;
        this.dutiesOfOwned = dutiesOfOwned;
    }

    static RuleGroups of(PeriodView view) {
        return new RuleReader(view).read();
    }

    /** The groups of only some of the duties, which get the numbers of their order; single ones need no owner's rule. */
    RuleGroups select(int[] duties) {
        int[] selectedOwned = new int[duties.length];
        int[] sizes = new int[dutiesOfOwned.length];
        for (int i = 0; i < duties.length; i++) {
            selectedOwned[i] = owned[duties[i]];
            if (selectedOwned[i] >= 0) {
                sizes[selectedOwned[i]]++;
            }
        }
        int[][] selectedDuties = new int[dutiesOfOwned.length][];
        Arrays.setAll(selectedDuties, group -> new int[sizes[group] > 1 ? sizes[group] : 0]);
        for (int i = duties.length - 1; i >= 0; i--) {
            int group = selectedOwned[i];
            if (group >= 0 && selectedDuties[group].length == 0) {
                selectedOwned[i] = -1;
            } else if (group >= 0) {
                selectedDuties[group][--sizes[group]] = i;
            }
        }
        return new RuleGroups(own.select(duties), forbidden.select(duties), count, selectedOwned, selectedDuties);
    }
}
