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
    private final int[] ofRules;
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
        ofRules = new int[shapeRows()];
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
            int own = rules.own.size(d);
            int width = own + rules.forbidden.size(d);
            shape[Slots.index(d, Slots.ORIGIN)] = length - pairs.start[d] * width;
            shape[Slots.index(d, Slots.WIDTH)] = width;
            shape[Slots.index(d, Slots.OWN)] = own;
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
        return new Slots(end, ofPair, ofRules, shape);
    }

    private void readGroups(int duty, int at) {
        ofPair[Slots.index(at, Slots.FOCUS)] = placeOf(0, groups.focus[duty]);
        ofPair[Slots.index(at, Slots.ROLE)] = placeOf(roleBase, groups.role[duty]);
        ofPair[Slots.index(at, Slots.SEGMENT)] =
                groups.segmentsLimited ? placeOf(segmentBase, groups.segment[duty]) : Slots.NO_GROUP;
        ofPair[Slots.index(at, Slots.OWNER)] = placeOf(ownerBase, rules.owned[duty]);
        int to = Slots.ownStart(shape, duty, at);
        for (int i = rules.own.start[duty]; i < rules.own.start[duty + 1]; i++) {
            ofRules[to++] = placeOf(ruleBase, rules.own.value[i]);
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
        int to = Slots.ownEnd(shape, duty, at);
        for (int i = rules.forbidden.start[duty]; i < rules.forbidden.start[duty + 1]; i++) {
            int known = place[ruleBase + rules.forbidden.value[i]];
            ofRules[to++] = known < blockStart ? Slots.NEVER_HELD : known;
        }
    }
}
