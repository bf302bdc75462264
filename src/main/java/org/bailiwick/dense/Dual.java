package org.bailiwick.dense;

/** A bound as a convex function of prices: whatever the prices, no plan earns more. */
interface Dual {

    /**
     * Evaluates prices.
     *
     * @param prices valid ones
     * @param gradient is filled with a subgradient
     * @return the bound in points
     */
    double at(double[] prices, double[] gradient);

    /** Moves prices that make no sense to the nearest that do. */
    void makeValid(double[] prices);
}
