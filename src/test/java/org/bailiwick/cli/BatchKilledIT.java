package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch killed again and again without a chance to tidy up. */
class BatchKilledIT {

    private static final int KILLS = 30;
    private static final int SEED = 20_266;

    @TempDir
    private Path folder;

    @Test
    void aBatchKilledAtAnyMomentEndsWithTheBytesOfAnUndisturbedOne() throws Exception {
        Path teams = folder.resolve("teams");
        Ran.bailiwick("generate", "--members", 6, "--duties", 24, "--teams", 300, "-o", teams);
        Path whole = folder.resolve("whole");
        long start = System.nanoTime();
        assertThat(batch(teams, whole).waitFor(5, TimeUnit.MINUTES)).isTrue();
        long wholeMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        SplittableRandom random = new SplittableRandom(SEED);
        Path out = folder.resolve("killed");
        int unfinished = 0;

        for (int kill = 0; kill < KILLS; kill++) {
            if (Files.exists(out.resolve("index.html"))) {
                // It came to its end, or close to it: from the start again, so that every kill meets work.
                assertThat(batch(teams, out).waitFor(5, TimeUnit.MINUTES)).isTrue();
                assertThat(bytes(out)).isEqualTo(bytes(whole));
                out = folder.resolve("killed-" + kill);
            }
            Process process = batch(teams, out);
            process.waitFor(random.nextLong(1, wholeMillis), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            unfinished += Files.exists(out.resolve("index.html")) ? 0 : 1;
        }
        assertThat(batch(teams, out).waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(unfinished).as("kills that met work").isGreaterThan(KILLS / 3);
        assertThat(bytes(out)).isEqualTo(bytes(whole));
    }

    private Process batch(Path teams, Path out) throws IOException {
        return new ProcessBuilder(JarProcess.command(
                        "batch", teams, "-o", out, "--steps-per-team", 200, "--threads", 2, "--quiet"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, String> bytes(Path out) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }
}
