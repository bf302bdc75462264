package org.bailiwick.develop;

/** How sure a figure after re-planning is. */
public enum Certainty {
    /** Both plans, without the change and with it, are proven to be the best: the figure is exact. */
    PROVEN,
    /** The best plan found with the change is so much better than the best one known without it. */
    FOUND,
    /** Not re-planned, since others promise more: only the limit is known. */
    NOT_SOLVED
}
