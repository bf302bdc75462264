package org.bailiwick.model;

import java.math.BigDecimal;

/**
 * How much a member likes a set of duties.
 *
 * @param pattern the duties
 * @param score −2 (would hate it) .. 2 (would love it)
 */
public record Preference(DutyPattern pattern, BigDecimal score) {

    public Preference {
        score = Decimals.normal(score);
    }
}
