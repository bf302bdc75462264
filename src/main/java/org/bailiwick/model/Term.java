package org.bailiwick.model;

import java.math.BigDecimal;

/**
 * One constraint's part of a score.
 *
 * @param constraint the constraint's id, {@code balance:<measure>} for a further balance
 * @param level the level at which it counts
 * @param weight the constraint's weight; 1 for hard and medium ones
 * @param points its part of that level's score, signed as it enters the score
 */
public record Term(String constraint, ScoreLevel level, BigDecimal weight, long points) {

    public Term {
        weight = Decimals.normal(weight);
    }
}
