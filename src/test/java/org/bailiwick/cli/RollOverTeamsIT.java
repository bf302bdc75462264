package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every team of a batch from one month to the next. */
class RollOverTeamsIT {

    @TempDir
    private Path folder;

    private Path teams;
    private Path plans;

    @BeforeEach
    void plan() {
        teams = folder.resolve("teams");
        plans = folder.resolve("plans");
        bailiwick("generate", "--members", 5, "--duties", 20, "--teams", 3, "-o", teams);
        bailiwick("batch", teams, "-o", plans, "--steps-per-team", 200, "--quiet");
    }

    private Ran rollOver(Path from, Path by, Path next, Object... more) {
        Object[] command = {"roll-over", from, by, "-o", next, "--advice-steps", 200};
        return bailiwick(Stream.concat(Stream.of(command), Stream.of(more)).toArray());
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void everyTeamHasAFolderThatTheNextBatchTakes() throws IOException {
        Path next = folder.resolve("next");
        Ran ran = rollOver(teams, plans, next);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("3 of 3 teams are rolled over");

        Path later = folder.resolve("later");
        Ran batch = bailiwick("batch", next, "-o", later, "--steps-per-team", 200, "--quiet");
        assertThat(batch.out()).contains("3 teams: ", "0 without a plan");
        Path third = folder.resolve("third");
        assertThat(rollOver(next, later, third).status()).isZero();
        assertThat(files(third).get("team-00001/carry.json"))
                .isNotEqualTo(files(next).get("team-00001/carry.json"))
                .contains("balance");
    }

    @Test
    void theSameTeamsGiveTheSameBytesOnAnyNumberOfThreadsAndWhenRunAgain() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        rollOver(teams, plans, one);
        rollOver(teams, plans, two, "--threads", 3);
        assertThat(files(two)).isEqualTo(files(one));
        rollOver(teams, plans, two);
        assertThat(files(two)).isEqualTo(files(one));
    }

    @Test
    void actualsBelongToTheTeamWhoseKeyTheirFolderHas() throws IOException {
        Path actuals = Files.createDirectories(folder.resolve("actuals/team-00002"));
        List<String> members = Stream.of(Files.readString(teams.resolve("team-00002.json"))
                        .split("\"members\"", 2)[1]
                        .split("\"id\": ?\""))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('"')))
                .toList();
        Files.writeString(actuals.resolve("leavers.csv"), "member,until\n%s,2026-12-20\n".formatted(members.get(0)));
        Path next = folder.resolve("next");
        assertThat(rollOver(teams, plans, next, "--actuals", folder.resolve("actuals"))
                        .status())
                .isZero();
        assertThat(files(next).get("team-00002/changes.csv")).contains("2026-12-20");
        assertThat(files(next).get("team-00001/changes.csv")).doesNotContain("2026-12-20");
    }

    @Test
    void aTeamWithErrorsIsARowAndTheOthersGoOn() throws IOException {
        Files.writeString(teams.resolve("bad.json"), "{");
        Files.writeString(plans.resolve("plans/team-00003.json"), "{}");
        Path next = folder.resolve("next");
        Ran ran = rollOver(teams, plans, next);
        assertThat(ran.status()).isEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(ran.out()).contains("2 of 4 teams are rolled over", "  bad.json: bad.json:1:2: ");
        assertThat(next.resolve("team-00003")).doesNotExist();
        assertThat(next.resolve("summary.csv"))
                .content()
                .contains("bad.json,,error,", "team-00003.json,,error,", "team-00001.json,team-00001,done,");
    }
}
