package org.bailiwick.crm.funnel;

import java.util.Arrays;

/** A growing bag of whole numbers. */
final class IntBag {
    private static final int FIRST_ROOM = 16;

    // Most groups of a large breakdown never need room.
    private int[] values = {};
    private int size;

    /** Adds a number that is known: one that is not negative. */
    void addKnown(int value) {
        if (value < 0) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(FIRST_ROOM, size + (size >> 1)));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
