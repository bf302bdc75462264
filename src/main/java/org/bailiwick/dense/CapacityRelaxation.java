package org.bailiwick.dense;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A weaker and cheaper bound than {@link LagrangianValue}: every unit goes to whom it is worth most after the prices of
 * capacity, loads and budget, which are few; roles and focus cost nothing. (Of the relaxations of the generalized assignment
 * problem this is the one of the capacities; Fisher: The Lagrangian relaxation method. Management Science 27 (1981) 1.)
 *
 * <p>Its best prices, with what units are worth at them, are good ones for the stronger bound to begin with. Prices are those
 * of {@link Prices} behind the units. Not thread-safe.
 */
final class CapacityRelaxation implements Dual {

    private static final int NOBODY = -1;

    private final Relaxation relaxation;
    private final Prices prices;
    private final UnitRows rows;
    private final LoadCost[] costs;
    private final boolean[] free;
    /** The resources that are not free for every member. */
    private final int[] scarce;

    private final StayingOpen staying;
    /** By member: points for a minute. */
    private final double[] minutePrice;
    /** By resource and member: points for one of it. */
    private final double[][] loadPrice;
    /** By unit: its best candidate at the last prices. */
    private final int[] taker;
    /** By unit: what it is worth at the last prices. */
    private final double[] worth;

    private final double[] values;
    private double magnitude;

    CapacityRelaxation(Relaxation relaxation, Prices prices) {
        this.relaxation = relaxation;
        this.prices = prices;
        rows = new UnitRows(relaxation);
        costs = new LoadCost[relaxation.members * relaxation.resources];
        free = new boolean[costs.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = new LoadCost(relaxation, i);
            free[i] = costs[i].isFree();
        }
        scarce = IntStream.range(0, relaxation.resources)
                .filter(r -> IntStream.range(0, relaxation.members).anyMatch(m -> !free[m * relaxation.resources + r]))
                .toArray();
        staying = new StayingOpen(relaxation);
        minutePrice = new double[relaxation.members];
        loadPrice = new double[relaxation.resources][relaxation.members];
        taker = new int[relaxation.units.count()];
        worth = new double[taker.length];
        values = new double[rows.widest];
    }

    void setSpareMinutes(long minutes) {
        staying.setSpareMinutes(minutes);
    }

    /** All prices 0. */
    double[] first() {
        return new double[prices.count() - taker.length];
    }

    @Override
    public void makeValid(double[] at) {
        prices.makeValid(at, taker.length);
    }

    /** The prices of everything, with units at what they are worth. */
    double[] withUnits(double[] at) {
        at(at, new double[at.length]);
        double[] all = Arrays.copyOf(worth, prices.count());
        System.arraycopy(at, 0, all, taker.length, at.length);
        return all;
    }

    @Override
    public double at(double[] at, double[] gradient) {
        magnitude = 0;
        double value = 0;
        for (int m = 0; m < relaxation.members; m++) {
            value += member(m, at, gradient);
        }
        int budget = at.length - 1;
        double budgetPrice = 0;
        gradient[budget] = 0;
        if (relaxation.hasBudget()) {
            budgetPrice = at[budget] / prices.scale[prices.budget()];
            gradient[budget] = relaxation.problem.budget.limit;
            value += count(budgetPrice * gradient[budget]);
        }
        for (int u = 0; u < taker.length; u++) {
            value(u, budgetPrice);
            choose(u);
        }
        value += give(gradient);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= prices.scale[i + taker.length];
        }
        return relaxation.withRounding(value, magnitude);
    }

    private double count(double value) {
        magnitude += Math.abs(value);
        return value;
    }

    private double member(int m, double[] at, double[] gradient) {
        int minutes = prices.capacity(m);
        minutePrice[m] = at[minutes - taker.length] / prices.scale[minutes];
        gradient[minutes - taker.length] = relaxation.capacity[m];
        double value = count(minutePrice[m] * relaxation.capacity[m]);
        for (int r = 0; r < relaxation.resources; r++) {
            int load = prices.load(m, r);
            int index = m * relaxation.resources + r;
            gradient[load - taker.length] = 0;
            if (!free[index]) {
                loadPrice[r][m] = at[load - taker.length] / prices.scale[load];
                long best = costs[index].bestLoad(loadPrice[r][m]);
                value += count(costs[index].profit(loadPrice[r][m], best));
                gradient[load - taker.length] = best;
            }
        }
        return value;
    }

    /** Fills in what a unit earns with each of its candidates. */
    private void value(int u, double budgetPrice) {
        int from = rows.start[u];
        int count = rows.start[u + 1] - from;
        for (int i = 0; i < count; i++) {
            values[i] = rows.points[from + i] - minutePrice[rows.member[from + i]] * rows.effort[from + i];
        }
        for (int r : scarce) {
            double amount = relaxation.amount[r][u];
            double[] perOne = loadPrice[r];
            for (int i = 0; amount != 0 && i < count; i++) {
                values[i] -= amount * perOne[rows.member[from + i]];
            }
        }
        for (int i = 0; budgetPrice != 0 && i < count; i++) {
            values[i] -= budgetPrice * rows.moved[from + i];
        }
    }

    private void choose(int u) {
        int count = rows.start[u + 1] - rows.start[u];
        int best = NOBODY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            if (values[i] > most) {
                most = values[i];
                best = i;
            }
        }
        taker[u] = best == NOBODY ? NOBODY : rows.start[u] + best;
        worth[u] = best == NOBODY ? 0 : most;
    }

    /** Gives every unit to its taker, or leaves it open where that costs less, and returns what all of them are worth. */
    private double give(double[] gradient) {
        double openPrice = staying.price(worth);
        double value = count(staying.total(openPrice));
        for (int u = 0; u < taker.length; u++) {
            double stayingOpen = -openPrice * relaxation.open[u];
            value += count(Math.max(worth[u], stayingOpen));
            if (taker[u] != NOBODY && worth[u] >= stayingOpen) {
                int m = rows.member[taker[u]];
                gradient[prices.capacity(m) - taker.length] -= rows.effort[taker[u]];
                for (int r : scarce) {
                    if (!free[m * relaxation.resources + r]) {
                        gradient[prices.load(m, r) - taker.length] -= relaxation.amount[r][u];
                    }
                }
                gradient[gradient.length - 1] -= rows.moved.length == 0 ? 0 : rows.moved[taker[u]];
            }
        }
        return value;
    }
}
