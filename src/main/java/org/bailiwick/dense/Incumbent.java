package org.bailiwick.dense;

import java.util.Arrays;

/** The best plan that a search has found so far. Immutable and thread-safe. */
public final class Incumbent {

    /** Worse than any plan. */
    static final Incumbent WORST = new Incumbent(new int[0], Long.MAX_VALUE, Long.MIN_VALUE, 0);

    /** By duty: a member's number or −1; not to be changed. */
    final int[] plan;

    private final long openMinutes;
    private final long soft;
    private final long steps;

    Incumbent(int[] plan, long openMinutes, long soft, long steps) {
        this.plan = plan;
        this.openMinutes = openMinutes;
        this.soft = soft;
        this.steps = steps;
    }

    /**
     * Returns who holds what.
     *
     * @return a member's number, or −1, for every duty; the caller's own copy
     */
    public int[] plan() {
        return plan.clone();
    }

    /**
     * Returns what stays open.
     *
     * @return minutes of open duties by priority, at least 0
     */
    public long openMinutes() {
        return openMinutes;
    }

    /**
     * Returns the quality.
     *
     * @return points of the soft level
     */
    public long soft() {
        return soft;
    }

    /**
     * Returns how much was tried.
     *
     * @return moves tried until the plan was found
     */
    public long steps() {
        return steps;
    }

    /**
     * Returns how many duties stay open.
     *
     * @return at least 0
     */
    public int openDuties() {
        return (int)
                Arrays.stream(plan).filter(member -> member == State.NOBODY).count();
    }

    /** The same plan, as if so many more minutes were open. */
    Incumbent withMoreOpen(long minutes) {
        return minutes == 0 ? this : new Incumbent(plan, openMinutes + minutes, soft, steps);
    }

    boolean isBetterThan(Incumbent other) {
        return isBetter(openMinutes, soft, other.openMinutes, other.soft);
    }

    static boolean isBetter(long openMinutes, long soft, long otherOpenMinutes, long otherSoft) {
        return openMinutes != otherOpenMinutes ? openMinutes < otherOpenMinutes : soft > otherSoft;
    }
}
