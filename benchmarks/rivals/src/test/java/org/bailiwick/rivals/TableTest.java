package org.bailiwick.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bailiwick.bench.CatalogueRow;
import org.bailiwick.model.Score;
import org.junit.jupiter.api.Test;

class TableTest {

    private static Result result(Rival rival, long seed, Score score, Long bound) {
        return new Result(
                "x",
                rival,
                Duration.ofSeconds(10),
                seed,
                score,
                bound,
                1_000,
                10.04,
                score == null ? "found nothing" : "");
    }

    @Test
    void theMedianCountsAndTheBestStandsFirst() {
        String table = new Table(
                        List.of(
                                result(Rival.CP_SAT, 1, new Score(0, 0, 880), 950L),
                                result(Rival.BAILIWICK, 1, new Score(0, 0, 910), 990L),
                                result(Rival.BAILIWICK, 2, new Score(0, 0, 900), 980L),
                                result(Rival.BAILIWICK, 3, new Score(0, -5, 999), 999L),
                                result(Rival.TIMEFOLD_TUNED, 1, new Score(0, -60, 2_000), null),
                                result(Rival.TIMEFOLD_DEFAULT, 1, null, null)),
                        Map.of())
                .markdown();
        assertThat(table.lines().map(String::strip))
                .containsExactly(
                        "| instance | limit | solver | open | soft | gap to the bound | behind the best | took |",
                        "|---|---:|---|---:|---:|---:|---:|---:|",
                        "| x | 10 s | bailiwick | 0 | 900 | 5.000 % |  | 10.0 s |",
                        "| x | 10 s | cp-sat | 0 | 880 | 7.000 % | 2.000 % | 10.0 s |",
                        "| x | 10 s | timefold-tuned | 60 | 2,000 | – | 60 more open | 10.0 s |",
                        "| x | 10 s | timefold-default | | | | found nothing | 10.0 s |",
                        "",
                        "| instance | limit | first | next | ahead by |",
                        "|---|---:|---|---|---:|",
                        "| x | 10 s | bailiwick | cp-sat | 2.000 % |");
    }

    @Test
    void aKnownBoundCountsAtItsMediumScoreOnly() {
        List<Result> results = List.of(result(Rival.BAILIWICK, 1, new Score(0, -5, 900), 990L));
        assertThat(new Table(results, Map.of("x", known(-5, 910))).markdown()).contains("| 900 | 1.000 % |");
        assertThat(new Table(results, Map.of("x", known(0, 910))).markdown()).contains("| 900 | 9.000 % |");
    }

    private static CatalogueRow known(long medium, long bound) {
        return new CatalogueRow("x", "x.json", 1, 1, medium, bound, medium, bound, null, null);
    }
}
