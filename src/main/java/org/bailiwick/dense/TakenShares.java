package org.bailiwick.dense;

/**
 * How often each candidate was taken of late, as a bound was evaluated at prices that moved: an average in which the newest
 * evaluations count most. As prices settle it comes near a best solution of the relaxation, in which members hold parts of
 * units (Barahona, Anbil: The volume algorithm. Mathematical Programming 87 (2000) 385).
 *
 * <p>Not thread-safe.
 */
final class TakenShares {

    /** How much the newest evaluation counts in the average. */
    private static final double NEWEST = 0.05;
    /** From here on sums are scaled down, long before they are too great for a float. */
    private static final double LARGE = 1e20;

    /** By candidate, in parts of {@link #weight}: old takes fade as the weight grows, without being touched. */
    private final float[] sum;

    private double weight = 1;

    TakenShares(int candidates) {
        sum = new float[candidates];
    }

    /** Begins with another evaluation. */
    void next() {
        weight /= 1 - NEWEST;
        if (weight > LARGE) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] /= (float) weight;
            }
            weight = 1;
        }
    }

    /** Takes note that a candidate is taken, once an evaluation at the most. */
    void take(int candidate) {
        sum[candidate] += (float) (NEWEST * weight);
    }

    /** The part of the evaluations of late in which a candidate was taken, 0..1 but for rounding. */
    float of(int candidate) {
        return (float) (sum[candidate] / weight);
    }
}
