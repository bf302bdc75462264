package org.bailiwick.bench.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bailiwick.bench.Catalogue;
import org.bailiwick.bench.Instance;
import org.bailiwick.bench.Limit;
import org.bailiwick.bench.Run;
import org.bailiwick.bench.Runner;
import org.bailiwick.solver.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ResultsTest {

    @TempDir
    Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void twoInstances() throws IOException {
        String rows = """
                name,source,members,duties,bestMedium,bestSoft,boundMedium,boundSoft,proven,foundBy,date
                team,gen:4x15:1,4,15,,,,,,,
                gap,gap:C:3x15:1,3,15,,,,,,,
                """;
        catalogue = Catalogue.read(Files.writeString(folder.resolve("instances.csv"), rows));
    }

    private List<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        AtomicLong clock = new AtomicLong();
        for (String name : List.of("team", "gap")) {
            Instance instance = catalogue.instance(catalogue.require(name));
            for (long seed = 1; seed <= 3; seed++) {
                Runner runner = new Runner(() -> clock.addAndGet(1_000_000), Engine.DENSE, 1);
                runs.add(runner.run(instance, seed, new Limit(null, 2_000L)));
            }
        }
        return runs;
    }

    @Test
    void everyRunHasARowAndEveryInstanceItsMedians() throws IOException {
        Path out = folder.resolve("new").resolve("results");
        new Results(catalogue, "Some machine.").write(runs(), out);
        assertThat(Files.readAllLines(out.resolve("runs.csv")))
                .hasSize(7)
                .element(1)
                .asString()
                .startsWith("team,4,15,dense,2000 steps,1,");
        String markdown = Files.readString(out.resolve("results.md"));
        assertThat(markdown)
                .contains("Some machine.", "| team | dense | 2000 steps | 3 |", "| gap | dense | 2000 steps | 3 |");
        assertThat(markdown).doesNotContain("{{");
    }

    @Test
    void thePageIsWellFormedAndStandsByItself() throws Exception {
        new Results(catalogue, "Cores < 3 & more").write(runs(), folder.resolve("out"));
        String html = Files.readString(folder.resolve("out/results.html"));
        assertThat(html).contains("Cores &lt; 3 &amp; more").doesNotContain("src=", "<script", "{{");
        assertThat(html.split("<svg", -1)).as("charts").hasSize(3);
        String xml =
                html.substring(html.indexOf("<body>"), html.indexOf("</html>")).replace("&nbsp;", " ");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void thePageIsTheSameForTheSameRuns() throws IOException {
        List<Run> runs = runs();
        new Results(catalogue, "m").write(runs, folder.resolve("one"));
        new Results(catalogue, "m").write(runs, folder.resolve("two"));
        assertThat(folder.resolve("one/results.html")).hasSameBinaryContentAs(folder.resolve("two/results.html"));
    }

    @Test
    void theExponentIsThatOfThePowerLaw() {
        List<Growth.Point> points = List.of(
                new Growth.Point("a", 10, 3 * Math.pow(10, 1.5)),
                new Growth.Point("b", 100, 3 * Math.pow(100, 1.5)),
                new Growth.Point("c", 5000, 3 * Math.pow(5000, 1.5)));
        assertThat(Growth.exponent(points).orElseThrow()).isCloseTo(1.5, within(1e-12));
        assertThat(Growth.exponent(points.subList(0, 1))).isEmpty();
        assertThat(Growth.exponent(List.of())).isEmpty();
    }

    @Test
    void medianOfTwoIsTheirMean() {
        assertThat(Numbers.median(List.of(3, 1, 2), n -> n)).isEqualTo(2);
        assertThat(Numbers.median(List.of(4, 1), n -> n)).isEqualTo(2.5);
        assertThat(Numbers.median(List.of(), n -> 1)).isNaN();
        assertThat(Numbers.median(List.of(1, 2), n -> Double.POSITIVE_INFINITY)).isInfinite();
    }

    @Test
    void limitsAreWrittenAsPeopleSayThem() {
        assertThat(new Limit(Duration.ofMillis(1500), null)).hasToString("1.5 s");
        assertThat(new Limit(Duration.ofSeconds(10), 5L)).hasToString("10 s 5 steps");
        assertThat(Limit.NONE).hasToString("none");
    }
}
