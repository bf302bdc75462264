package org.bailiwick.simulate;

import java.math.BigDecimal;

/**
 * What is assumed of how business depends on people.
 *
 * @param loss the part of a duty's business that a change of hands costs for twelve months, 0..1
 * @param dependence the part of a duty's business that depends on its holder's work where the stage does not leak, 0..1
 */
public record Assumption(BigDecimal loss, BigDecimal dependence) {

    /** How many months a change of hands is felt. */
    public static final int MONTHS_FELT = 12;

    /**
     * Returns what a duty brings, as a part of its potential: (1 − α + α · work) · (1 − loss)^changes with α = min(1, dependence
     * · emphasis).
     *
     * @param emphasis how much the duty's stage leaks, 1..2
     * @param work how well the work is done, 0..1; 0 where nobody does it
     * @param changes how often the duty has changed hands in the last twelve months
     * @return 0..1
     */
    double brings(double emphasis, double work, int changes) {
        double depends = Math.min(1, dependence.doubleValue() * emphasis);
        return (1 - depends + depends * work) * Math.pow(1 - loss.doubleValue(), changes);
    }
}
