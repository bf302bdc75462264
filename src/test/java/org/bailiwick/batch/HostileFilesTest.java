package org.bailiwick.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bailiwick.batch.TeamResult.Status;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemWriter;
import org.bailiwick.io.RefusedWriteException;
import org.bailiwick.solver.AllocationSolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, links and places that are made to lead a batch astray. */
class HostileFilesTest {

    private static final BatchOptions OPTIONS = BatchOptions.defaults().withStepsPerTeam(20);
    private static final BatchListener DEAF = new BatchListener() {
        @Override
        public void onRound(int round, int teams, int done) {}

        @Override
        public void onTeam(TeamResult result) {}
    };

    @TempDir
    private Path folder;

    private Path teams;
    private Path out;
    private Path outside;

    @BeforeEach
    void makePlaces() throws IOException {
        teams = Files.createDirectory(folder.resolve("teams"));
        out = folder.resolve("out");
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("thesis.txt"), "years of work");
    }

    private Path team(String name) throws IOException {
        Path file = teams.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, ProblemWriter.toJson(TeamGenerator.generate(4, 12, 1)));
    }

    private List<TeamResult> run(Path source) throws IOException {
        return new Batch(new AllocationSolver(), OPTIONS, null).run(TeamInputs.of(source, out), out, DEAF, () -> false);
    }

    private static Map<String, String> bytes(Path root) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a..b.json",
                "...json.json",
                "%2e%2e%2foutside%2fteam.json",
                "..\\..\\outside\\team.json",
                "new\nline.json",
                "\u001b[2Jbell\u0007.json",
                " .json",
                "~root.json",
                "$(touch outside).json",
                "-rf.json",
                "华东团队.json",
                "CON.json",
                "a b/..c/d .json"
            })
    void noNameLeadsOutOfTheFolder(String name) throws IOException {
        boolean isHidden = name.startsWith(".") || name.contains("/.");
        team(name);
        Map<String, String> before = bytes(folder);

        List<TeamResult> results = run(teams);

        assertThat(results).hasSize(isHidden ? 0 : 1).allMatch(result -> result.status() == Status.DONE);
        Map<String, String> after = bytes(folder);
        after.keySet().removeIf(file -> file.startsWith("out/"));
        assertThat(after).isEqualTo(before);
        assertThat(results).extracting(TeamResult::key).containsExactly(isHidden ? new String[0] : new String[] {name});
    }

    @Test
    void namesThatDifferInCaseOnlyOrAreAsLongAsCanBeStayApart() throws IOException {
        team("Team.json");
        team("team.json");
        team("TEAM.json");
        team("x".repeat(249) + "a.json");
        team("x".repeat(249) + "b.json");

        List<TeamResult> results = run(teams);

        assertThat(results).hasSize(5).allMatch(result -> result.status() == Status.DONE);
        assertThat(results).extracting(TeamResult::file).doesNotHaveDuplicates().allMatch(name -> name.length() < 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "reports", "findings", "journal.jsonl", ".lock", "summary.csv", "index.html"})
    void aLinkInTheFolderIsNotWrittenThrough(String name) throws IOException {
        team("team.json");
        run(teams);
        Path target = name.contains(".") ? outside.resolve("thesis.txt") : outside;
        Path entry = out.resolve(name);
        if (Files.isDirectory(entry)) {
            Files.move(entry, folder.resolve("old"));
        } else {
            Files.deleteIfExists(entry);
        }
        Files.createSymbolicLink(entry, target);
        team("another.json");

        assertThatThrownBy(() -> run(teams))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining(name + " is a link");
        assertThat(bytes(outside)).containsOnly(Map.entry("thesis.txt", "years of work"));
    }

    @Test
    void aLinkInPlaceOfAResultIsReplacedAndNotFollowed() throws IOException {
        team("team.json");
        Files.createDirectories(out.resolve("plans"));
        Files.createFile(out.resolve("journal.jsonl"));
        Files.createSymbolicLink(out.resolve("plans/team.json"), outside.resolve("thesis.txt"));
        Files.createSymbolicLink(out.resolve("plans/.team.json.tmp"), outside.resolve("thesis.txt"));

        assertThat(run(teams)).hasSize(1);

        assertThat(out.resolve("plans/team.json")).isRegularFile().content().contains("bailiwick/plan/1");
        assertThat(Files.isSymbolicLink(out.resolve("plans/team.json"))).isFalse();
        assertThat(bytes(outside)).containsOnly(Map.entry("thesis.txt", "years of work"));
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        team("team.json");
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(out, real);

        run(teams);

        assertThat(real.resolve("plans/team.json")).isRegularFile();
    }

    @Test
    void linksToFilesAreTeamsAndLinksToFoldersAreNotFollowed() throws IOException {
        Path team = team("team.json");
        Files.createDirectory(teams.resolve("north"));
        Files.createSymbolicLink(teams.resolve("linked.json"), team);
        Files.createSymbolicLink(teams.resolve("north/loop"), teams);
        Files.createSymbolicLink(teams.resolve("loop.json"), teams);
        Files.createSymbolicLink(teams.resolve("broken.json"), teams.resolve("nowhere"));
        Files.createSymbolicLink(teams.resolve("circle.json"), teams.resolve("circle.json"));
        Files.createSymbolicLink(teams.resolve("endless.json"), Path.of("/dev/zero"));

        assertThat(run(teams))
                .extracting(TeamResult::key, TeamResult::status)
                .containsExactly(
                        tuple("broken.json", Status.ERROR),
                        tuple("circle.json", Status.ERROR),
                        tuple("endless.json", Status.ERROR),
                        tuple("linked.json", Status.DONE),
                        tuple("team.json", Status.DONE));
    }

    @Test
    void aTreeMayBeGivenAsALink() throws IOException {
        team("team.json");
        Path link = Files.createSymbolicLink(folder.resolve("link"), teams);

        assertThat(run(link)).extracting(TeamResult::key).containsExactly("team.json");
    }

    @Test
    void resultsWithinTheTreeAreNoTeamsEvenWhereALinkLeadsToThem() throws IOException {
        team("team.json");
        Path link = Files.createSymbolicLink(folder.resolve("link"), teams);
        out = link.resolve("out");

        run(teams);

        assertThat(run(teams)).extracting(TeamResult::key).containsExactly("team.json");
        assertThat(run(link)).extracting(TeamResult::key).containsExactly("team.json");
    }

    @Test
    void teamsWithinTheResultsAreRefused() throws IOException {
        team("team.json");
        run(teams);
        Map<String, String> before = bytes(out);

        assertThatThrownBy(() -> run(out.resolve("plans")))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessageContaining("lies within");
        assertThatThrownBy(() -> run(out)).isInstanceOf(RefusedWriteException.class);
        assertThat(bytes(out)).isEqualTo(before);
    }

    @Test
    void aFileThatOnlyBeginsLikeAJournalIsNotWrittenOver() throws IOException {
        team("team.json");
        Files.createDirectory(out);
        Path journal = Files.writeString(out.resolve("journal.jsonl"), "{\"diary\": \"of a life\"}");

        assertThatThrownBy(() -> run(teams)).isInstanceOf(RefusedWriteException.class);
        assertThat(journal).hasContent("{\"diary\": \"of a life\"}");
    }

    @Test
    void aTeamOfTenMegabytesIsPlannedOrToldAndStopsNoOther() throws IOException {
        Path large = team("large.json");
        String text = Files.readString(large);
        Files.writeString(large, text + " ".repeat(10 << 20));
        Files.writeString(
                teams.resolve("long.json"),
                "{\"format\": \"bailiwick/problem/1\", \"name\": \"" + "x".repeat(10 << 20) + "\"}");
        Files.writeString(teams.resolve("deep.json"), "[".repeat(10 << 20));
        team("team.json");

        List<TeamResult> results = run(teams);

        assertThat(results)
                .extracting(TeamResult::key, TeamResult::status)
                .containsExactly(
                        tuple("deep.json", Status.ERROR),
                        tuple("large.json", Status.DONE),
                        tuple("long.json", Status.ERROR),
                        tuple("team.json", Status.DONE));
        assertThat(results).allMatch(result -> result.message().length() < 1_000);
        assertThat(Files.size(out.resolve("findings/long.txt"))).isLessThan(10_000);
    }
}
