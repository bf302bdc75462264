package org.bailiwick.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bailiwick.batch.BatchOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application on a cluster of two worker processes. */
class ClusterIT {

    private static final int TEAMS = Integer.getInteger("acceptance.teams");
    private static final long STEPS = Long.getLong("acceptance.steps");
    private static final int MOST_MINUTES = 20;

    /** Speculation that begins parts twice all the time. */
    private static final List<String> EAGER = List.of(
            "spark.speculation=true",
            "spark.speculation.interval=50ms",
            "spark.speculation.multiplier=1.01",
            "spark.speculation.quantile=0.05");

    @TempDir
    private Path folder;

    @Test
    void aClusterThatLosesAWorkerWritesTheBytesOfTheBatchOfOneMachine() throws Exception {
        Path lines = Teams.lines(folder.resolve("teams.jsonl"), TEAMS);
        Path local = folder.resolve("local");
        long start = System.nanoTime();
        Teams.local(
                lines, local, BatchOptions.defaults().withStepsPerTeam(STEPS).withThreads(2));
        Duration localTime = Duration.ofNanos(System.nanoTime() - start);
        Path whole = folder.resolve("whole");
        Path survivor = folder.resolve("survivor");
        Duration wholeTime;

        try (Cluster cluster = new Cluster()) {
            cluster.startWorker("first");
            cluster.startWorker("second");
            start = System.nanoTime();
            end(submit(cluster, lines, whole, List.of()), whole);
            wholeTime = Duration.ofNanos(System.nanoTime() - start);

            Process driver = submit(cluster, lines, survivor, EAGER);
            awaitTeams(survivor, TEAMS / 4, driver);
            cluster.kill("second");
            assertThat(done(survivor)).as("teams done at the kill").isLessThan(TEAMS);
            end(driver, survivor);
        }

        System.out.printf(
                "%d teams, %d steps each: %d ms on two threads, %d ms on two workers with starting and ending%n",
                TEAMS, STEPS, localTime.toMillis(), wholeTime.toMillis());
        assertThat(Files.readString(log(survivor))).as("the driver's log").containsIgnoringCase("lost executor");
        assertThat(Teams.files(whole))
                .isEqualTo(Teams.files(local))
                .allSatisfy((name, text) -> assertThat(text).doesNotContain("\"unpackaged\""));
        assertThat(Teams.files(survivor)).isEqualTo(Teams.files(local));
    }

    private static Process submit(Cluster cluster, Path lines, Path out, List<String> more) throws IOException {
        List<String> settings = new ArrayList<>(List.of(
                "spark.executor.memory=768m",
                "spark.ui.enabled=false",
                "spark.driver.host=127.0.0.1",
                "spark.driver.bindAddress=127.0.0.1"));
        settings.addAll(more);
        return cluster.submit(
                log(out),
                settings,
                List.of(
                        "--class",
                        "org.bailiwick.spark.SparkBatch",
                        System.getProperty("spark.application"),
                        // As people do: relative to where the driver runs.
                        lines.getFileName().toString(),
                        "-o",
                        out.getFileName().toString(),
                        "--steps-per-team",
                        "" + STEPS));
    }

    private static Path log(Path out) {
        return out.resolveSibling(out.getFileName() + ".log");
    }

    /** Some of the teams are bad, so the status is 1. */
    private static void end(Process driver, Path out) throws IOException, InterruptedException {
        boolean hasEnded = driver.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        driver.destroyForcibly();
        assertThat(hasEnded).isTrue();
        assertThat(driver.exitValue()).as(Files.readString(log(out))).isEqualTo(1);
    }

    private static void awaitTeams(Path out, int teams, Process driver) throws IOException, InterruptedException {
        while (done(out) < teams) {
            assertThat(driver.isAlive()).as("the driver is at work").isTrue();
            Thread.sleep(20);
        }
    }

    private static long done(Path out) throws IOException {
        Path journal = out.resolve("journal.jsonl");
        return Files.exists(journal) ? Files.readAllLines(journal).size() - 1 : 0;
    }
}
