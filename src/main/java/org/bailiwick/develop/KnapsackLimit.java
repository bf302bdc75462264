package org.bailiwick.develop;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The most that one member's time can hold: the linear relaxation of the knapsack problem, which no choice of whole duties
 * exceeds (Dantzig 1957).
 */
final class KnapsackLimit {

    private record Item(long value, long minutes) {

        double density() {
            return minutes == 0 ? Double.POSITIVE_INFINITY : (double) value / minutes;
        }
    }

    private final List<Item> items = new ArrayList<>();

    /** Offers a duty; one that is worth nothing is passed over. */
    void add(long value, long minutes) {
        if (value > 0) {
            items.add(new Item(value, minutes));
        }
    }

    /** The most that fits into so many minutes, rounded up. */
    long within(long capacityMinutes) {
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(Item::density).reversed());
        long value = 0;
        long minutes = 0;
        for (Item item : sorted) {
            value = Math.addExact(value, item.value());
            minutes = Math.addExact(minutes, item.minutes());
            if (minutes > capacityMinutes) {
                return atPriceOf(item, capacityMinutes);
            }
        }
        return value;
    }

    /**
     * The dual value at an item's density, capacity · p + Σ max(0, value − p · minutes): a limit whatever the price, so that
     * sorting by rounded densities does no harm.
     */
    private long atPriceOf(Item item, long capacityMinutes) {
        BigInteger price = BigInteger.valueOf(item.value());
        BigInteger scale = BigInteger.valueOf(item.minutes());
        BigInteger sum = price.multiply(BigInteger.valueOf(capacityMinutes));
        for (Item other : items) {
            BigInteger gain = scale.multiply(BigInteger.valueOf(other.value()))
                    .subtract(price.multiply(BigInteger.valueOf(other.minutes())));
            sum = sum.add(gain.max(BigInteger.ZERO));
        }
        BigInteger[] parts = sum.divideAndRemainder(scale);
        return (parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0]).longValueExact();
    }
}
