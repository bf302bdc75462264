package org.bailiwick.dense;

import java.util.Arrays;

/** Gives every member's groups their places in the array of counts. */
final class SlotReader {

    private static final int NOWHERE = -1;

    private final PairTable pairs;
    private final Groups groups;
    private final RuleGroups rules;

    /** Where roles, segments, single-owner groups and rule groups begin among the groups of all kinds; focus groups are first. */
    private final int roleBase;

    private final int segmentBase;
    private final int ownerBase;
    private final int ruleBase;
    /** By group: its place in the block of the member that is looked at, where it is not that of an earlier block. */
    private final int[] place;

    /** The positions in the pair table, member by member, and the duty of each. */
    private final int[] memberStart;

    private final int[] position;
    private final int[] dutyOf;

    private final int[] shape;
    private final int[] ofPair;
    private final int[] rows;
    private int end = Slots.FIRST_FREE;
    private int blockStart;

    SlotReader(PairTable pairs, Groups groups, RuleGroups rules) {
        this.pairs = pairs;
        this.groups = groups;
        this.rules = rules;
        roleBase = groups.focusGroups;
        segmentBase = roleBase + groups.roles;
        ownerBase = segmentBase + groups.segments;
        ruleBase = ownerBase + rules.dutiesOfOwned.length;
        place = new int[ruleBase + rules.count];
        Arrays.fill(place, NOWHERE);
        memberStart = new int[pairs.members() + 1];
        position = new int[pairs.member.length];
        dutyOf = new int[position.length];
        sortByMember();
        shape = new int[Slots.index(pairs.duties(), 0)];
        ofPair = new int[Math.multiplyExact(position.length, Slots.index(1, 0))];
        rows = new int[shapeRows()];
    }

    private void sortByMember() {
        for (int m : pairs.member) {
            memberStart[m + 1]++;
        }
        for (int m = 0; m < pairs.members(); m++) {
            memberStart[m + 1] += memberStart[m];
        }
        int[] next = memberStart.clone();
        for (int d = 0; d < pairs.duties(); d++) {
            for (int at = pairs.start[d]; at < pairs.start[d + 1]; at++) {
                int i = next[pairs.member[at]]++;
                position[i] = at;
                dutyOf[i] = d;
            }
        }
    }

    private int shapeRows() {
        int length = 0;
        for (int d = 0; d < pairs.duties(); d++) {
            int forbidden = Math.max(0, rules.forbidden.size(d) - Slots.FIRST_FORBIDDEN);
            int own = rules.own.size(d);
            int width = forbidden + own + (groups.segmentsLimited ? 1 : 0) + (rules.owned[d] < 0 ? 0 : 1);
            shape[Slots.index(d, Slots.ORIGIN)] = length - pairs.start[d] * width;
            shape[Slots.index(d, Slots.WIDTH)] = width;
            shape[Slots.index(d, Slots.FORBIDDEN_END)] = forbidden;
            shape[Slots.index(d, Slots.OWN_END)] = forbidden + own;
            length = Math.addExact(length, Math.multiplyExact(pairs.size(d), width));
        }
        return length;
    }

    Slots read() {
        for (int m = 0; m < pairs.members(); m++) {
            blockStart = end;
            for (int i = memberStart[m]; i < memberStart[m + 1]; i++) {
                readGroups(dutyOf[i], position[i]);
            }
            // A forbidden group only counts where the member may hold something of it, which is known by now.
            for (int i = memberStart[m]; i < memberStart[m + 1]; i++) {
                readForbidden(dutyOf[i], position[i]);
            }
        }
        return new Slots(end, ofPair, rows, shape);
    }

    private void readGroups(int duty, int at) {
        ofPair[Slots.index(at, Slots.FOCUS)] = placeOf(0, groups.focus[duty]);
        ofPair[Slots.index(at, Slots.ROLE)] = placeOf(roleBase, groups.role[duty]);
        int to = Slots.rowOf(shape, duty, at) + shape[Slots.index(duty, Slots.FORBIDDEN_END)];
        for (int i = rules.own.start[duty]; i < rules.own.start[duty + 1]; i++) {
            rows[to++] = placeOf(ruleBase, rules.own.value[i]);
        }
        if (groups.segmentsLimited) {
            rows[to++] = placeOf(segmentBase, groups.segment[duty]);
        }
        if (rules.owned[duty] >= 0) {
            rows[to] = placeOf(ownerBase, rules.owned[duty]);
        }
    }

    private int placeOf(int base, int group) {
        if (group < 0) {
            return Slots.NO_GROUP;
        }
        if (place[base + group] < blockStart) {
            place[base + group] = end++;
        }
        return place[base + group];
    }

    private void readForbidden(int duty, int at) {
        int first = Slots.index(at, Slots.FORBIDDEN);
        Arrays.fill(ofPair, first, first + Slots.FIRST_FORBIDDEN, Slots.NEVER_HELD);
        int to = Slots.rowOf(shape, duty, at);
        int from = rules.forbidden.start[duty];
        for (int i = 0; i < rules.forbidden.size(duty); i++) {
            int known = place[ruleBase + rules.forbidden.value[from + i]];
            int slot = known < blockStart ? Slots.NEVER_HELD : known;
            if (i < Slots.FIRST_FORBIDDEN) {
                ofPair[first + i] = slot;
            } else {
                rows[to++] = slot;
            }
        }
    }
}
