package org.bailiwick.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
}
