package org.bailiwick.dense;

import java.util.Arrays;

/**
 * How many duties of each group every member holds: roles, focus groups and segments, of which members should have few, and the
 * groups of the hard rules.
 *
 * <p>A duty that is given up is named with its position in the pair table, {@link PairTable#NONE} for none.
 */
final class GroupCounts {

    private static final int NEVER_ZERO_OR_ONE = 1 << 30;

    private final Groups groups;
    private final int[] ofPair;
    private final int[] ofRules;
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
        ofRules = problem.slots.ofRules;
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

    int joinedRoles(int at) {
        return joined(at, Slots.ROLE);
    }

    int joinedFocusGroups(int at) {
        return joined(at, Slots.FOCUS);
    }

    int leftRoles(int at) {
        return left(at, Slots.ROLE);
    }

    int leftFocusGroups(int at) {
        return left(at, Slots.FOCUS);
    }

    int changedRoles(int outAt, int inAt) {
        return changed(outAt, inAt, Slots.ROLE);
    }

    int changedFocusGroups(int outAt, int inAt) {
        return changed(outAt, inAt, Slots.FOCUS);
    }

    private int joined(int at, int kind) {
        return counts[ofPair[Slots.index(at, kind)]] == 0 ? 1 : 0;
    }

    private int left(int at, int kind) {
        return counts[ofPair[Slots.index(at, kind)]] == 1 ? 1 : 0;
    }

    private int changed(int outAt, int inAt, int kind) {
        int out = ofPair[Slots.index(outAt, kind)];
        int in = ofPair[Slots.index(inAt, kind)];
        if (out == in) {
            return 0;
        }
        return (counts[in] == 0 ? 1 : 0) - (counts[out] == 1 ? 1 : 0);
    }

    /** Whether no rule about groups but the limit of roles forbids a member to take a duty in while giving up another one. */
    boolean allows(int member, int out, int outAt, int in, int inAt) {
        int end = Slots.forbiddenEnd(shape, in, inAt);
        for (int i = Slots.ownEnd(shape, in, inAt); i < end; i++) {
            int held = counts[ofRules[i]];
            if (held > 0 && (held > 1 || outAt < 0 || !belongs(out, outAt, ofRules[i]))) {
                return false;
            }
        }
        return mayOwn(outAt, in, inAt) && fitsSegments(member, outAt, inAt);
    }

    private boolean belongs(int duty, int at, int slot) {
        int end = Slots.ownEnd(shape, duty, at);
        for (int i = Slots.ownStart(shape, duty, at); i < end; i++) {
            if (ofRules[i] == slot) {
                return true;
            }
        }
        return false;
    }

    /** A single-owner group may be entered where nobody else holds any of it. */
    private boolean mayOwn(int outAt, int in, int inAt) {
        int slot = ofPair[Slots.index(inAt, Slots.OWNER)];
        if (counts[slot] > 1) {
            return true;
        }
        boolean leaves = outAt >= 0 && ofPair[Slots.index(outAt, Slots.OWNER)] == slot;
        if (counts[slot] == 1 && !leaves) {
            return true;
        }
        int group = owned[in];
        // The duty itself may be the only one that is assigned: then it takes the group with it.
        return ownedAssigned[group] == 0 || (ownedAssigned[group] == 1 && ownedXor[group] == in);
    }

    private boolean fitsSegments(int member, int outAt, int inAt) {
        if (!groups.segmentsLimited) {
            return true;
        }
        int change = outAt < 0 ? joined(inAt, Slots.SEGMENT) : changed(outAt, inAt, Slots.SEGMENT);
        return change <= 0 || segments[member] + change <= groups.maxSegments[member];
    }

    void add(int member, int duty, int at) {
        focusGroups[member] += joined(at, Slots.FOCUS);
        roles[member] += joined(at, Slots.ROLE);
        segments[member] += joined(at, Slots.SEGMENT);
        count(duty, at, 1);
    }

    void remove(int member, int duty, int at) {
        focusGroups[member] -= left(at, Slots.FOCUS);
        roles[member] -= left(at, Slots.ROLE);
        segments[member] -= left(at, Slots.SEGMENT);
        count(duty, at, -1);
    }

    private void count(int duty, int at, int change) {
        int pair = Slots.index(at, 0);
        counts[ofPair[pair + Slots.FOCUS]] += change;
        counts[ofPair[pair + Slots.ROLE]] += change;
        counts[ofPair[pair + Slots.SEGMENT]] += change;
        counts[ofPair[pair + Slots.OWNER]] += change;
        int end = Slots.ownEnd(shape, duty, at);
        for (int i = Slots.ownStart(shape, duty, at); i < end; i++) {
            counts[ofRules[i]] += change;
        }
        int group = owned[duty];
        if (group >= 0) {
            ownedAssigned[group] += change;
            ownedXor[group] ^= duty;
        }
    }
}
