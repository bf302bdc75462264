package org.bailiwick.dense;

import java.util.Arrays;

/** How many different groups each member holds duties of. */
final class Distinct {

    private final int[] groupOf;
    private final Counter counts;
    private final int[] distinct;

    Distinct(int members, int groups, int[] groupOf) {
        this.groupOf = groupOf;
        this.counts = new Counter(members, groups);
        this.distinct = new int[members];
    }

    void clear() {
        counts.clear();
        Arrays.fill(distinct, 0);
    }

    int count(int member) {
        return distinct[member];
    }

    /** By how much the number of groups changes when a member gives up one duty and takes in another; −1 for none. */
    int change(int member, int out, int in) {
        int left = out < 0 ? Groups.NONE : groupOf[out];
        int joined = in < 0 ? Groups.NONE : groupOf[in];
        if (left == joined) {
            return 0;
        }
        int change = 0;
        if (left != Groups.NONE && counts.get(member, left) == 1) {
            change--;
        }
        if (joined != Groups.NONE && counts.get(member, joined) == 0) {
            change++;
        }
        return change;
    }

    void add(int member, int duty) {
        if (groupOf[duty] != Groups.NONE && counts.add(member, groupOf[duty], 1) == 1) {
            distinct[member]++;
        }
    }

    void remove(int member, int duty) {
        if (groupOf[duty] != Groups.NONE && counts.add(member, groupOf[duty], -1) == 0) {
            distinct[member]--;
        }
    }
}
