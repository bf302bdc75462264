package org.bailiwick.dense;

import java.util.Arrays;

/**
 * The bound as the pools of portfolios see it, as a smooth function of the prices: the greatest worth of every pool is
 * softened by a temperature, see {@link SoftMost},
 * and leaving a centre costs something (the proximal idea of bundle methods).
 *
 * <p>The prices are those of all units, and last that of what is moved. Not thread-safe.
 */
final class PoolModel implements Lbfgs.Smooth {

    private final Relaxation relaxation;
    private final PortfolioPool[] pools;
    private final int units;
    private final double scaleOfMoved;
    /** What all edges cost if nobody held two ends. */
    private final double allEdges;
    /** By unit: what it saves to leave it open; minus infinity where that is not allowed. */
    private final double[] ifOpen;

    private double[] weights = new double[64];
    private double temperature;
    private double stiffness;
    private double[] centre = {};
    private double unsmoothed;

    PoolModel(Relaxation relaxation, PortfolioPool[] pools, double scaleOfMoved) {
        this.relaxation = relaxation;
        this.pools = pools;
        this.scaleOfMoved = scaleOfMoved;
        units = relaxation.units.count();
        ifOpen = new double[units];
        allEdges = relaxation.edges.all();
        for (int u = 0; u < units; u++) {
            ifOpen[u] = relaxation.open[u] == 0 ? relaxation.edges.of(u) : Double.NEGATIVE_INFINITY;
        }
    }

    void setTemperature(double points) {
        temperature = points;
    }

    void setCentre(double[] prices, double newStiffness) {
        centre = prices;
        stiffness = newStiffness;
    }

    private double priceOfMoved(double[] prices) {
        return prices[units] / scaleOfMoved;
    }

    /** What of the bound does not depend on portfolios. */
    double fixed(double[] prices) {
        double sum = -allEdges;
        for (int u = 0; u < units; u++) {
            sum += Math.max(prices[u], ifOpen[u]);
        }
        return relaxation.hasBudget() ? sum + priceOfMoved(prices) * relaxation.problem.budget.limit : sum;
    }

    /** The sum of the magnitudes in {@link #fixed}. */
    double magnitude(double[] prices) {
        return allEdges + Arrays.stream(prices).map(Math::abs).sum();
    }

    /** The bound that the pools would give at the prices of the last evaluation, neither softened nor held to a centre. */
    double unsmoothed() {
        return unsmoothed;
    }

    @Override
    public double at(double[] prices, double[] gradient) {
        double value = fixed(prices);
        unsmoothed = value;
        for (int u = 0; u < units; u++) {
            double away = prices[u] - centre[u];
            value += stiffness * away * away / 2;
            gradient[u] = (prices[u] >= ifOpen[u] ? 1 : 0) + stiffness * away;
        }
        gradient[units] = 0;
        if (relaxation.hasBudget()) {
            double away = prices[units] - centre[units];
            value += stiffness * away * away / 2;
            gradient[units] = relaxation.problem.budget.limit / scaleOfMoved + stiffness * away;
        }
        double ofMoved = priceOfMoved(prices);
        for (PortfolioPool pool : pools) {
            value += soften(pool, prices, ofMoved, gradient);
        }
        if (!relaxation.hasBudget()) {
            gradient[units] = 0;
        }
        return value;
    }

    /**
     * By candidate: the part of its unit that the member holds in the model's solution at prices. Portfolios count by their
     * weights, which come to 1 for every member, and at the best prices to about 1 for every unit.
     */
    float[] shares(double[] prices) {
        float[] shares = new float[relaxation.unit.length];
        double ofMoved = priceOfMoved(prices);
        for (PortfolioPool pool : pools) {
            weigh(pool, prices, ofMoved);
            for (int i = 0; i < pool.size(); i++) {
                if (weights[i] > 0) {
                    pool.addShare(i, (float) weights[i], shares);
                }
            }
        }
        return shares;
    }

    private double soften(PortfolioPool pool, double[] prices, double ofMoved, double[] gradient) {
        double softened = weigh(pool, prices, ofMoved);
        for (int i = 0; i < pool.size(); i++) {
            if (weights[i] > 0) {
                gradient[units] -= pool.subtract(i, weights[i], gradient) / scaleOfMoved;
            }
        }
        return softened;
    }

    /** Weighs a pool's portfolios and returns their softened worth. */
    private double weigh(PortfolioPool pool, double[] prices, double ofMoved) {
        int size = pool.size();
        if (weights.length < size) {
            weights = new double[2 * size];
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            weights[i] = pool.worth(i, prices, ofMoved);
            most = Math.max(most, weights[i]);
        }
        unsmoothed += most;
        return most + SoftMost.weigh(weights, weights, 0, size, temperature);
    }

    @Override
    public void makeValid(double[] prices) {
        prices[units] = relaxation.hasBudget() ? Math.max(0, prices[units]) : 0;
    }
}
