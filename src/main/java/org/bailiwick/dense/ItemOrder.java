package org.bailiwick.dense;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order of a member's candidates in which those that bounds look at together stand side by side: those of a focus group,
 * and among them those of a chain.
 */
final class ItemOrder {

    private static final int NONE = -1;

    private final Relaxation relaxation;
    private final int[] group;
    private final int first;
    private final int count;
    /** By candidate of the member: the one after it in a chain, or −1; and whether it is after one. */
    private final int[] next;

    private final boolean[] follows;

    /** @param itemOf a place for a number of every unit; −1 everywhere before and after */
    ItemOrder(Relaxation relaxation, int member, int[] itemOf) {
        this.relaxation = relaxation;
        group = relaxation.cells.group[member];
        first = relaxation.start[member];
        count = relaxation.start[member + 1] - first;
        next = new int[count];
        follows = new boolean[count];
        for (int i = 0; i < count; i++) {
            itemOf[unit(i)] = i;
        }
        for (int i = 0; i < count; i++) {
            int after = relaxation.chains.next[unit(i)];
            int other = after == UnitChains.NONE ? NONE : itemOf[after];
            next[i] = other;
            if (other != NONE) {
                follows[other] = true;
            }
        }
        for (int i = 0; i < count; i++) {
            itemOf[unit(i)] = NONE;
        }
    }

    private int unit(int i) {
        return relaxation.unit[first + i];
    }

    /** The candidates. */
    int[] order() {
        int[] order = new int[count];
        int size = 0;
        for (int head : heads()) {
            for (int i = head; i != NONE; i = next[i]) {
                order[size++] = first + i;
            }
        }
        return order;
    }

    private int[] heads() {
        return IntStream.range(0, count)
                .filter(i -> !follows[i])
                .boxed()
                .sorted(Comparator.comparingInt(i -> group[relaxation.cell[first + i]]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
