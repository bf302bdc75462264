package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.io.PlanReader;
import org.bailiwick.model.Plan;
import org.bailiwick.model.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program in processes of its own. */
class JarIT {

    @TempDir
    private Path folder;

    @Test
    void theJarRunsByItself() throws IOException, InterruptedException {
        Ran ran = JarProcess.run("--version");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).matches("(?s)Bailiwick \\d.*\nJava .*\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(JarProcess.command("check", QUICKSTART));
        builder.environment().put("LC_ALL", "C");

        assertThat(JarProcess.await(builder.start()).out()).contains("李伟", "Łukasz Wójcik");
    }

    @Test
    void twoSolvesWithTheSameStepsAndSeedWriteTheSameBytes() throws IOException, InterruptedException {
        Path one = folder.resolve("one.json");
        Path two = folder.resolve("two.json");

        Ran first = JarProcess.run("solve", QUICKSTART, "--steps", 20_000, "--seed", 5, "-o", one, "--quiet");
        Ran second = JarProcess.run("solve", QUICKSTART, "--steps", 20_000, "--seed", 5, "-o", two, "--quiet");

        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(first.status()).isEqualTo(second.status()).isLessThanOrEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).isEqualTo(second.out().replace(two.toString(), one.toString()));
    }

    @Test
    void aReaderThatGoesAwayEndsTheProgramQuietly() throws IOException, InterruptedException {
        String line = String.join(" ", quoted(JarProcess.command("check", QUICKSTART))) + " | head -n 1";

        Ran ran = JarProcess.await(new ProcessBuilder("sh", "-c", line).start());

        assertThat(ran.out()).isEqualTo("Lanting Instruments Yangtze Delta, December 2026: what people hold today\n");
        assertThat(ran.err()).isEmpty();
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aSignalEndsTheSearchWithTheBestPlanSoFar(String signal) throws IOException, InterruptedException {
        Path file = folder.resolve("plan.json");
        Process process = JarProcess.start("solve", QUICKSTART, "--time", "1h", "-o", file);
        // Not the reader of await: the process must go on while its first lines are read.
        BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        assertThat(err.readLine()).contains("quality");

        // A process whose parents ignore SIGINT, as in the background of a script, ignores it too.
        String sent = signal.equals("INT") && isIntIgnored() ? "TERM" : signal;
        new ProcessBuilder("kill", "-" + sent, String.valueOf(process.pid()))
                .start()
                .waitFor();

        Ran ran = JarProcess.await(process);
        assertThat(ran.status()).isLessThanOrEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(ran.out()).contains("it was told to", "The plan is in " + file);
        Plan plan = PlanReader.read(file).plan();
        assertThat(plan).isNotNull();
        assertThat(plan.solver().stopped()).isEqualTo(StopReason.REQUEST);
        assertThat(plan.score().hard()).isZero();
    }

    private static boolean isIntIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
