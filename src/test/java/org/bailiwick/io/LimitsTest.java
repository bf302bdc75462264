package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    @TempDir
    Path folder;

    @Test
    void manyErrorsAreCountedAndHideNoneOfAnotherKind() throws Exception {
        StringBuilder duties = new StringBuilder("id,hours,holder\n");
        for (int i = 0; i < 3_000; i++) {
            duties.append("d").append(i).append(i % 2 == 0 ? ",x,ana\n" : ",1, ana\n");
        }
        List<Finding> findings = CsvFolder.in(folder)
                .with("duties.csv", duties.toString())
                .read()
                .findings();
        assertThat(findings).hasSize(2 * (Limits.FINDINGS + 1));
        assertThat(findings.get(Limits.FINDINGS).isError()).isTrue();
        assertThat(findings.get(Limits.FINDINGS).message()).startsWith("500 more findings");
        assertThat(findings.get(2 * Limits.FINDINGS + 1).isError()).isFalse();
        assertThat(findings.get(2 * Limits.FINDINGS + 1).message()).startsWith("500 more findings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e31", "1E-31", "1e999999999999", "0.00000000000000000000000000000000000000001"})
    void aNumberBeyondTheLimitsCostsAnErrorWhateverTheFormat(String number) throws Exception {
        String json = """
                {"format": "bailiwick/problem/1", "team": {"id": "t"}, "period": "2026-12",
                 "members": [], "duties": [{"id": "d", "goal": %s}]}
                """;
        Path document = Files.writeString(folder.resolve("problem.json"), json.formatted(number));
        assertThat(ProblemReader.read(document).findings())
                .extracting(Finding::code)
                .containsExactly("numberTooLong");
        assertThat(CsvFolder.in(folder)
                        .with("duties.csv", "id,goal\nd,%s\n".formatted(number))
                        .read()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("numberTooLong");
    }

    @Test
    void theLargestAllowedNumberIsReadExactly() throws Exception {
        ReadResult result =
                CsvFolder.in(folder).with("duties.csv", "id,goal\nd,1e30\n").read();
        assertThat(result.findings()).isEmpty();
        assertThat(result.problem().duties().get(0).goal()).hasToString("1" + "0".repeat(30));
    }

    @Test
    void rowsAndValuesBeyondTheBudgetAreReportedOnce() {
        Findings findings = new Findings();
        Budget budget = new Budget(findings);
        int rows = 0;
        while (budget.takesRow(() -> TextFile.file("duties.csv"))) {
            rows++;
        }
        assertThat(rows).isEqualTo(Limits.ROWS);
        for (int i = 0; i < 3; i++) {
            assertThat(budget.takesRow(() -> TextFile.file("duties.csv"))).isFalse();
        }
        assertThat(findings.sorted(new Locator(place -> place)))
                .extracting(Finding::toString)
                .containsExactly(
                        "duties.csv: the input has more than 2000000 rows, and no more are read. Maybe a file was joined to itself.");
    }

    @Test
    void aFileWithTooManyCellsInARowIsReported() throws Exception {
        assertThat(CsvFolder.in(folder)
                        .with("duties.csv", "id,hours\nd1" + ",".repeat(20_000) + "\n")
                        .read()
                        .findings())
                .extracting(found -> found.code() + " " + found.place())
                .containsExactly("tooManyColumns duties.csv:2");
    }

    @Test
    void aDocumentOfNothingButFieldsIsGivenUp() throws Exception {
        StringBuilder json = new StringBuilder("{\"format\": \"bailiwick/problem/1\"");
        for (int i = 0; i < 2_000; i++) {
            json.append(", \"field").append(i).append("\": 1");
        }
        Path document = Files.writeString(folder.resolve("problem.json"), json.append('}'));
        ReadResult result = ProblemReader.read(document);
        assertThat(result.problem()).isNull();
        assertThat(result.findings()).extracting(Finding::code).contains("tooManyFields");
    }

    @Test
    void anInputThatIsNotThereOrNoFileIsAFinding() throws Exception {
        assertThat(ProblemReader.read(folder.resolve("none")).findings())
                .extracting(Finding::toString)
                .containsExactly("none: %s does not exist. Maybe the path is relative to another directory."
                        .formatted(folder.resolve("none")));
    }
}
