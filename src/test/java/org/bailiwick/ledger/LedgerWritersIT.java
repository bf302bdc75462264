package org.bailiwick.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.ledger.store.Presence;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight programs write into one ledger at once: nothing is lost, nothing is there twice. */
class LedgerWritersIT {

    private static final int WRITERS = 8;
    private static final int SHARED = 60;
    private static final long SECONDS = Long.getLong("ledger.seconds", 10);

    @TempDir
    private Path folder;

    @Test
    void ofEightWritersToOneFileNothingIsLostOrDoubled() throws Exception {
        write(TestDatabase.file(folder));
    }

    @Test
    void ofEightWritersToOneServerNothingIsLostOrDoubled() throws Exception {
        write(TestDatabase.schema());
    }

    private void write(TestDatabase database) throws Exception {
        List<String> before = prepare(database);
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(start(database, i));
        }
        begin(writers);
        for (Process writer : writers) {
            assertThat(writer.waitFor(SECONDS + 120, TimeUnit.SECONDS)).isTrue();
            assertThat(writer.exitValue()).as(log()).isZero();
        }
        List<String> noted = new ArrayList<>(before);
        long refused = 0;
        long retries = 0;
        for (int i = 0; i < WRITERS; i++) {
            for (String line : Files.readAllLines(notes(i))) {
                if (line.startsWith("refused ")) {
                    refused += Long.parseLong(line.substring(8));
                } else if (line.startsWith("retries ")) {
                    retries += Long.parseLong(line.substring(8));
                } else {
                    noted.add(line);
                }
            }
        }
        check(database, noted);
        // Each shared plan is proposed once and approved once, by whoever was first.
        assertThat(refused).isPositive();
        System.out.printf(
                "%d writers, %d s, %s: %d events (%.1f/s), %d refusals, %d retries after 5 s%n",
                WRITERS,
                SECONDS,
                database.isFile() ? "SQLite" : "PostgreSQL",
                noted.size() - before.size(),
                (noted.size() - before.size()) / (double) SECONDS,
                refused,
                retries);
    }

    private static List<String> prepare(TestDatabase database) {
        Problem problem = Samples.problem("shared", YearMonth.of(2026, 12));
        Plan plan = Samples.plan(problem, 1);
        List<String> hashes = new ArrayList<>();
        try (Ledger ledger = Ledger.open(database.address(), Presence.MADE, Samples.on("2026-11-25"))) {
            for (int i = 0; i < SHARED; i++) {
                hashes.add(ledger.add(Samples.submission(problem, LedgerWriter.numbered(plan, i)), null, Samples.CHEN)
                        .hash());
            }
        }
        return hashes;
    }

    private Process start(TestDatabase database, int number) throws IOException {
        Problem problem = Samples.problem("writer-" + number, YearMonth.of(2026, 12));
        Files.createDirectory(folder(number));
        ProblemWriter.writeJson(problem, folder(number).resolve("problem.json"));
        PlanWriter.write(Samples.plan(problem, 1), folder(number).resolve("plan.json"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerWriter.class.getName(),
                        database.text(),
                        String.valueOf(SECONDS),
                        folder(number).toString(),
                        folder.resolve("go").toString(),
                        String.valueOf(SHARED))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log.txt").toFile()))
                .start();
    }

    /** All begin at once, however long each took to start. */
    private void begin(List<Process> writers) throws IOException, InterruptedException {
        for (int i = 0; i < WRITERS; i++) {
            while (Files.notExists(folder(i).resolve("ready")) && writers.get(i).isAlive()) {
                Thread.sleep(20);
            }
        }
        Files.createFile(folder.resolve("go"));
    }

    private Path folder(int number) {
        return folder.resolve("writer-" + number);
    }

    private Path notes(int number) {
        return folder(number).resolve("notes.txt");
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"));
    }

    private static void check(TestDatabase database, List<String> noted) {
        try (Ledger ledger = Ledger.open(database.address(), Presence.REQUIRED, Samples.on("2026-11-25"))) {
            List<String> kept = new ArrayList<>();
            List<PlanState> shared = new ArrayList<>();
            for (StoredPlan plan : ledger.plans(PlanFilter.ALL)) {
                ledger.history(plan.id()).forEach(event -> kept.add(event.hash()));
                if (plan.id().team().equals("shared")) {
                    shared.add(plan.state());
                }
            }
            // A replaced plan is archived by the writer of the activation, which notes the activation only.
            long replaced =
                    shared.stream().filter(state -> state == PlanState.ARCHIVED).count();
            assertThat(kept).doesNotHaveDuplicates().containsAll(noted).hasSize(noted.size() + (int) replaced);
            assertThat(noted).doesNotHaveDuplicates();
            assertThat(shared.stream().filter(state -> state == PlanState.ACTIVE))
                    .hasSizeLessThanOrEqualTo(1);
            Verification verification = ledger.verify(null);
            assertThat(verification.findings()).isEmpty();
            assertThat(verification.events()).isEqualTo(kept.size());
        }
    }
}
