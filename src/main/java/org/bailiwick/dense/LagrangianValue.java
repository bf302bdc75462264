package org.bailiwick.dense;

import java.util.Arrays;

/**
 * The Lagrangian bound at given prices (Geoffrion: Lagrangean relaxation for integer programming. Mathematical Programming
 * Study 2 (1974) 82): no plan of the relaxation earns more than what all prices add up to and what members earn beyond them.
 *
 * <p>Not thread-safe; reused for every vector of prices.
 */
final class LagrangianValue implements Dual {

    private final Relaxation relaxation;
    private final Prices prices;
    private final LoadCost[] costs;
    private final FocusChoice focus;
    private final double[] cellSums;
    private final double[] values;
    private final double[] loadPrice;
    private final StayingOpen staying;
    private double magnitude;

    LagrangianValue(Relaxation relaxation, Prices prices) {
        this.relaxation = relaxation;
        this.prices = prices;
        staying = new StayingOpen(relaxation);
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

    /** The bound, with all that rounding could hide added. */
    @Override
    public double at(double[] at, double[] gradient) {
        magnitude = 0;
        double value = unitsAndBudget(at, gradient);
        for (int m = 0; m < relaxation.members; m++) {
            value += member(m, at, gradient);
        }
        return relaxation.withRounding(value, magnitude);
    }

    @Override
    public void makeValid(double[] at) {
        prices.makeValid(at, 0);
    }

    /** Lets fewer minutes stay open than the relaxation allows; the bound holds for those plans only from here on. */
    void setSpareMinutes(long minutes) {
        staying.setSpareMinutes(minutes);
    }

    private double count(double value) {
        magnitude += Math.abs(value);
        return value;
    }

    private double unitsAndBudget(double[] at, double[] gradient) {
        double value = 0;
        double openPrice = staying.price(at);
        for (int u = 0; u < relaxation.units.count(); u++) {
            double stayingOpen = -openPrice * relaxation.open[u];
            value += count(Math.max(at[u], stayingOpen));
            gradient[u] = at[u] >= stayingOpen ? 1 : 0;
        }
        value += count(staying.total(openPrice));
        int budget = prices.budget();
        gradient[budget] = 0;
        if (relaxation.hasBudget()) {
            gradient[budget] = relaxation.problem.budget.limit / prices.scale[budget];
            value += count(at[budget] * gradient[budget]);
        }
        return value;
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
