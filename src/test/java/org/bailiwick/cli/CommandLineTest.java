package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void withoutACommandTheProgramSaysWhatThereIs() {
        Ran ran = bailiwick();

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "First steps:",
                        "init",
                        "check",
                        "solve",
                        "convert",
                        "goals",
                        "review",
                        "payout",
                        "export",
                        "generate",
                        "completion");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "solve",
                "check",
                "convert",
                "goals",
                "review",
                "payout",
                "export",
                "generate",
                "schema",
                "init",
                "completion",
                "what-if",
                "compare",
                "frontier",
                "batch",
                "cards",
                "develop",
                "explain",
                "funnel",
                "import",
                "ledger",
                "recommend",
                "report"
            })
    void everyCommandTeachesByExample(String command) {
        Ran ran = bailiwick(command, "--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("Usage: bailiwick " + command).contains("Examples:", "bailiwick " + command);
        assertThat(bailiwick("help", command).out()).isEqualTo(ran.out());
    }

    @Test
    void versionNamesProgramAndJava() {
        assertThat(bailiwick("--version").out()).startsWith("Bailiwick ").contains("Java " + Runtime.version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slove x | bailiwick solve",
                "solve x --thread 2 | --threads",
                "solve x --time 10 | '10' is no duration",
                "solve x --gap much | 'much' is no percentage",
                "solve x --steps -1 | --steps (-1) must not be negative",
                "solve x --threads 0 | --threads (0) must be between 1 and 256",
                "solve x --seed one | Invalid value for option '--seed'",
                "solve | Missing required parameter: 'INPUT'",
                "check a b c | Unmatched argument",
                "export data/quickstart data/quickstart-plan.json -o x | Missing required option: '--for=FORM'",
                "export data/quickstart data/quickstart-plan.json --for sugar -o x | Invalid value for option '--for'",
                "export data/quickstart data/quickstart-plan.json --for csv --effective 1/5/2027 -o x | '1/5/2027' is no day",
                "export data/quickstart data/quickstart-plan.json --for csv --records nowhere.csv -o x | nowhere.csv does not exist.",
                "schema team | Invalid value for positional parameter",
                "generate --members 10 --duties 100 | Missing required option: '--output=OUT'",
                "generate --members 1 --duties 10 -o x | members (1)",
                "check data/quickstart/members.csv | error: members.csv: data/quickstart/members.csv is one file of a CSV folder.",
                "solve nowhere | error: nowhere: nowhere does not exist."
            })
    void wrongArgumentsAreSaidWithoutAStackTrace(String line, String expected) {
        Ran ran = bailiwick((Object[]) line.split(" "));

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).startsWith("error: ").contains(expected).doesNotContain("Exception", "\tat ");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void schemasAreJson() {
        assertThat(bailiwick("schema").out()).contains("bailiwick/problem/1");
        assertThat(bailiwick("schema", "problem").out())
                .isEqualTo(bailiwick("schema").out());
        assertThat(bailiwick("schema", "plan").out()).contains("bailiwick/plan/1");
        assertThat(bailiwick("schema", "mapping").out()).contains("bailiwick/mapping/1");
    }

    @Test
    void theCompletionScriptKnowsCommandsAndOptions() {
        assertThat(bailiwick("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--gap", "generate", "complete -F _complete_bailiwick");
    }

    @Test
    void checkTellsWhatIsWrongToday() {
        Ran ran = bailiwick("check", QUICKSTART);

        assertThat(ran.status()).isEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(ran.out()).contains("what people hold today", "Broken rules", "Open duties, and why", "Loads");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void convertGoesBothWays() throws IOException {
        Path json = folder.resolve("team.json");
        Path csv = folder.resolve("team");
        Path again = folder.resolve("again.json");

        assertThat(bailiwick("convert", QUICKSTART, json).status()).isZero();
        assertThat(bailiwick("convert", json, csv).status()).isZero();
        assertThat(bailiwick("convert", csv, again).out()).isEqualTo(again + " is written.\n");
        assertThat(again).hasSameBinaryContentAs(json);
    }

    @Test
    void generateGivesTheSameBytesForTheSameNumbers() throws IOException {
        Path one = folder.resolve("one.json");
        Path two = folder.resolve("two.json");

        assertThat(bailiwick("generate", "--members", 8, "--duties", 60, "--seed", 3, "-o", one)
                        .status())
                .isZero();
        assertThat(bailiwick("generate", "--members", 8, "--duties", 60, "--seed", 3, "-o", two)
                        .status())
                .isZero();
        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(bailiwick("check", one).status()).isNotEqualTo(ExitStatus.WRONG_INPUT);
    }

    @Test
    void nothingIsWrittenOverAFileOfAnotherKind() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.json"), "{\"dear\": \"all\"}");

        assertThat(bailiwick("convert", QUICKSTART, letter).status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(bailiwick("convert", QUICKSTART, folder).err()).contains("is not empty");
        Ran solve = bailiwick("solve", QUICKSTART, "-o", letter, "--time", "1h");
        assertThat(solve.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(solve.err()).contains("is no plan, so it is not written over");
        assertThat(letter).hasContent("{\"dear\": \"all\"}");
    }

    @Test
    void aPlanWithoutAFolderIsRefusedBeforeTheSearch() {
        Ran ran = bailiwick("solve", QUICKSTART, "--time", "1h", "-o", folder.resolve("no/plan.json"));

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("the directory of").doesNotContain("quality");
    }

    @Test
    void initRefusesAFolderThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        Ran ran = bailiwick("init", folder);

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("is not empty");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("mine.txt"));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
