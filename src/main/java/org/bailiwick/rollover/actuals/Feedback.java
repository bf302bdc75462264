package org.bailiwick.rollover.actuals;

import java.math.BigDecimal;
import org.bailiwick.model.DutyPattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of work. At least one of rating and wish is there.
 *
 * @param member the member's id, or null where it is said without a name
 * @param pattern the duties it is about
 * @param rating −2 (hates it) .. 2 (loves it), or null
 * @param wish what the member wants, or null
 * @param comment in the member's own words; may be empty
 */
public record Feedback(
        @Nullable String member,
        DutyPattern pattern,
        @Nullable BigDecimal rating,
        @Nullable Wish wish,
        String comment) {

    private static final BigDecimal MOST = new BigDecimal(2);

    /**
     * Returns what the answer is worth as a preference: the rating, plus 1 for a wish to keep or to take, less 1 for one to give away.
     *
     * @return −2..2
     */
    public BigDecimal score() {
        BigDecimal rated = rating == null ? BigDecimal.ZERO : rating;
        BigDecimal wished = wish == null
                ? BigDecimal.ZERO
                : switch (wish) {
                    case KEEP, TAKE -> BigDecimal.ONE;
                    case GIVE_AWAY -> BigDecimal.ONE.negate();
                };
        return rated.add(wished).min(MOST).max(MOST.negate());
    }
}
