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
        String comment) {}
