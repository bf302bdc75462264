package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Parts that are solved one after the other, while other lanes run beside.
 *
 * @param parts the numbers of the parts
 * @param threads how many searches there are for each of them
 * @param share the lane's part of all weight, above 0 and at most 1
 */
record Lane(List<Integer> parts, int threads, double share) {

    /**
     * Shares out parts to threads: every thread has parts of its own, as far as no part is nearly everything; that one gets all
     * threads, and the rest follow it.
     *
     * @param weights what part of the budget each part should get; a part without weight has no lane
     */
    static List<Lane> of(long[] weights, int threads) {
        int[] heaviestFirst = IntStream.range(0, weights.length)
                .filter(part -> weights[part] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(part -> -weights[part])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        if (heaviestFirst.length == 0) {
            return List.of();
        }
        double total = LongStream.of(weights).sum();
        boolean oneIsAlmostAll = weights[heaviestFirst[0]] * (double) threads > total * (threads - 0.5);
        int count = oneIsAlmostAll ? 1 : Math.min(threads, heaviestFirst.length);
        long[] loads = new long[count];
        List<List<Integer>> parts = new ArrayList<>();
        Arrays.stream(loads).forEach(none -> parts.add(new ArrayList<>()));
        for (int part : heaviestFirst) {
            int lightest = 0;
            for (int lane = 1; lane < count; lane++) {
                lightest = loads[lane] < loads[lightest] ? lane : lightest;
            }
            parts.get(lightest).add(part);
            loads[lightest] += weights[part];
        }
        return IntStream.range(0, count)
                .mapToObj(lane -> new Lane(
                        List.copyOf(parts.get(lane)),
                        threads / count + (lane < threads % count ? 1 : 0),
                        loads[lane] / total))
                .toList();
    }
}
