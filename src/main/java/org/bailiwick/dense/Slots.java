package org.bailiwick.dense;

/**
 * Where the counts of a member's groups stand: for every pair of a duty and a member, the places of the duty's groups in one
 * array of counts, in which every member has a block of its own. So nothing needs to be looked up while moves are evaluated.
 *
 * <p>As a member only meets groups of duties that it may hold, all blocks together are small. What every evaluation needs is
 * side by side, as it costs most to fetch it from memory; what is needed now and then is in rows of their own. Immutable.
 */
final class Slots {

    /** The place for no group: its count is too large ever to be 0 or 1. */
    static final int NO_GROUP = 0;
    /** The place for groups that the member may hold nothing of: their count stays 0. */
    static final int NEVER_HELD = 1;

    static final int FIRST_FREE = 2;

    /** What stands by pair: the focus group, the role, and the first forbidden rule groups. */
    static final int FOCUS = 0;

    static final int ROLE = 1;
    static final int FORBIDDEN = 2;
    /** So many forbidden rule groups stand by pair; few duties have more. */
    static final int FIRST_FORBIDDEN = 2;

    /** What is known by duty of the rows of its pairs: where that of the pair 0 would begin, as they are side by side. */
    static final int ORIGIN = 0;

    static final int WIDTH = 1;
    /** Where the other forbidden rule groups end in a row, and those begin that the duty belongs to. */
    static final int FORBIDDEN_END = 2;
    /** Where these end. The segment follows if members have limits of segments, then the single-owner group if there is one. */
    static final int OWN_END = 3;

    /** What stands by pair, or by duty, takes two to the power of this many numbers. */
    private static final int SHIFT = 2;

    /** How many places there are. */
    final int count;
    /** By pair: {@link #FOCUS}, {@link #ROLE} and two of {@link #FORBIDDEN}. */
    final int[] ofPair;
    /** By pair, in rows: all others. */
    final int[] rows;
    /** By duty: {@link #ORIGIN}, {@link #WIDTH}, {@link #FORBIDDEN_END} and {@link #OWN_END}. */
    final int[] shape;

    Slots(int count, int[] ofPair, int[] rows, int[] shape) {
        this.count = count;
        this.ofPair = ofPair;
        this.rows = rows;
        this.shape = shape;
    }

    /** Where something stands that is known by pair or by duty. */
    static int index(int pairOrDuty, int property) {
        return (pairOrDuty << SHIFT) + property;
    }

    /** Where the row of a pair begins. */
    static int rowOf(int[] shape, int duty, int at) {
        return shape[index(duty, ORIGIN)] + at * shape[index(duty, WIDTH)];
    }
}
