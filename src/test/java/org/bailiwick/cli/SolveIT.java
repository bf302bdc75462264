package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.io.PlanReader;
import org.bailiwick.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Solving from the command line, in this virtual machine. */
class SolveIT {

    @TempDir
    private Path folder;

    private static Plan plan(Path file) {
        Plan plan = PlanReader.read(file).plan();
        assertThat(plan).isNotNull();
        return plan;
    }

    @Test
    void theStarterFolderPassesCheckAndSolve() {
        Path team = folder.resolve("my team");

        assertThat(bailiwick("init", team).out()).contains("members.csv", "bailiwick solve " + team);
        Ran check = bailiwick("check", team);
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).contains("My team, ", "free to take it");
        Ran solve = bailiwick("solve", team, "--steps", 20_000, "--quiet");
        assertThat(solve.err()).isEmpty();
        assertThat(solve.out()).contains("All 6 duties are held and no rule is broken.");
        assertThat(solve.status()).isZero();
    }

    @Test
    void aPlanIsReportedWrittenAndAcceptedByCheck() {
        Path file = folder.resolve("plan.json");

        Ran solve = bailiwick("solve", QUICKSTART, "--steps", 200_000, "-o", file);

        assertThat(solve.err()).contains("quality", "duties open");
        assertThat(solve.out())
                .contains("Who does what", "Loads", "Individual goals", "changes from last month", "Score (")
                .endsWith("The plan is in " + file + ".\n");
        Plan plan = plan(file);
        assertThat(plan.score().hard()).isZero();
        assertThat(solve.status()).isEqualTo(plan.open().isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_ALL_WELL);
        Ran check = bailiwick("check", QUICKSTART, file);
        assertThat(check.status()).isEqualTo(solve.status());
        assertThat(check.out()).contains("no rule is broken").doesNotContain("the referee says");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void theSameStepsAndSeedGiveTheSameBytesWhateverTheFormOfTheInput() {
        Path one = folder.resolve("one.json");
        Path two = folder.resolve("two.json");

        bailiwick("solve", QUICKSTART, "--steps", 50_000, "--seed", 7, "-o", one, "--quiet");
        bailiwick("solve", QUICKSTART + ".json", "--steps", 50_000, "--seed", 7, "-o", two, "--quiet");

        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void aSearchFromAPlanIsNeverWorseThanThePlan() {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");

        bailiwick("solve", QUICKSTART, "--steps", 100_000, "-o", first, "--quiet");
        bailiwick("solve", QUICKSTART, "--steps", 0, "--from", first, "-o", second, "--quiet");

        assertThat(plan(second).score()).isGreaterThanOrEqualTo(plan(first).score());
    }

    @Test
    void dutiesThatNobodyMayTakeEndWithStatusOneAndTheReason() throws IOException {
        Path team = folder.resolve("team");
        bailiwick("init", team);
        Path duties = team.resolve("duties.csv");
        Files.writeString(duties, Files.readString(duties) + "dreams,sales,south,care,1,10,0,0,1,product>=5,,,,,,,,\n");

        Ran solve = bailiwick("solve", team, "--steps", 1_000, "--quiet");

        assertThat(solve.status()).isEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(solve.out()).contains("1 of 7 duties stays open", "below 5 in Product knowledge");
    }

    @Test
    void aPlanThatCannotBeWrittenIsReportedAllTheSame() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                gone.toFile().delete();
            }
        };

        int status = Main.run(
                new String[] {
                    "solve",
                    QUICKSTART,
                    "--steps",
                    "100",
                    "-o",
                    gone.resolve("plan.json").toString()
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(gone).doesNotExist();
        assertThat(status).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("error: the directory of ");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Who does what")
                .doesNotContain("The plan is in");
    }

    @Test
    void aPlanThatWasTamperedWithIsFoundOut() throws IOException {
        Path file = folder.resolve("plan.json");
        bailiwick("solve", QUICKSTART, "--steps", 1_000, "-o", file, "--quiet");
        Plan plan = plan(file);
        String soft = "\"soft\": " + plan.score().soft();
        String text = Files.readString(file);
        assertThat(text).contains(soft);
        Files.writeString(file, text.replace(soft, "\"soft\": 99999999"));

        Ran check = bailiwick("check", QUICKSTART, file);

        assertThat(check.status()).isEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(check.out()).contains("The file states the score", "99999999soft", "the referee says");
    }

    @Test
    void aPlanOfAnotherTeamIsWrongInput() {
        Path team = folder.resolve("team.json");
        Path file = folder.resolve("plan.json");
        bailiwick("generate", "--members", 5, "--duties", 30, "-o", team);
        bailiwick("solve", team, "--steps", 10, "-o", file, "--quiet");

        Ran check = bailiwick("check", QUICKSTART, file);

        assertThat(check.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(check.err()).contains("error: plan.json:/team: team (", "error: plan.json:/assignments/0/duty");
        assertThat(check.out()).isEmpty();
    }
}
