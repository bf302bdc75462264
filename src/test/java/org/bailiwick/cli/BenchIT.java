package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark as its user sees it. */
class BenchIT {

    @TempDir
    Path folder;

    private Path catalogue;

    @BeforeEach
    void oneTeam() throws IOException {
        catalogue = Files.writeString(folder.resolve("instances.csv"), """
                name,source,members,duties,bestMedium,bestSoft,boundMedium,boundSoft,proven,foundBy,date
                team,gen:5x20:1,5,20,,,,,,,
                gap,gap:C:3x15:1,3,15,,,,,,,
                """);
    }

    @Test
    void theEngineIsNoWorseThanItsStoredRuns() {
        Ran ran = Ran.bailiwick("bench", "regression", "benchmarks/regression.csv", "--tolerance", "1%");
        assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    }

    @Test
    void runsWriteTablesAndStoreBetterPlans() throws IOException {
        Path out = folder.resolve("out");
        Ran ran = Ran.bailiwick(
                "bench",
                "run",
                "*",
                "--catalogue",
                catalogue.toString(),
                "--steps",
                "500,1000",
                "--seeds",
                "1,2",
                "-o",
                out.toString(),
                "--update");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize(1 + 2 * 2 * 2);
        assertThat(out.resolve("results.html")).exists();
        assertThat(Files.readString(catalogue)).contains("bailiwick ");
        assertThat(folder.resolve("best/team.json")).exists();
        Ran checked = Ran.bailiwick("bench", "certificates", "--catalogue", catalogue.toString());
        assertThat(checked.status()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("2 plans are worth what the catalogue says.");
    }

    @Test
    void aWorseInstanceEndsWithStatusOneAndAnUpdateMendsIt() throws IOException {
        Path stored = Files.writeString(
                folder.resolve("regression.csv"), "instance,seed,steps,medium,soft\nteam,1,1000,0,99999999\n");
        Object[] command = {"bench", "regression", stored.toString(), "--catalogue", catalogue.toString()};
        Ran worse = Ran.bailiwick(command);
        assertThat(worse.status()).isEqualTo(1);
        assertThat(worse.out()).contains("more than the tolerance allows");
        Ran updated = Ran.bailiwick(
                "bench", "regression", stored.toString(), "--catalogue", catalogue.toString(), "--update");
        assertThat(updated.status()).isZero();
        assertThat(Ran.bailiwick(command).status()).isZero();
    }

    @Test
    void teamsSayHowManyASecond() {
        Ran ran = Ran.bailiwick(
                "bench",
                "teams",
                "--count",
                "5",
                "--members",
                "4",
                "--duties",
                "15",
                "--time",
                "5ms",
                "--warm-up",
                "100ms",
                "--sample",
                "2",
                "--again",
                "20ms");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).containsPattern("Warmed up for 0.1 s with [0-9]+ teams");
        assertThat(ran.out()).containsPattern("5 teams of 4 members and 15 duties on 2 threads in .* teams/s");
        assertThat(ran.out()).contains("2 of them again with 0.02 s each");
    }

    @Test
    void anInstanceIsWrittenFromItsRecipe() {
        Path file = folder.resolve("d.txt");
        assertThat(Ran.bailiwick("bench", "instance", "gap:D:5x20:1", "-o", file.toString())
                        .status())
                .isZero();
        assertThat(file).content().startsWith("5 20\n");
        Ran wrong = Ran.bailiwick("bench", "instance", "gap:X:5x20:1", "-o", file.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("gap:X:5x20:1: is no recipe");
    }
}
