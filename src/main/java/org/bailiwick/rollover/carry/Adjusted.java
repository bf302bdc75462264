package org.bailiwick.rollover.carry;

import java.math.BigDecimal;

/**
 * A figure of a member that a roll-over adjusted for one month.
 *
 * @param base what it is without the adjustment
 * @param given what the problem was given
 */
public record Adjusted(BigDecimal base, BigDecimal given) {

    /**
     * Returns the figure without the adjustment, so that the next one does not add up with it.
     *
     * @param now what the problem has now
     * @return the base; or what the problem has, where somebody has changed it since
     */
    public BigDecimal baseOf(BigDecimal now) {
        return now.compareTo(given) == 0 ? base : now;
    }
}
