package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many teams in one go, through the command line. */
class BatchIT {

    @TempDir
    private Path folder;

    private Path teams;

    @BeforeEach
    void makeTeams() {
        teams = folder.resolve("teams");
        Ran.bailiwick("generate", "--members", 5, "--duties", 20, "--teams", 3, "-o", teams);
    }

    private Ran batch(Object... more) {
        Object[] command = {"batch", teams, "-o", folder.resolve("out"), "--steps-per-team", 200};
        return Ran.bailiwick(Stream.concat(Stream.of(command), Stream.of(more)).toArray());
    }

    @Test
    void everyTeamHasAPlanAndAPageToReadFromTheIndex() throws IOException {
        Ran ran = batch("--reports", "--lang", "zh");

        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
        assertThat(ran.out()).startsWith("3 teams: ");
        assertThat(ran.err()).contains("round 1: 3 of 3 teams, 0 failed");
        assertThat(folder.resolve("out/index.html")).content().contains("href=\"reports/team-00002.html\"");
        assertThat(folder.resolve("out/reports/team-00002.html")).content().contains("lang=\"zh");
        Ran check =
                Ran.bailiwick("check", teams.resolve("team-00002.json"), folder.resolve("out/plans/team-00002.json"));
        assertThat(check.err()).isEmpty();
    }

    @Test
    void aTeamWithoutAPlanIsToldAndIsTheStatus() throws IOException {
        Files.writeString(teams.resolve("<b>bad.json"), "{}");

        Ran ran = batch("--quiet");

        assertThat(ran.status()).isEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("1 without a plan", "  <b>bad.json: ");
        assertThat(folder.resolve("out/index.html"))
                .content()
                .doesNotContain("<b>")
                .contains("&lt;b&gt;bad.json");
        assertThat(folder.resolve("out/summary.csv")).content().contains("\n<b>bad.json,error,");
    }

    @Test
    void whatLiesOutsideTheOutputFolderStaysAsItIs() throws IOException {
        List<String> before = names();

        batch("--quiet");

        assertThat(names()).containsAll(before).hasSize(before.size() + 1);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.startsWith(folder.resolve("out/")) || file.endsWith("out"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void wrongArgumentsAreToldBeforeAnyWork() {
        assertThat(batch("--time-per-team", "1s").err()).contains("exclude each other");
        assertThat(batch("--converge").err()).contains("--converge exclude each other");
        assertThat(batch("--threads", 0).err()).contains("--threads (0)");
        assertThat(batch("--month", "May").err()).contains("'May' is no month");
        Ran none = Ran.bailiwick("batch", folder.resolve("nowhere"), "-o", folder.resolve("out"));
        assertThat(none.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(none.err()).contains("does not exist");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("out"), "kept");

        Ran ran = batch();

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("is a file, not a folder");
        assertThat(folder.resolve("out")).hasContent("kept");
    }

    @Test
    void aConvergingBatchDoesNotUseAllItsTime() throws IOException {
        // Too large to be proven soon, so that only the plateau can end them.
        Path large = folder.resolve("large");
        Ran.bailiwick("generate", "--members", 15, "--duties", 80, "--teams", 2, "-o", large);

        Ran ran = Ran.bailiwick(
                "batch", large, "-o", folder.resolve("out"), "--converge", "--time-per-team", "5m", "--quiet");

        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
        assertThat(folder.resolve("out/summary.csv"))
                .content()
                .contains(",plateau,")
                .doesNotContain(",time,");
    }

    @Test
    void whatFilesCostABatchIsMeasured() {
        Ran ran = Ran.bailiwick(
                "bench", "batch", teams, "-o", folder.resolve("turns"), "--turns", 1, "--steps-per-team", 200);

        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.DONE);
        assertThat(ran.out()).contains("turn 1: in memory ", "3 teams: the median overhead is ");
        assertThat(folder.resolve("turns/turn-1/plans/team-00001.json")).isRegularFile();
    }
}
