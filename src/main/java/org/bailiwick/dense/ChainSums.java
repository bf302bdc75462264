package org.bailiwick.dense;

import java.util.function.IntConsumer;

/**
 * The best choice of items along chains, in which taking two neighbours saves something: by dynamic programming, exact.
 *
 * <p>Items stand at places side by side; what is known of a range of places holds until another range is summed up that shares
 * some. Not thread-safe.
 */
final class ChainSums {

    /** By place: the most that is earned from where the range begins up to there, with the item, and without it. */
    private final double[] with;

    private final double[] without;

    ChainSums(int places) {
        with = new double[places];
        without = new double[places];
    }

    /**
     * Sums up a range of places.
     *
     * @param value by place: what an item earns by itself
     * @param saved by place: what taking it together with the one before saves, at least 0; nothing at the first place
     * @return the most that some of the items earn together, at least 0
     */
    double most(int from, int to, double[] value, double[] saved) {
        double in = Double.NEGATIVE_INFINITY;
        double out = 0;
        for (int z = from; z < to; z++) {
            double taking = value[z] + Math.max(out, in + saved[z]);
            out = Math.max(out, in);
            in = taking;
            with[z] = in;
            without[z] = out;
        }
        return Math.max(in, out);
    }

    /** Tells the places of the items that earn the most together, of a range summed up before. */
    void forTaken(int from, int to, double[] saved, IntConsumer taken) {
        double more = 0;
        for (int z = to - 1; z >= from; z--) {
            boolean isIn = with[z] + more > without[z];
            if (isIn) {
                taken.accept(z);
            }
            more = isIn ? saved[z] : 0;
        }
    }

    /**
     * Says of a range summed up before by how much the most with an item is more than the most without it.
     *
     * @param margin filled in by place
     */
    void margins(int from, int to, double[] value, double[] saved, double[] margin) {
        double afterIn = 0;
        double afterOut = 0;
        for (int z = to - 1; z >= from; z--) {
            margin[z] = with[z] + afterIn - (without[z] + afterOut);
            double taking = value[z] + afterIn;
            afterIn = Math.max(afterOut, taking + saved[z]);
            afterOut = Math.max(afterOut, taking);
        }
    }
}
