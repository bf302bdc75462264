package org.bailiwick.simulate;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Seeded chance by name: a draw depends on what it is for, not on which draws were made before it.
 *
 * <p>So every policy meets the same year (common random numbers), and one more draw somewhere changes no other. Immutable and
 * thread-safe.
 */
final class Chance {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long seed;

    Chance(long seed) {
        this.seed = seed;
    }

    /** A number between 0 and 1, both excluded. */
    double unit(String topic, String id, int month) {
        long name = topic.hashCode() * 31L + id.hashCode();
        long key = (seed * SPREAD + name) * SPREAD + month;
        // The first word of a generator is its seed stirred; twice, since the seeds of neighbours differ in few bits.
        long word = new SplittableRandom(new SplittableRandom(key).nextLong()).nextLong();
        return ((word >>> 11) + 0.5) * 0x1.0p-53;
    }

    boolean happens(double probability, String topic, String id, int month) {
        return unit(topic, id, month) < probability;
    }

    /** A whole number from low to high, both included. */
    int from(int low, int high, String topic, String id, int month) {
        return low + (int) (unit(topic, id, month) * (high - low + 1));
    }

    /** A draw of the normal distribution around 0. */
    double normal(double deviation, String topic, String id, int month) {
        return deviation * NORMAL.inverseCumulativeProbability(unit(topic, id, month));
    }

    /** A number of events that come one by one; more of them where the mean is higher, all else equal. */
    int count(double mean, String topic, String id, int month) {
        return mean <= 0 ? 0 : PoissonDistribution.of(mean).inverseCumulativeProbability(unit(topic, id, month));
    }

    /** How many of some tries succeed; more of them where success is likelier, all else equal. */
    int successes(int tries, double probability, String topic, String id, int month) {
        return tries == 0
                ? 0
                : BinomialDistribution.of(tries, probability).inverseCumulativeProbability(unit(topic, id, month));
    }

    /**
     * Where a random walk from 0 is.
     *
     * @param steps how many steps it has made
     * @param deviation of one step
     */
    double walk(int steps, double deviation, String topic, String id) {
        double sum = 0;
        for (int step = 1; step <= steps; step++) {
            sum += normal(deviation, topic, id, step);
        }
        return sum;
    }
}
