package org.bailiwick.dense;

import java.util.Arrays;

/**
 * How many duties of each group every member holds: roles, focus groups and segments, of which members should have few, and the
 * groups of the hard rules.
 *
 * <p>Duties are named with their positions in the pair table; where none is given up, the duty is −1. What is asked for every move is
 * counted without branches, as the processor would guess them wrong often. Counts are never negative, so that a sign tells
 * which are small.
 */
final class GroupCounts {

    private static final int NEVER_ZERO_OR_ONE = 1 << 30;

    private final Groups groups;
    private final int[] ofPair;
    private final int[] rows;
    private final int[] shape;
    private final int[] counts;
    private final int[] roles;
    private final int[] focusGroups;
    private final int[] segments;
    private final int[] owned;
    private final int[] ownedAssigned;
    /** By single-owner group: the exclusive or of its assigned duties, which is the duty itself where there is only one. */
    private final int[] ownedXor;

    GroupCounts(Compiled problem) {
        groups = problem.groups;
        ofPair = problem.slots.ofPair;
        rows = problem.slots.rows;
        shape = problem.slots.shape;
        counts = new int[problem.slots.count];
        roles = new int[problem.members()];
        focusGroups = new int[problem.members()];
        segments = new int[problem.members()];
        owned = problem.rules.owned;
        ownedAssigned = new int[problem.rules.dutiesOfOwned.length];
        ownedXor = new int[ownedAssigned.length];
        clear();
    }

    void clear() {
        Arrays.fill(counts, 0);
        counts[Slots.NO_GROUP] = NEVER_ZERO_OR_ONE;
        Arrays.fill(roles, 0);
        Arrays.fill(focusGroups, 0);
        Arrays.fill(segments, 0);
        Arrays.fill(ownedAssigned, 0);
        Arrays.fill(ownedXor, 0);
    }

    int roles(int member) {
        return roles[member];
    }

    int focusGroups(int member) {
        return focusGroups[member];
    }

    int joinedRoles(int in) {
        return joined(ofPair[Slots.index(in, Slots.ROLE)]);
    }

    int joinedFocusGroups(int in) {
        return joined(ofPair[Slots.index(in, Slots.FOCUS)]);
    }

    int leftRoles(int out) {
        return left(ofPair[Slots.index(out, Slots.ROLE)]);
    }

    int leftFocusGroups(int out) {
        return left(ofPair[Slots.index(out, Slots.FOCUS)]);
    }

    int changedRoles(int out, int in) {
        return changed(ofPair[Slots.index(out, Slots.ROLE)], ofPair[Slots.index(in, Slots.ROLE)]);
    }

    int changedFocusGroups(int out, int in) {
        return changed(ofPair[Slots.index(out, Slots.FOCUS)], ofPair[Slots.index(in, Slots.FOCUS)]);
    }

    private int joined(int slot) {
        return isZero(counts[slot]);
    }

    private int left(int slot) {
        return isZero(counts[slot] - 1);
    }

    private int changed(int out, int in) {
        int minusOneIfOther = ((out - in) | (in - out)) >> 31;
        return (joined(in) - left(out)) & minusOneIfOther;
    }

    /** 1 for 0, and 0 for more. */
    private static int isZero(int count) {
        return (count - 1) >>> 31;
    }

    /** Whether no rule about groups but the limit of roles forbids a member to take a duty in while giving up another one. */
    boolean allows(int member, int outDuty, int out, int inDuty, int in) {
        int first = ofPair[Slots.index(in, Slots.FORBIDDEN)];
        int second = ofPair[Slots.index(in, Slots.FORBIDDEN) + 1];
        boolean meets = (counts[first] | counts[second]) != 0;
        if (meets && (isHeld(first, outDuty, out) || isHeld(second, outDuty, out))) {
            return false;
        }
        return (shape[Slots.index(inDuty, Slots.FORBIDDEN_END)] == 0 || allowsOthers(outDuty, out, inDuty, in))
                && (owned[inDuty] < 0 || mayOwn(outDuty, inDuty, in))
                && (!groups.segmentsLimited || fitsSegments(member, outDuty, out, inDuty, in));
    }

    private boolean allowsOthers(int outDuty, int out, int inDuty, int in) {
        int start = Slots.rowOf(shape, inDuty, in);
        for (int i = start; i < start + shape[Slots.index(inDuty, Slots.FORBIDDEN_END)]; i++) {
            if (isHeld(rows[i], outDuty, out)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a member holds something of a group besides a duty. */
    private boolean isHeld(int slot, int butDuty, int but) {
        int held = counts[slot];
        return held > 0 && (held > 1 || butDuty < 0 || !belongs(butDuty, but, slot));
    }

    private boolean belongs(int duty, int at, int slot) {
        int row = Slots.rowOf(shape, duty, at);
        int end = row + shape[Slots.index(duty, Slots.OWN_END)];
        for (int i = row + shape[Slots.index(duty, Slots.FORBIDDEN_END)]; i < end; i++) {
            if (rows[i] == slot) {
                return true;
            }
        }
        return false;
    }

    /** A single-owner group may be entered where nobody else holds any of it. */
    private boolean mayOwn(int outDuty, int inDuty, int in) {
        int group = owned[inDuty];
        int mine = counts[ownerSlot(inDuty, in)] - (outDuty >= 0 && owned[outDuty] == group ? 1 : 0);
        // The duty itself may be the only one that is assigned: then it takes the group with it.
        return mine > 0 || ownedAssigned[group] == 0 || (ownedAssigned[group] == 1 && ownedXor[group] == inDuty);
    }

    private int ownerSlot(int duty, int at) {
        return rows[Slots.rowOf(shape, duty, at) + shape[Slots.index(duty, Slots.WIDTH)] - 1];
    }

    private int segmentSlot(int duty, int at) {
        return rows[Slots.rowOf(shape, duty, at) + shape[Slots.index(duty, Slots.OWN_END)]];
    }

    private boolean fitsSegments(int member, int outDuty, int out, int inDuty, int in) {
        int slot = segmentSlot(inDuty, in);
        int change = outDuty < 0 ? joined(slot) : changed(segmentSlot(outDuty, out), slot);
        return change <= 0 || segments[member] + change <= groups.maxSegments[member];
    }

    void add(int member, int duty, int at) {
        roles[member] += joinedRoles(at);
        focusGroups[member] += joinedFocusGroups(at);
        if (groups.segmentsLimited) {
            segments[member] += joined(segmentSlot(duty, at));
        }
        count(duty, at, 1);
    }

    void remove(int member, int duty, int at) {
        roles[member] -= leftRoles(at);
        focusGroups[member] -= leftFocusGroups(at);
        if (groups.segmentsLimited) {
            segments[member] -= left(segmentSlot(duty, at));
        }
        count(duty, at, -1);
    }

    private void count(int duty, int at, int change) {
        counts[ofPair[Slots.index(at, Slots.FOCUS)]] += change;
        counts[ofPair[Slots.index(at, Slots.ROLE)]] += change;
        // The segment and the owner, if any, stand behind the rule groups.
        int row = Slots.rowOf(shape, duty, at);
        int end = row + shape[Slots.index(duty, Slots.WIDTH)];
        for (int i = row + shape[Slots.index(duty, Slots.FORBIDDEN_END)]; i < end; i++) {
            counts[rows[i]] += change;
        }
        int group = owned[duty];
        if (group >= 0) {
            ownedAssigned[group] += change;
            ownedXor[group] ^= duty;
        }
    }
}
