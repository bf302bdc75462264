package org.bailiwick.rivals;

import org.bailiwick.model.Score;
import org.jspecify.annotations.Nullable;

/**
 * What a solver came to.
 *
 * @param plan a member's number, or that of nobody, for every duty
 * @param score the referee's judgement of it
 * @param mediumBound what no plan without broken rules is above at the medium level
 * @param softBound what no such plan of the best medium level is above at the soft level, or null where unknown
 * @param proven whether the plan is proven to be the best
 */
record Outcome(
        int[] plan, Score score, long mediumBound, @Nullable Long softBound, boolean proven) {}
