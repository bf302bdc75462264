package org.bailiwick.dense;

/**
 * Where the counts of a member's groups stand: for every pair of a duty and a member, the places of the duty's groups in one
 * array of counts, in which every member has a block of its own. So nothing needs to be looked up while moves are evaluated.
 *
 * <p>As a member only meets groups of duties that it may hold, all blocks together are small. Immutable.
 */
final class Slots {

    /** The place for no group: its count is too large ever to be 0 or 1. */
    static final int NO_GROUP = 0;
    /** The place for groups that the member may hold nothing of: their count stays 0. */
    static final int NEVER_HELD = 1;

    static final int FIRST_FREE = 2;

    /** The kinds of groups; the segment is {@link #NO_GROUP} where no member has a limit. */
    static final int FOCUS = 0;

    static final int ROLE = 1;
    static final int SEGMENT = 2;
    static final int OWNER = 3;

    /** What is known of the rows of a duty's rule groups, which are side by side, one for each of its pairs. */
    static final int ORIGIN = 0;

    static final int WIDTH = 1;
    static final int OWN = 2;

    /** Kinds, and what is known of rows, take two to the power of this many numbers. */
    private static final int SHIFT = 2;

    /** How many places there are. */
    final int count;
    /** By pair and kind of group. */
    final int[] ofPair;
    /** By pair: the rule groups that the duty belongs to, then the forbidden ones. */
    final int[] ofRules;
    /** By duty: where the row of the pair 0 would begin, how long a row is, and how many groups the duty belongs to. */
    final int[] shape;

    Slots(int count, int[] ofPair, int[] ofRules, int[] shape) {
        this.count = count;
        this.ofPair = ofPair;
        this.ofRules = ofRules;
        this.shape = shape;
    }

    static int index(int row, int column) {
        return (row << SHIFT) + column;
    }

    /** Where the rule groups of a pair begin. */
    static int ownStart(int[] shape, int duty, int at) {
        return shape[index(duty, ORIGIN)] + at * shape[index(duty, WIDTH)];
    }

    /** Where the groups end that the duty belongs to, and the forbidden ones begin. */
    static int ownEnd(int[] shape, int duty, int at) {
        return ownStart(shape, duty, at) + shape[index(duty, OWN)];
    }

    static int forbiddenEnd(int[] shape, int duty, int at) {
        return ownStart(shape, duty, at) + shape[index(duty, WIDTH)];
    }
}
