package org.bailiwick.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bailiwick.batch.TeamResult.Status;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.io.RefusedWriteException;
import org.bailiwick.model.Score;
import org.bailiwick.solver.AllocationSolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final BatchOptions FEW_STEPS = BatchOptions.defaults().withStepsPerTeam(300);

    @TempDir
    private Path folder;

    private Path teams;

    /** Counts what is planned, and may stop the batch. */
    private static final class Listener implements BatchListener {
        private final List<String> planned = new ArrayList<>();
        private final AtomicInteger left;

        Listener(int left) {
            this.left = new AtomicInteger(left);
        }

        @Override
        public void onRound(int round, int teamsOfRound, int done) {}

        @Override
        public void onTeam(TeamResult result) {
            planned.add(result.key());
            left.decrementAndGet();
        }

        boolean isStopped() {
            return left.get() <= 0;
        }
    }

    @BeforeEach
    void makeTeams() throws IOException {
        teams = Files.createDirectories(folder.resolve("teams/north"));
        for (int i = 1; i <= 5; i++) {
            ProblemWriter.writeJson(TeamGenerator.generate(5, 20, i), teams.resolve("team-" + i + ".json"));
        }
        teams = folder.resolve("teams");
        ProblemWriter.writeCsvFolder(TeamGenerator.generate(5, 20, 6), teams.resolve("south"));
    }

    @Test
    void everyTeamOfATreeHasARowAndAPlan() throws IOException {
        Path out = folder.resolve("out");

        List<TeamResult> results = run(out, FEW_STEPS, new Listener(99));

        assertThat(results)
                .extracting(TeamResult::key)
                .containsExactly(
                        "north/team-1.json",
                        "north/team-2.json",
                        "north/team-3.json",
                        "north/team-4.json",
                        "north/team-5.json",
                        "south");
        assertThat(results)
                .allSatisfy(result -> assertThat(out.resolve("plans/" + result.file() + ".json"))
                        .isRegularFile());
        assertThat(Files.readAllLines(out.resolve("summary.csv"))).hasSize(7);
        assertThat(out.resolve("index.html")).content().contains("Plans of 6 teams");
    }

    @Test
    void aTeamWithErrorsOrAFaultIsItsOwnRowAndStopsNoOther() throws IOException {
        Files.writeString(teams.resolve("bad.json"), "{\"format\": \"bailiwick/problem/1\", \"team\": 7}");
        Files.write(teams.resolve("binary.json"), new byte[] {(byte) 0xff, 0, 1});
        Path out = folder.resolve("out");

        List<TeamResult> results = run(out, FEW_STEPS, new Listener(99));

        assertThat(results).hasSize(8);
        assertThat(results)
                .filteredOn(TeamResult::isFailed)
                .extracting(TeamResult::key, TeamResult::status)
                .containsExactly(tuple("bad.json", Status.ERROR), tuple("binary.json", Status.ERROR));
        assertThat(out.resolve("findings/bad.txt")).content().contains("team");
        assertThat(out.resolve("plans/bad.json")).doesNotExist();
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        run(folder.resolve("one"), FEW_STEPS, new Listener(99));
        run(folder.resolve("three"), FEW_STEPS.withThreads(3), new Listener(99));

        assertThat(bytes(folder.resolve("three"))).isEqualTo(bytes(folder.resolve("one")));
    }

    @Test
    void aStoppedBatchGoesOnWhereItWasAndEndsWithTheSameBytes() throws IOException {
        run(folder.resolve("whole"), FEW_STEPS, new Listener(99));
        Path out = folder.resolve("stopped");
        List<String> planned = new ArrayList<>();

        for (int i = 0; i < 3; i++) {
            Listener listener = new Listener(2);
            assertThat(run(out, FEW_STEPS, listener)).isEmpty();
            planned.addAll(listener.planned);
        }
        Listener last = new Listener(99);
        run(out, FEW_STEPS, last);
        planned.addAll(last.planned);

        assertThat(planned).doesNotHaveDuplicates().hasSize(6);
        assertThat(bytes(out)).isEqualTo(bytes(folder.resolve("whole")));
    }

    @Test
    void aLineThatAKillCutOffIsDoneAgain() throws IOException {
        Path out = folder.resolve("out");
        run(out, FEW_STEPS, new Listener(3));
        Path journal = out.resolve("journal.jsonl");
        byte[] lines = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(lines, lines.length - 20));

        Listener listener = new Listener(99);
        run(out, FEW_STEPS, listener);

        assertThat(listener.planned).hasSize(4);
    }

    @Test
    void aPlanThatIsGoneIsMadeAgain() throws IOException {
        Path out = folder.resolve("out");
        List<TeamResult> results = run(out, FEW_STEPS, new Listener(99));
        Map<String, String> before = bytes(out);
        Files.delete(out.resolve("plans/" + results.get(2).file() + ".json"));

        Listener listener = new Listener(99);
        run(out, FEW_STEPS, listener);

        assertThat(listener.planned).containsExactly("north/team-3.json");
        assertThat(bytes(out)).isEqualTo(before);
    }

    @Test
    void afterItsEndOnlyTeamsWhoseFilesChangedArePlannedAgain() throws IOException {
        Path out = folder.resolve("out");
        run(out, FEW_STEPS, new Listener(99));
        Path changed = teams.resolve("north/team-4.json");
        Files.delete(changed);
        ProblemWriter.writeJson(TeamGenerator.generate(5, 20, 44), changed);
        Files.writeString(teams.resolve("south/goals.csv"), "\n", StandardOpenOption.APPEND);

        Listener listener = new Listener(99);
        run(out, FEW_STEPS, listener);

        assertThat(listener.planned).containsExactlyInAnyOrder("north/team-4.json", "south");
    }

    @Test
    void whatEasyTeamsLeaveGoesToThoseThatWereCutShort() throws IOException {
        Path easy = Files.createDirectories(folder.resolve("mixed"));
        for (int i = 1; i <= 4; i++) {
            ProblemWriter.writeJson(TeamGenerator.generate(3, 9, i), easy.resolve("easy-" + i + ".json"));
        }
        ProblemWriter.writeJson(TeamGenerator.generate(12, 90, 1), easy.resolve("hard.json"));
        BatchOptions options = BatchOptions.defaults().withStepsPerTeam(4_000).withGapLimit(new BigDecimal("0.05"));

        TeamResult shared = hard(easy, folder.resolve("shared"), options);
        TeamResult alone = hard(easy, folder.resolve("alone"), options.withSharing(false));

        assertThat(alone.round()).isEqualTo(1);
        assertThat(alone.steps()).isEqualTo(4_000);
        assertThat(shared.round()).isEqualTo(2);
        assertThat(shared.steps()).isBetween(7_000L, 20_000L);
        assertThat(new Score(shared.hard(), shared.medium(), shared.soft()))
                .isGreaterThanOrEqualTo(new Score(alone.hard(), alone.medium(), alone.soft()));
    }

    private TeamResult hard(Path source, Path out, BatchOptions options) throws IOException {
        List<TeamResult> results = new Batch(new AllocationSolver(), options, null)
                .run(TeamInputs.of(source, out), out, new Listener(99), () -> false);
        return results.stream()
                .filter(result -> result.key().equals("hard.json"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherMonthIsPlannedWhereAskedFor() throws IOException {
        List<TeamResult> results =
                run(folder.resolve("out"), FEW_STEPS.withMonth(YearMonth.of(2027, 3)), new Listener(99));

        assertThat(results).extracting(TeamResult::month).containsOnly("2027-03");
    }

    @Test
    void linesOfAFileAreTeams() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            lines.append(ProblemWriter.toJson(TeamGenerator.generate(4, 12, i)).replace("\n", " "))
                    .append("\r\n\n");
        }
        lines.append("{\"format\": oops}");
        Path file = Files.writeString(folder.resolve("teams.jsonl"), lines);
        Path out = folder.resolve("out");

        List<TeamResult> results = new Batch(new AllocationSolver(), FEW_STEPS, null)
                .run(TeamInputs.of(file, out), out, new Listener(99), () -> false);

        assertThat(results)
                .extracting(TeamResult::key)
                .containsExactly("teams.jsonl:1", "teams.jsonl:3", "teams.jsonl:5", "teams.jsonl:7");
        assertThat(results).extracting(TeamResult::isFailed).containsExactly(false, false, false, true);
        assertThat(results.get(3).message()).startsWith("teams.jsonl:7:1:");
    }

    @Test
    void otherOptionsAnotherBatchAndForeignFoldersAreRefused() throws IOException {
        Path out = folder.resolve("out");
        run(out, FEW_STEPS, new Listener(99));
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "years of work", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> run(out, FEW_STEPS.withSeed(7), new Listener(99)))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("other options");
        assertThatThrownBy(() -> run(foreign, FEW_STEPS, new Listener(99)))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("no batch");
        try (Journal journal = Journal.open(out, FEW_STEPS.resumeKey())) {
            assertThat(journal.wasComplete()).isTrue();
            assertThatThrownBy(() -> run(out, FEW_STEPS, new Listener(99)))
                    .isInstanceOf(RefusedWriteException.class)
                    .hasMessageContaining("another batch");
        }
    }

    @Test
    void teamsWhoseResultsWouldBeInTheSameFilesAreRefused() throws IOException {
        ProblemWriter.writeJson(TeamGenerator.generate(5, 20, 6), teams.resolve("south.json"));

        assertThatThrownBy(() -> run(folder.resolve("out"), FEW_STEPS, new Listener(99)))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("south and south.json");
    }

    private List<TeamResult> run(Path out, BatchOptions options, Listener listener) throws IOException {
        return new Batch(new AllocationSolver(), options, null)
                .run(TeamInputs.of(teams, out), out, listener, listener::isStopped);
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
