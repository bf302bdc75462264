package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program killed without a chance to tidy up. */
class KilledIT {

    private static final int KILLS = 50;
    private static final int WORKERS = 2;
    private static final int SEED = 20_261;

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final AtomicInteger replaced = new AtomicInteger();
    private byte[] old;
    private byte[] other;
    private Path team;

    @Test
    void aKilledSolveLeavesTheOldPlanOrAWholeNewOne() throws Exception {
        team = folder.resolve("team.json");
        Ran.bailiwick("generate", "--members", 10, "--duties", 80, "-o", team);
        old = plan(1);
        other = plan(2);
        assertThat(old).isNotEqualTo(other);

        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        List<Future<?>> ends = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            Path target = folder.resolve("plan" + worker + ".json");
            SplittableRandom own = random.split();
            ends.add(workers.submit(() -> {
                killAgainAndAgain(target, own);
                return null;
            }));
        }
        for (Future<?> end : ends) {
            end.get();
        }
        workers.shutdown();

        assertThat(replaced).as("kills after the writing").hasValueBetween(1, KILLS - 1);
        try (Stream<Path> left = Files.list(folder)) {
            // What a killed program leaves behind is hidden, and nobody takes it for a plan.
            assertThat(left.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("team\\.json|plan\\d\\.json|\\..*\\.tmp"));
        }
    }

    @Test
    void anImportThatIsToldToEndLeavesNothingBehind() throws Exception {
        Path export = folder.resolve("export");
        Ran.bailiwick("bench", "export", "--deals", 200_000, "-o", export);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        JarProcess.command("import", export, "--mapping", export.resolve("mapping.yaml"), "-o", out))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && hidden().isEmpty()) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        assertThat(hidden()).as("the folder that it works in").isNotEmpty();

        process.destroy();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).isNotZero();
        assertThat(hidden()).isEmpty();
        assertThat(out).doesNotExist();
    }

    private List<String> hidden() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            return left.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    private void killAgainAndAgain(Path target, SplittableRandom delays) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(solve(target).waitFor(2, TimeUnit.MINUTES)).isTrue();
        long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(target).hasBinaryContent(other);

        Files.write(target, old);
        for (int i = 0; i < KILLS / WORKERS; i++) {
            Process process = solve(target);
            process.waitFor(delays.nextLong(wholeMillis / 8, wholeMillis * 5 / 4), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            byte[] found = Files.readAllBytes(target);
            boolean isNew = Arrays.equals(found, other);
            assertThat(isNew || Arrays.equals(found, old))
                    .as("the old plan or the whole new one after kill %d", i)
                    .isTrue();
            if (isNew) {
                replaced.incrementAndGet();
                Files.write(target, old);
            }
        }

        assertThat(solve(target).waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(target).hasBinaryContent(other);
    }

    private byte[] plan(int seed) throws IOException, InterruptedException {
        Path file = folder.resolve("plan.json");
        JarProcess.run("solve", team, "--steps", 500, "--seed", seed, "-o", file, "--quiet");
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private Process solve(Path target) throws IOException {
        return new ProcessBuilder(
                        JarProcess.command("solve", team, "--steps", 500, "--seed", 2, "-o", target, "--quiet"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
