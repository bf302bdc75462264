package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class PortfolioCensusTest {

    private static final int MANY = 10_000_000;
    private static final int NODES = 40_000;
    private static final int SMALL_STACK = 1 << 19;
    private static final int MOST_UNITS = 5_000_000;

    private final PortfolioLists lists = new PortfolioLists(1);

    /** Lists whatever a member may hold that has time for so many duties, each with a price that makes it worth while. */
    private boolean census(int duties, int mostNodes) {
        Relaxation relaxation =
                MemberCases.relaxation(Scoring.read("'members': [{'id': 'm', 'capacityHours': 9999}], 'duties': [%s]"
                        .formatted(IntStream.range(0, duties)
                                .mapToObj(d -> "{'id': 'd%d', 'hours': 1}".formatted(d))
                                .collect(Collectors.joining(",")))));
        MemberItems items = MemberCases.of(relaxation).get(0);
        double[] prices = new double[relaxation.units.count() + 1];
        for (int i = 0; i < items.count; i++) {
            prices[items.unit[i]] = -1_000_000;
        }
        ExactPortfolio exact = new ExactPortfolio(relaxation, 0, items, new State(relaxation.problem));
        return new PortfolioCensus(items, exact, () -> false, lists).run(prices, 0, -1e12, mostNodes, MANY);
    }

    @Test
    void aMemberWithThousandsOfItemsIsGivenUpBeforeTheStackEnds() throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(() -> census(3_000, MANY));
        Thread thread = new Thread(null, task, "small", SMALL_STACK);
        thread.start();
        assertThat(task.get()).isFalse();
    }

    @Test
    void portfoliosOfManyUnitsAreGivenUpBeforeTheyFillTheMemory() {
        assertThat(census(400, NODES)).isFalse();
        assertThat(lists.start(lists.size())).isLessThan(MOST_UNITS);
    }

    @Test
    void allPortfoliosOfAFewItemsAreListed() {
        assertThat(census(6, NODES)).isTrue();
        assertThat(lists.size()).isEqualTo(1 << 6);
    }
}
