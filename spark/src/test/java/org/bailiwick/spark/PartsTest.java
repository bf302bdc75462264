package org.bailiwick.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void largeOnesStandAloneAtTheBeginningAndSmallOnesShareParts() {
        List<Long> costs = new ArrayList<>(Collections.nCopies(40, 10L));
        costs.add(7, 300L);
        costs.add(500L);

        List<List<Long>> parts = Parts.of(costs, cost -> cost, 12);

        assertThat(parts.get(0)).containsExactly(500L);
        assertThat(parts.get(1)).containsExactly(300L);
        assertThat(parts.subList(2, parts.size() - 1))
                .allSatisfy(part -> assertThat(part).hasSize(10));
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(costs);
    }

    @Test
    void whatEverTheCountNothingIsLostAndNoPartIsEmpty() {
        for (int count : new int[] {1, 2, 5, 100}) {
            List<List<Integer>> parts = Parts.of(List.of(5, 1, 4, 1, 3), cost -> cost, count);
            assertThat(parts).isNotEmpty().noneMatch(List::isEmpty);
            assertThat(parts.stream().flatMap(List::stream)).containsExactlyInAnyOrder(5, 4, 3, 1, 1);
        }
        assertThat(Parts.of(List.of(0, 0), cost -> cost, 3)).hasSize(1);
    }

    @Test
    void fewTeamsAreAPartEachAndManyShareParts() {
        assertThat(Parts.usual(30)).isEqualTo(30);
        assertThat(Parts.usual(500)).isEqualTo(256);
        assertThat(Parts.usual(20_000)).isEqualTo(5_000);
    }

    @Test
    void aSkewedSetEndsCloseToTheBestThatItsMachinesCanDo() {
        // As they may stand in a file: 2,000 small teams, then five that take as long as 400 of them each.
        List<Long> costs = new ArrayList<>(Collections.nCopies(2_000, 10L));
        costs.addAll(Collections.nCopies(5, 4_000L));
        for (int machines : new int[] {2, 4, 8, 10}) {
            long best = Math.max(4_000, (costs.stream().mapToLong(cost -> cost).sum() + machines - 1) / machines);

            long end = end(Parts.of(costs, cost -> cost, Parts.usual(costs.size())), machines);
            long inOrder = end(costs.stream().map(List::of).toList(), machines);

            assertThat(end).as("%d machines", machines).isBetween(best, best + best / 20);
            assertThat(inOrder).as("in the order of the file").isGreaterThanOrEqualTo(best + best / 10);
        }
    }

    /** When the last machine is done, each taking the next part as soon as it is free. */
    private static long end(List<List<Long>> parts, int machines) {
        PriorityQueue<Long> freeAt = new PriorityQueue<>(Collections.nCopies(machines, 0L));
        for (List<Long> part : parts) {
            freeAt.add(freeAt.remove() + part.stream().mapToLong(cost -> cost).sum());
        }
        return Collections.max(freeAt);
    }
}
