package org.bailiwick.dense;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Portfolios of one member that were good at some prices, with what they are worth without any; at first the one without
 * items.
 *
 * <p>Not thread-safe.
 */
final class PortfolioPool {

    private final MemberItems items;
    private final Portfolio scratch;
    private final Set<Integer> seen = new HashSet<>();
    private int size;
    /** By portfolio: where its items begin; one more at the end. */
    private int[] start = new int[9];

    private int[] item = new int[64];
    private double[] value = new double[8];
    private double[] moved = new double[8];

    PortfolioPool(MemberItems items) {
        this.items = items;
        scratch = new Portfolio(items);
        scratch.setPrices(new double[1 + Arrays.stream(items.unit).max().orElse(0)], 0);
        add(new int[0]);
    }

    int size() {
        return size;
    }

    /** Adds a portfolio unless it is known; two that look alike by their hash count as one. */
    void add(int[] added) {
        int[] sorted = added.clone();
        Arrays.sort(sorted);
        if (!seen.add(Arrays.hashCode(sorted))) {
            return;
        }
        if (size == value.length) {
            value = Arrays.copyOf(value, 2 * size);
            moved = Arrays.copyOf(moved, 2 * size);
            start = Arrays.copyOf(start, 2 * size + 1);
        }
        int end = start[size];
        if (end + sorted.length > item.length) {
            item = Arrays.copyOf(item, 2 * (end + sorted.length));
        }
        scratch.clear();
        for (int i : sorted) {
            scratch.take(i);
            item[end++] = i;
            moved[size] += items.moved[i];
        }
        value[size] = scratch.total();
        start[++size] = end;
    }

    /**
     * Adds what another pool's portfolios are within fewer candidates: without what is not kept, and with what nobody else may
     * hold, as far as that fits.
     *
     * @param chosen which portfolios
     * @param itemOf by candidate of the other pool: its item here, or −1
     * @param isSole by unit: whether nobody else may hold it
     */
    void addParts(PortfolioPool whole, int[] chosen, int[] itemOf, IntPredicate isSole) {
        for (int index : chosen) {
            scratch.clear();
            for (int i = 0; i < items.count; i++) {
                if (isSole.test(items.unit[i])) {
                    takeIfFits(i);
                }
            }
            for (int i : whole.get(index)) {
                int kept = itemOf[whole.items.candidate[i]];
                if (kept != Units.NONE) {
                    takeIfFits(kept);
                }
            }
            add(scratch.toArray());
        }
    }

    private void takeIfFits(int item) {
        if (!scratch.contains(item) && scratch.fits(item) && scratch.hasRoomForRole(item)) {
            scratch.take(item);
        }
    }

    /** The portfolios that are worth not so much less than the best one at prices. */
    int[] near(double[] ofUnit, double ofMoved, double spread) {
        double least = most(ofUnit, ofMoved) - spread;
        return IntStream.range(0, size)
                .filter(index -> worth(index, ofUnit, ofMoved) >= least)
                .toArray();
    }

    /** The items of a portfolio; the caller's own copy. */
    int[] get(int index) {
        return Arrays.copyOfRange(item, start[index], start[index + 1]);
    }

    /** What a portfolio is worth at prices. */
    double worth(int index, double[] ofUnit, double ofMoved) {
        double worth = value[index] - ofMoved * moved[index];
        for (int at = start[index]; at < start[index + 1]; at++) {
            worth -= ofUnit[items.unit[item[at]]];
        }
        return worth;
    }

    /** The portfolio that is worth most at prices. */
    int best(double[] ofUnit, double ofMoved) {
        int best = 0;
        double most = worth(0, ofUnit, ofMoved);
        for (int index = 1; index < size; index++) {
            double worth = worth(index, ofUnit, ofMoved);
            if (worth > most) {
                most = worth;
                best = index;
            }
        }
        return best;
    }

    /** What the best portfolio is worth at prices. */
    double most(double[] ofUnit, double ofMoved) {
        return worth(best(ofUnit, ofMoved), ofUnit, ofMoved);
    }

    /** How many items all portfolios have together. */
    int itemCount() {
        return start[size];
    }

    /** Marks the candidates that any portfolio has. */
    void markCandidates(boolean[] isMarked) {
        for (int at = 0; at < start[size]; at++) {
            isMarked[items.candidate[item[at]]] = true;
        }
    }

    /** Adds a part to what a portfolio's candidates have. */
    void addShare(int index, float part, float[] share) {
        for (int at = start[index]; at < start[index + 1]; at++) {
            share[items.candidate[item[at]]] += part;
        }
    }

    /** Takes a part of a portfolio's units out of what is left of them, and returns that part of what it moves. */
    double subtract(int index, double part, double[] left) {
        for (int at = start[index]; at < start[index + 1]; at++) {
            left[items.unit[item[at]]] -= part;
        }
        return part * moved[index];
    }
}
