package org.bailiwick.crm.funnel;

/**
 * A group's rate against what it could be.
 *
 * @param group the group
 * @param stage the stage whose conversion is compared, or an empty text for the win rate
 * @param rate the group's rate
 * @param reference what it is compared with, 0..1
 * @param isTarget whether that is the stage's target; else it is the rate of all other deals
 * @param p how likely so large a difference is by chance: two-sided, adjusted for all comparisons of the breakdown by Holm's method (A
 *     simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979), 0..1
 */
public record Comparison(String group, String stage, Rate rate, double reference, boolean isTarget, double p) {
    private static final double SIGNIFICANT = 0.05;

    /**
     * Tells whether the difference is more than chance explains.
     *
     * @return whether p is below 0.05
     */
    public boolean isSignificant() {
        return p < SIGNIFICANT;
    }

    /**
     * Tells whether the group is significantly worse.
     *
     * @return whether the difference is significant and the rate the lower one
     */
    public boolean isLeak() {
        return isSignificant() && rate.value() < reference;
    }
}
