package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program killed without a chance to tidy up. */
class KilledIT {

    private static final int KILLS = 50;
    private static final int SEED = 20_261;

    @TempDir
    private Path folder;

    @Test
    void aKilledSolveLeavesTheOldPlanOrAWholeNewOne() throws IOException, InterruptedException {
        Path target = folder.resolve("plan.json");
        Path team = folder.resolve("team.json");
        Ran.bailiwick("generate", "--members", 10, "--duties", 80, "-o", team);
        byte[] old = plan(team, 1);
        byte[] other = plan(team, 2);
        assertThat(old).isNotEqualTo(other);
        long start = System.nanoTime();
        Process whole = solve(team, target);
        assertThat(whole.waitFor(2, TimeUnit.MINUTES)).isTrue();
        long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(target).hasBinaryContent(other);

        SplittableRandom random = new SplittableRandom(SEED);
        Files.write(target, old);
        int replaced = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = solve(team, target);
            // Most of the time goes into starting: the moments around the writing are the ones that matter.
            process.waitFor(random.nextLong(wholeMillis / 8, wholeMillis * 5 / 4), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            byte[] found = Files.readAllBytes(target);
            boolean isNew = Arrays.equals(found, other);
            assertThat(isNew || Arrays.equals(found, old))
                    .as("the old plan or the whole new one after kill %d", i)
                    .isTrue();
            if (isNew) {
                replaced++;
                Files.write(target, old);
            }
        }

        assertThat(replaced).as("kills after the writing").isBetween(1, KILLS - 1);
        assertThat(solve(team, target).waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(target).hasBinaryContent(other);
        try (Stream<Path> left = Files.list(folder)) {
            // What a killed program leaves behind is hidden, and nobody takes it for a plan.
            assertThat(left.map(file -> file.getFileName().toString()))
                    .allMatch(name ->
                            name.equals("plan.json") || name.equals("team.json") || name.matches("\\..*\\.tmp"));
        }
    }

    private byte[] plan(Path team, int seed) throws IOException, InterruptedException {
        Path file = folder.resolve("plan.json");
        JarProcess.run("solve", team, "--steps", 500, "--seed", seed, "-o", file, "--quiet");
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static Process solve(Path team, Path target) throws IOException {
        return new ProcessBuilder(
                        JarProcess.command("solve", team, "--steps", 500, "--seed", 2, "-o", target, "--quiet"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
