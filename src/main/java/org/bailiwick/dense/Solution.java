package org.bailiwick.dense;

import org.jspecify.annotations.Nullable;

/** The solution of a bound that works beside a search: members hold parts of duties there. */
interface Solution {

    /** Where no bound works. */
    Solution NONE = new Solution() {

        @Override
        public boolean isAwaited() {
            return false;
        }

        @Override
        public float @Nullable [] shares() {
            return null;
        }
    };

    /** Whether it is likely to be known in time, and the search had better leave the bound most of the time until then. */
    boolean isAwaited();

    /** Whether it will hardly change any more, and plans can be made of it by {@link #dives}. */
    default boolean isReady() {
        return false;
    }

    /**
     * The solution as it is known by now, which ends the wait: by pair, in the order of the pair table, the part of the duty
     * that the member holds, 0..1 or somewhat more.
     *
     * @return null where it is not known
     */
    float @Nullable [] shares();

    /**
     * What makes plans of the solution.
     *
     * @return null unless it {@link #isReady}
     */
    default @Nullable PortfolioDives dives(long seed) {
        return null;
    }
}
