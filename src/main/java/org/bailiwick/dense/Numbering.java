package org.bailiwick.dense;

import java.util.HashMap;
import java.util.Map;

/** Numbers for numbers, in the order in which they first appear, so that arrays over few of many stay small. */
final class Numbering {

    static final int NONE = -1;

    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** The number of a value, a new one where it is new; negative values stand for none. */
    int of(int value) {
        return value < 0 ? NONE : numbers.computeIfAbsent(value, key -> numbers.size());
    }

    /** The number of a value, or −1 where it has none. */
    int known(int value) {
        return numbers.getOrDefault(value, NONE);
    }

    int count() {
        return numbers.size();
    }
}
