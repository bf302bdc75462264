package org.bailiwick.dense;

import java.util.Arrays;

/**
 * One price for everything that the relaxation leaves out or members are short of: for each unit, what it is worth to give it
 * away; for each member, what a minute of capacity and a unit of each load cost; and what the disruption budget costs. Kept in
 * one array, scaled so that a step of 1 means about as much everywhere.
 *
 * <p>Not thread-safe.
 */
final class Prices {

    private final Relaxation relaxation;
    private final int capacityAt;
    private final int loadAt;
    private final int budgetAt;
    /** By price: how many points one scaled unit is divided by. */
    final double[] scale;
    /** By member and resource: the steepest slope of the load's cost, which no price needs to exceed. */
    private final double[] steepest;

    Prices(Relaxation relaxation) {
        this.relaxation = relaxation;
        int units = relaxation.units.count();
        capacityAt = units;
        loadAt = capacityAt + relaxation.members;
        budgetAt = loadAt + relaxation.members * relaxation.resources;
        scale = new double[budgetAt + 1];
        Arrays.fill(scale, 0, units, 1);
        Arrays.fill(
                scale,
                capacityAt,
                loadAt,
                atLeastOne(Arrays.stream(relaxation.effort).average().orElse(1)));
        for (int r = 0; r < relaxation.resources; r++) {
            double sum = 0;
            for (int u = 0; u < units; u++) {
                sum += relaxation.amount[r][u];
            }
            for (int m = 0; m < relaxation.members; m++) {
                scale[load(m, r)] = atLeastOne(sum / Math.max(1, units));
            }
        }
        scale[budgetAt] = atLeastOne(Arrays.stream(relaxation.moved).average().orElse(1));
        steepest = new double[relaxation.members * relaxation.resources];
        for (int i = 0; i < steepest.length; i++) {
            LoadCost cost = new LoadCost(relaxation, i);
            steepest[i] = cost.isFree() ? 0 : cost.isLimit() ? Double.MAX_VALUE : cost.steepest();
        }
    }

    private static double atLeastOne(double value) {
        return Math.max(1, value);
    }

    int count() {
        return scale.length;
    }

    int capacity(int member) {
        return capacityAt + member;
    }

    int load(int member, int resource) {
        return loadAt + member * relaxation.resources + resource;
    }

    int budget() {
        return budgetAt;
    }

    /** Prices in points: for each unit, each minute and each unit of a load or the budget. */
    double[] natural(double[] scaled) {
        double[] natural = new double[scaled.length];
        Arrays.setAll(natural, i -> scaled[i] / scale[i]);
        return natural;
    }

    /**
     * What a candidate loses against the best use of its unit and its member, apart from roles and focus groups: its reduced
     * cost, in points.
     *
     * @param natural prices in points
     */
    double loss(double[] natural, int member, int candidate) {
        int u = relaxation.unit[candidate];
        double worth = relaxation.points[candidate] - natural[capacity(member)] * relaxation.effort[candidate];
        if (relaxation.hasBudget()) {
            worth -= natural[budget()] * relaxation.moved[candidate];
        }
        for (int r = 0; r < relaxation.resources; r++) {
            worth -= natural[load(member, r)] * relaxation.amount[r][u];
        }
        return natural[u] - worth;
    }

    /**
     * Moves prices that make no sense to the nearest that do: what is limited never has a price below 0.
     *
     * @param missing how many of the first prices the array lacks, at most all units
     */
    void makeValid(double[] prices, int missing) {
        for (int i = capacityAt - missing; i < loadAt - missing; i++) {
            prices[i] = Math.max(0, prices[i]);
        }
        for (int i = 0; i < steepest.length; i++) {
            double most = steepest[i] * scale[loadAt + i];
            double least = steepest[i] == Double.MAX_VALUE ? 0 : -most;
            int at = loadAt + i - missing;
            prices[at] = Math.max(least, Math.min(most, prices[at]));
        }
        prices[budgetAt - missing] = relaxation.hasBudget() ? Math.max(0, prices[budgetAt - missing]) : 0;
    }
}
