package org.bailiwick.dense;

/**
 * Minimizes a smooth convex function (Liu, Nocedal: On the limited memory BFGS method for large scale optimization.
 * Mathematical Programming 45 (1989) 503), with steps shortened until they gain enough.
 *
 * <p>Not thread-safe.
 */
final class Lbfgs {

    /** A smooth function of many numbers. */
    interface Smooth {

        /** Returns the value at a point and fills the gradient. */
        double at(double[] point, double[] gradient);

        /** Moves a point to the nearest valid one. */
        void makeValid(double[] point);
    }

    private static final int MEMORY = 12;
    private static final int MOST_SHORTENINGS = 20;
    private static final double SHORTER = 0.4;
    private static final double ENOUGH = 1e-4;
    private static final double FLAT = 1e-9;

    private final Smooth function;
    private final double firstStep;
    private final double leastGain;
    private final double[][] steps;
    private final double[][] changes;
    private final double[] inverse = new double[MEMORY];
    private final double[] weight = new double[MEMORY];
    private double[] point;
    private double[] gradient;
    private double[] nextPoint;
    private double[] nextGradient;
    private final double[] direction;
    private int known;
    private int evaluations;

    /**
     * @param firstStep how far to go first
     * @param leastGain a step that gains less is the last one
     */
    Lbfgs(Smooth function, int dimensions, double firstStep, double leastGain) {
        this.function = function;
        this.firstStep = firstStep;
        this.leastGain = leastGain;
        steps = new double[MEMORY][dimensions];
        changes = new double[MEMORY][dimensions];
        point = new double[dimensions];
        gradient = new double[dimensions];
        nextPoint = new double[dimensions];
        nextGradient = new double[dimensions];
        direction = new double[dimensions];
    }

    /** How often the function was evaluated the last time. */
    int evaluations() {
        return evaluations;
    }

    /** Returns about the best point, from a valid one; the caller's own copy. */
    double[] minimize(double[] from, int mostSteps) {
        System.arraycopy(from, 0, point, 0, point.length);
        known = 0;
        evaluations = 1;
        double value = function.at(point, gradient);
        for (int i = 0; i < mostSteps; i++) {
            double slope = turnDownhill();
            if (!(slope < 0)) {
                break;
            }
            double reached = walk(value, slope);
            if (!(reached < value)) {
                break;
            }
            double gain = value - reached;
            value = reached;
            remember();
            if (gain < leastGain) {
                break;
            }
        }
        return point.clone();
    }

    /** Sets the direction and returns the slope along it. */
    private double turnDownhill() {
        System.arraycopy(gradient, 0, direction, 0, direction.length);
        int oldest = Math.max(0, known - MEMORY);
        for (int j = known - 1; j >= oldest; j--) {
            int q = j % MEMORY;
            weight[q] = inverse[q] * dot(steps[q], direction);
            add(direction, -weight[q], changes[q]);
        }
        double length = dot(gradient, gradient);
        double scale = firstStep / Math.max(FLAT, Math.sqrt(length));
        if (known > 0) {
            int q = (known - 1) % MEMORY;
            scale = 1 / (inverse[q] * dot(changes[q], changes[q]));
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= scale;
        }
        for (int j = oldest; j < known; j++) {
            int q = j % MEMORY;
            add(direction, weight[q] - inverse[q] * dot(changes[q], direction), steps[q]);
        }
        return length < FLAT ? 0 : -dot(gradient, direction);
    }

    private double walk(double value, double slope) {
        double length = 1;
        for (int i = 0; i < MOST_SHORTENINGS; i++) {
            for (int k = 0; k < point.length; k++) {
                nextPoint[k] = point[k] - length * direction[k];
            }
            function.makeValid(nextPoint);
            evaluations++;
            double reached = function.at(nextPoint, nextGradient);
            if (reached <= value + ENOUGH * length * slope) {
                return reached;
            }
            length *= SHORTER;
        }
        return value;
    }

    private void remember() {
        int q = known % MEMORY;
        for (int i = 0; i < point.length; i++) {
            steps[q][i] = nextPoint[i] - point[i];
            changes[q][i] = nextGradient[i] - gradient[i];
        }
        double curvature = dot(steps[q], changes[q]);
        if (curvature > FLAT) {
            inverse[q] = 1 / curvature;
            known++;
        }
        double[] old = point;
        point = nextPoint;
        nextPoint = old;
        old = gradient;
        gradient = nextGradient;
        nextGradient = old;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] added) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * added[i];
        }
    }
}
