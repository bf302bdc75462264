package org.bailiwick.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.io.RefusedWriteException;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapFilesTest {

    private static final String SMALL = " 2 3\n 5 6 7\n 8 9 1\n\n 1 2 3\n 4 5 6\n 4 7\n";

    @TempDir
    Path folder;

    private GapInstance read(String text) throws IOException {
        return GapFiles.read(Files.writeString(folder.resolve("gap.txt"), text));
    }

    @Test
    void costsResourcesAndCapacitiesStandInThisOrder() throws IOException {
        GapInstance gap = read(SMALL);
        assertThat(gap.agents()).isEqualTo(2);
        assertThat(gap.jobs()).isEqualTo(3);
        assertThat(gap.cost(1, 2)).isEqualTo(1);
        assertThat(gap.resource(1, 0)).isEqualTo(4);
        assertThat(gap.capacity(0)).isEqualTo(4);
    }

    @Test
    void lineBreaksMeanNothing() throws IOException {
        GapInstance gap = read(SMALL.replaceAll("\\s+", "\r\n"));
        assertThat(gap.capacity(1)).isEqualTo(7);
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        GapInstance gap = GapGenerator.generate(GapGenerator.Type.E, 3, 17, 5);
        Path file = folder.resolve("again.txt");
        GapFiles.write(gap, file);
        assertThat(GapFiles.read(file).problem("t")).isEqualTo(gap.problem("t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 3|gap.txt:1: ends where a cost should stand. Maybe the file was cut off.",
                "0 3|gap.txt:1:1: the number of agents (0) must be a whole number from 1 to",
                "2 9999999|gap.txt:1:3: the number of jobs (9999999) must be a whole number from 1 to 5000000.",
                "1 1 7 -1 3|gap.txt:1:7: a resource (-1) must be a whole number from 0 to",
                "1 1 7 x 3|gap.txt:1:7: a resource (x) must be a whole number from 0 to",
                "1 1 7 1 3 9|gap.txt:1:11: (9) stands behind the last capacity. Maybe the file holds several problems",
            })
    void whatIsWrongIsNamedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> GapFiles.read(folder.resolve("none")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none: is no file");
    }

    @Test
    void theSoftScoreIsTheCost() throws IOException {
        Problem problem = read(SMALL).problem("gap");
        assertThat(ProblemCheck.findings(problem)).isEmpty();
        Referee referee = Referee.of(Pairs.of(PeriodView.of(problem)));
        assertThat(referee.judge(new int[] {0, 0, 1}).score()).isEqualTo(new Score(0, 0, -1200));
        assertThat(referee.judge(new int[] {0, -1, 1}).score()).isEqualTo(new Score(0, -60, -600));
        assertThat(referee.judge(new int[] {0, 1, 1}).score()).isEqualTo(new Score(-240, 0, -1500));
    }

    /** Six ways keep the capacities; the cheapest costs 5 + 6 + 1. */
    @Test
    void theSolverFindsTheCheapestAssignment() throws IOException {
        Problem problem = read(SMALL).problem("gap");
        Score score = new AllocationSolver()
                .solve(problem, SolveOptions.defaults().withStepLimit(2_000))
                .plan()
                .score();
        assertThat(score).isEqualTo(new Score(0, 0, -1200));
    }

    @Test
    void noProblemFileCarriesAPairTable() throws IOException {
        Problem problem = read(SMALL).problem("gap");
        Path target = folder.resolve("problem.json");
        assertThatThrownBy(() -> ProblemWriter.writeJson(problem, target))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("team (gap) has a pair table (3 rows)");
        assertThatThrownBy(() -> ProblemWriter.writeCsvFolder(problem, folder.resolve("csv")))
                .isInstanceOf(RefusedWriteException.class);
        assertThatThrownBy(() -> ProblemWriter.toJson(problem)).hasMessageContaining("pair table");
        assertThat(target).doesNotExist();
    }
}
