package org.bailiwick.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded chance.
 *
 * <p>Takes only whole 64-bit words from the JDK's generator and derives everything else itself: how the JDK turns words into
 * bounded numbers has changed between versions, and the same seed must give the same team on every one.
 */
final class Dice {

    private final SplittableRandom random;

    /** Each topic has its own stream, so that one more draw in one topic does not change the others. */
    Dice(long seed, String topic) {
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + topic.hashCode());
    }

    /** 0 .. bound − 1. */
    int below(int bound) {
        return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
    }

    /** low .. high, both included. */
    int from(int low, int high) {
        return low + below(high - low + 1);
    }

    /** 0 (included) .. 1 (excluded). */
    double unit() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** Bell-shaped around 0, within −1..1. */
    double bell() {
        return (unit() + unit() + unit() + unit()) / 2 - 1;
    }

    /** A Pareto draw of 1 and more, cut at the limit: many small, few large. */
    double heavyTail(double shape, double limit) {
        return StrictMath.min(limit, StrictMath.pow(1 - unit(), -1 / shape));
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** Up to {@code count} different entries, in random order. */
    <T> List<T> pick(List<T> list, int count) {
        List<T> copy = shuffled(list);
        return new ArrayList<>(copy.subList(0, Math.min(count, copy.size())));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T swap = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, swap);
        }
        return copy;
    }
}
