package org.bailiwick.dense;

import java.util.Arrays;

/**
 * The Lagrangian bound at given prices (Geoffrion: Lagrangean relaxation for integer programming. Mathematical Programming
 * Study 2 (1974) 82): no plan of the relaxation earns more than what all prices add up to and what members earn beyond them.
 *
 * <p>Not thread-safe; reused for every vector of prices.
 */
final class LagrangianValue {

    /** Far above what rounding errors of double sums can add up to, relative to the sum of all magnitudes. */
    private static final double ROUNDING = 1e-9;
    /** What the exact rounding of one item to whole points can make of difference. */
    private static final double HALF = 0.5;

    private final Relaxation relaxation;
    private final Prices prices;
    private final LoadCost[] costs;
    private final FocusChoice focus;
    private final double[] cellSums;
    private final double[] values;
    private final double[] loadPrice;
    private double magnitude;
    private long spareMinutes;

    LagrangianValue(Relaxation relaxation, Prices prices) {
        this.relaxation = relaxation;
        this.prices = prices;
        spareMinutes = relaxation.spareMinutes;
        costs = new LoadCost[relaxation.members * relaxation.resources];
        Arrays.setAll(costs, i -> new LoadCost(relaxation, i));
        focus = new FocusChoice(relaxation);
        int mostCells = 0;
        int mostCandidates = 0;
        for (int m = 0; m < relaxation.members; m++) {
            mostCells = Math.max(mostCells, relaxation.cells.role[m].length);
            mostCandidates = Math.max(mostCandidates, relaxation.start[m + 1] - relaxation.start[m]);
        }
        cellSums = new double[mostCells];
        values = new double[mostCandidates];
        loadPrice = new double[relaxation.resources];
    }

    /**
     * Evaluates prices.
     *
     * @param at the prices, valid ones
     * @param gradient is filled with a subgradient of the bound
     * @return the bound in points, with all that rounding could hide added
     */
    double at(double[] at, double[] gradient) {
        magnitude = 0;
        double value = unitsAndBudget(at, gradient);
        for (int m = 0; m < relaxation.members; m++) {
            value += member(m, at, gradient);
        }
        double rounded =
                relaxation.goal == Relaxation.Goal.SOFT ? HALF * relaxation.members * (relaxation.resources + 1) : 0;
        return value + ROUNDING * magnitude + rounded;
    }

    /** Lets fewer minutes stay open than the relaxation allows. */
    void setSpareMinutes(long minutes) {
        spareMinutes = minutes;
    }

    private double count(double value) {
        magnitude += Math.abs(value);
        return value;
    }

    private double unitsAndBudget(double[] at, double[] gradient) {
        double value = 0;
        double openPrice = openPrice(at);
        for (int u = 0; u < relaxation.units.count(); u++) {
            double stayingOpen = -openPrice * relaxation.open[u];
            value += count(Math.max(at[u], stayingOpen));
            gradient[u] = at[u] >= stayingOpen ? 1 : 0;
        }
        value += count(openPrice * spareMinutes);
        int budget = prices.budget();
        gradient[budget] = 0;
        if (relaxation.hasBudget()) {
            gradient[budget] = relaxation.problem.budget.limit / prices.scale[budget];
            value += count(at[budget] * gradient[budget]);
        }
        return value;
    }

    /** The least price of an open minute at which no unit would rather stay open. */
    private double openPrice(double[] at) {
        double most = 0;
        for (int u = 0; spareMinutes < Long.MAX_VALUE && u < relaxation.units.count(); u++) {
            if (at[u] < 0 && relaxation.open[u] > 0) {
                most = Math.max(most, -at[u] / relaxation.open[u]);
            }
        }
        return most;
    }

    private double member(int m, double[] at, double[] gradient) {
        int capacityIndex = prices.capacity(m);
        double minutePrice = at[capacityIndex] / prices.scale[capacityIndex];
        double budgetPrice = relaxation.hasBudget() ? at[prices.budget()] / prices.scale[prices.budget()] : 0;
        double value = count(minutePrice * relaxation.capacity[m]);
        gradient[capacityIndex] = relaxation.capacity[m];
        for (int r = 0; r < relaxation.resources; r++) {
            int index = prices.load(m, r);
            LoadCost cost = costs[m * relaxation.resources + r];
            gradient[index] = 0;
            loadPrice[r] = 0;
            if (!cost.isFree()) {
                loadPrice[r] = at[index] / prices.scale[index];
                long load = cost.bestLoad(loadPrice[r]);
                value += count(cost.profit(loadPrice[r], load));
                gradient[index] = load;
            }
        }
        value += count(candidates(m, at, minutePrice, budgetPrice));
        take(m, gradient);
        scale(m, gradient);
        return value;
    }

    private double candidates(int m, double[] at, double minutePrice, double budgetPrice) {
        int from = relaxation.start[m];
        Arrays.fill(cellSums, 0, relaxation.cells.role[m].length, 0);
        int resources = relaxation.resources;
        for (int k = from; k < relaxation.start[m + 1]; k++) {
            int u = relaxation.unit[k];
            double value = relaxation.points[k]
                    - at[u]
                    - minutePrice * relaxation.effort[k]
                    - budgetPrice * relaxation.moved[k];
            for (int r = 0; r < resources; r++) {
                value -= loadPrice[r] * relaxation.amount[u * resources + r];
            }
            values[k - from] = value;
            if (value > 0) {
                cellSums[relaxation.cell[k]] += value;
            }
        }
        return focus.choose(m, cellSums);
    }

    private void take(int m, double[] gradient) {
        int from = relaxation.start[m];
        int capacityIndex = prices.capacity(m);
        int budgetIndex = prices.budget();
        for (int k = from; k < relaxation.start[m + 1]; k++) {
            if (values[k - from] > 0 && focus.takes(m, relaxation.cell[k])) {
                int u = relaxation.unit[k];
                gradient[u]--;
                gradient[capacityIndex] -= relaxation.effort[k];
                gradient[budgetIndex] -= relaxation.moved[k] / prices.scale[budgetIndex];
                for (int r = 0; r < relaxation.resources; r++) {
                    if (!costs[m * relaxation.resources + r].isFree()) {
                        gradient[prices.load(m, r)] -= relaxation.amount[u * relaxation.resources + r];
                    }
                }
            }
        }
    }

    private void scale(int m, double[] gradient) {
        gradient[prices.capacity(m)] /= prices.scale[prices.capacity(m)];
        for (int r = 0; r < relaxation.resources; r++) {
            gradient[prices.load(m, r)] /= prices.scale[prices.load(m, r)];
        }
    }
}
