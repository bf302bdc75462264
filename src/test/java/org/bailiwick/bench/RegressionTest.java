package org.bailiwick.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.solver.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegressionTest {

    private static final Runner RUNNER = new Runner(System::nanoTime, Engine.DENSE, 1);

    @TempDir
    Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void oneTeam() throws IOException {
        String rows = String.join(",", Catalogue.COLUMNS) + "\na,gen:5x20:1,5,20,,,,,,,\n";
        catalogue = Catalogue.read(Files.writeString(folder.resolve("instances.csv"), rows));
    }

    private Regression.Comparison compare(long medium, long soft) throws IOException {
        return Regression.compare(new Regression.Row("a", 3, 2_000, medium, soft), catalogue, RUNNER);
    }

    @Test
    void theSameRunAgainIsTheSame() throws IOException {
        Regression.Row now = compare(0, 0).now();
        assertThat(Regression.compare(now, catalogue, RUNNER).loss()).isZero();
    }

    @Test
    void aLossIsAGapAndOpenDutiesAreBeyondIt() throws IOException {
        Regression.Comparison same = compare(0, 0);
        long medium = same.now().medium();
        long soft = same.now().soft();
        long percent = Math.round(same.run().scale() / 100);
        assertThat(compare(medium, soft + percent).loss()).isBetween(0.0099, 0.0101);
        assertThat(compare(medium, soft - percent).loss()).isBetween(-0.0101, -0.0099);
        assertThat(compare(medium - 1, soft).loss()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(compare(medium + 1, soft).loss()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void oneUnluckyRunIsMadeUpForByTheOthers() throws IOException {
        Regression.Row now = compare(0, 0).now();
        long percent = Math.round(compare(0, 0).run().scale() / 100);
        List<Regression.Comparison> comparisons = List.of(
                compare(now.medium(), now.soft() + percent),
                compare(now.medium(), now.soft() - percent),
                compare(now.medium(), now.soft()));
        assertThat(Regression.meanLosses(comparisons)).containsOnlyKeys("a");
        assertThat(Regression.meanLosses(comparisons).get("a")).isCloseTo(0, within(1e-9));
        assertThat(Regression.meanLosses(List.of(comparisons.get(0), compare(now.medium() + 1, 0))))
                .containsEntry("a", Double.POSITIVE_INFINITY);
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        List<Regression.Row> rows =
                List.of(new Regression.Row("a", -3, 2_000, -60, -5), new Regression.Row("a", 4, 0, 0, 7));
        Path file = folder.resolve("regression.csv");
        Regression.write(rows, file);
        assertThat(Regression.read(file)).isEqualTo(rows);
    }

    @Test
    void aWrongRowIsNamedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "instance,seed,steps,medium,soft\na,1,-1,0,0\n");
        assertThatThrownBy(() -> Regression.read(file)).hasMessageContaining("r.csv:2: steps (-1) must be");
    }
}
