package org.bailiwick.dense;

/**
 * The greatest of some worths, softened by a temperature so that it is smooth (Nesterov: Smooth minimization of non-smooth
 * functions. Mathematical Programming 103 (2005) 127).
 */
final class SoftMost {

    /** What is so many temperatures below the greatest has no weight. */
    private static final double NO_WEIGHT = -25;

    private SoftMost() {}

    /**
     * Weighs worths; the weights come to 1, and are the slopes of the softened greatest one.
     *
     * @param worth from one place to another, at least one
     * @param weight filled there; may be the same array
     * @return how much the softened greatest is above the greatest, at least 0
     */
    static double weigh(double[] worth, double[] weight, int from, int to, double temperature) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            most = Math.max(most, worth[i]);
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            double below = (worth[i] - most) / temperature;
            weight[i] = below < NO_WEIGHT ? 0 : StrictMath.exp(below);
            sum += weight[i];
        }
        for (int i = from; i < to; i++) {
            weight[i] /= sum;
        }
        return temperature * StrictMath.log(sum);
    }
}
