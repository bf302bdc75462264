package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Moves prices to where the portfolios found so far balance: around a centre, the best prices so far, to where the pools'
 * model is least; farther or less far from round to round, as the model has proven right or wrong.
 *
 * <p>Prices are those of all units, and last that of what is moved. Not thread-safe.
 */
final class PriceDescent {

    private static final double COOLING = 0.8;
    /** How far prices move at first, in temperatures. */
    private static final double REACH = 2;

    private static final double FIRMER = 1.3;
    private static final double LOOSER = 0.5;
    /** The part of the predicted gain that makes the model worth more trust. */
    private static final double GOOD_GAIN = 0.5;

    /**
     * Prices are moved at so many times the temperature first, and then at less and less of it: at the last temperature alone,
     * the many kinks stop the descent far from the best prices.
     */
    private static final double FIRST_SOFTNESS = 64;

    private static final double SOFTNESS_STEP = 4;
    private static final int MOST_STEPS = 30;

    private final PoolModel model;
    private final Lbfgs lbfgs;
    private final double coldest;
    /** The prices that are moved; all others stay. */
    private final int[] moving;

    private final double[] scratch;
    private double temperature;
    private double stiffness;
    private double[] centre;
    private double[] trial;
    private double predicted = Double.POSITIVE_INFINITY;
    private double before;
    private int evaluations;

    /**
     * @param prices where to begin; not changed
     * @param moving the numbers of those that are moved
     */
    PriceDescent(PoolModel model, double[] prices, int[] moving, double warmest, double coldest) {
        this.model = model;
        this.coldest = coldest;
        this.moving = moving;
        lbfgs = new Lbfgs(new Moving(prices), moving.length, warmest / 2, 1);
        scratch = new double[prices.length];
        temperature = warmest;
        stiffness = 1 / (REACH * temperature);
        centre = prices;
        trial = prices;
    }

    /** The best prices so far; not a copy. */
    double[] centre() {
        return centre;
    }

    /** The prices to try; not a copy. */
    double[] trial() {
        return trial;
    }

    boolean isColdest() {
        return temperature == coldest;
    }

    /** How often the model was evaluated so far. */
    int evaluations() {
        return evaluations;
    }

    /** Learns what the bound is about at the prices tried, and returns whether they are the centre now since that is better. */
    boolean judge(double reached) {
        before = atCentre();
        boolean isBetter = reached < before;
        if (isBetter) {
            stiffness *= before - reached > GOOD_GAIN * (before - predicted) ? LOOSER : 1;
            centre = trial;
            before = reached;
        } else {
            stiffness *= FIRMER;
        }
        return isBetter || centre == trial;
    }

    /** The same where the portfolios alone have changed. */
    void stay() {
        before = atCentre();
    }

    private double atCentre() {
        model.setTemperature(temperature);
        model.setCentre(centre, stiffness);
        model.at(centre, scratch);
        return model.unsmoothed();
    }

    /**
     * Cools, and moves the prices to try from the centre to where the model is least.
     *
     * @return what the bound would gain there if the model is right
     */
    double move() {
        temperature = Math.max(coldest, temperature * COOLING);
        model.setCentre(centre, stiffness);
        trial = centre;
        for (double softness = FIRST_SOFTNESS; softness >= 1; softness /= SOFTNESS_STEP) {
            model.setTemperature(softness * temperature);
            trial = update();
        }
        model.at(trial, scratch);
        predicted = model.unsmoothed();
        return before - predicted;
    }

    /** What the bound is about at the centre, as of the last round. */
    double reached() {
        return before;
    }

    /** The prices to try, moved as portfolios found since then suggest. */
    double[] update() {
        double[] from = new double[moving.length];
        Arrays.setAll(from, i -> trial[moving[i]]);
        double[] least = lbfgs.minimize(from, MOST_STEPS);
        evaluations += lbfgs.evaluations();
        double[] all = trial.clone();
        for (int i = 0; i < moving.length; i++) {
            all[moving[i]] = least[i];
        }
        return all;
    }

    /** The model as a function of what is moved alone. */
    private final class Moving implements Lbfgs.Smooth {

        private final double[] prices;
        private final double[] slopes;

        Moving(double[] staying) {
            prices = staying.clone();
            slopes = new double[prices.length];
        }

        @Override
        public double at(double[] point, double[] gradient) {
            set(point);
            double value = model.at(prices, slopes);
            for (int i = 0; i < moving.length; i++) {
                gradient[i] = slopes[moving[i]];
            }
            return value;
        }

        @Override
        public void makeValid(double[] point) {
            set(point);
            model.makeValid(prices);
            for (int i = 0; i < moving.length; i++) {
                point[i] = prices[moving[i]];
            }
        }

        private void set(double[] point) {
            for (int i = 0; i < moving.length; i++) {
                prices[moving[i]] = point[i];
            }
        }
    }
}
