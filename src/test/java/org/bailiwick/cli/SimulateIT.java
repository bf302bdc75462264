package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short year, from the command line. */
class SimulateIT {

    @TempDir
    private Path folder;

    private static Ran simulate(Path output, Object... more) {
        List<Object> args = new ArrayList<>(List.of("simulate", "--teams", 2, "--seeds", 1, "--months", 3));
        args.addAll(
                List.of("--members", 6, "--duties", 24, "--steps-per-month", 500, "--budgets", "10%", "-o", output));
        args.addAll(List.of(more));
        return bailiwick(args.toArray());
    }

    @Test
    void theFilesAreTheSameWhateverTheNumberOfThreads() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");

        Ran ran = simulate(one);
        simulate(two, "--threads", 2, "--quiet");

        assertThat(ran.status()).as(ran.both()).isZero();
        assertThat(ran.err()).contains("1 of 2 years", "2 of 2 years");
        assertThat(ran.out())
                .contains(
                        "2 made-up teams",
                        "Monthly, 10 %",
                        one.resolve("simulation.html").toString());
        try (Stream<Path> files = Files.list(one)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "simulation.csv", "summary.csv", "summary.md", "simulation.svg", "simulation.html");
        }
        for (String name :
                List.of("simulation.csv", "summary.csv", "summary.md", "simulation.svg", "simulation.html")) {
            assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void wrongNumbersAreNamedAndNothingIsWritten() {
        Path output = folder.resolve("year");

        Ran months = simulate(output, "--loss", "20");
        Ran threads = bailiwick("simulate", "--threads", 0, "-o", output);
        Ran duties = bailiwick("simulate", "--members", 15, "--duties", 20, "-o", output);

        assertThat(months.status()).isEqualTo(2);
        assertThat(months.err()).contains("--loss (20) must be between 0 and 1. Maybe a % sign is missing.");
        assertThat(threads.err()).contains("--threads (0) must be 1..256");
        assertThat(duties.err()).contains("--duties (20) must be 45..");
        assertThat(output).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedBeforeAnyWork() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        Ran ran = simulate(folder);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("is not empty").doesNotContain("years");
    }

    @Test
    void chineseReadersReadChinese() {
        Ran ran = simulate(folder.resolve("year"), "--lang", "zh");

        assertThat(ran.out()).contains("达成率", "每月规划");
        assertThat(ran.err()).contains("已完成2/2个模拟年份");
    }
}
