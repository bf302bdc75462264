package org.bailiwick.dense;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Numbers in the order of what they are worth. */
final class Ranking {

    private Ranking() {}

    /** Those worth most first; equals stay in the order in which they come. */
    static int[] greatestFirst(IntStream numbers, IntToDoubleFunction worth) {
        return numbers.boxed()
                .sorted(Comparator.comparingDouble(number -> -worth.applyAsDouble(number)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
