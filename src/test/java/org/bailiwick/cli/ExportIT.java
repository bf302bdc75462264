package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bailiwick.io.PlanReader;
import org.bailiwick.model.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the sample to a solved plan, and from that to files for others. */
class ExportIT {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void solve() {
        plan = folder.resolve("plan.json");
        bailiwick("solve", QUICKSTART, "--steps", 50_000, "-o", plan, "--quiet");
    }

    private Ran export(String form, Object output, Object... more) {
        Object[] args = new Object[7 + more.length];
        System.arraycopy(new Object[] {"export", QUICKSTART, plan, "--for", form, "-o", output}, 0, args, 0, 7);
        System.arraycopy(more, 0, args, 7, more.length);
        return bailiwick(args);
    }

    @Test
    void everyDutyThatIsNotWhereItWasIsARow() throws IOException {
        Path file = folder.resolve("changes.csv");
        Ran ran = export("csv", file, "--effective", "2026-12-15");
        Plan read = PlanReader.read(plan).plan();
        assertThat(read).isNotNull();
        long changed = read.assignments().stream()
                .filter(duty -> duty.member() != null && !duty.member().equals(duty.holder()))
                .count();
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).isEqualTo("%s is written: %d changes.%n".formatted(file, changed));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize((int) changed + 1);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains(",2026-12-15,"));
    }

    @Test
    void recordsGiveTheIdsOfTheCrm() throws IOException {
        Path file = folder.resolve("owners.csv");
        Path records = folder.resolve("records.csv");
        StringBuilder rows = new StringBuilder("type,key,id,name\n");
        int number = 0;
        for (String name : List.of("segments.csv", "members.csv")) {
            String type = name.startsWith("m") ? "person" : "account";
            List<String> lines = Files.readAllLines(Path.of(QUICKSTART, name));
            for (String line : lines.subList(1, lines.size())) {
                String id = line.substring(0, line.indexOf(','));
                rows.append("%s,0015g%013d,%s,Name of %s%n".formatted(type, ++number, id, id));
            }
        }
        Files.writeString(records, rows);

        Ran first = export("salesforce", file, "--records", records);
        String once = Files.readString(file);
        Ran again = export("salesforce", file, "--records", records);

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).doesNotContain("noRecords", "stand in for", "not of the kind");
        assertThat(once.lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.matches("0015g\\d{13},0015g\\d{13},.*,2026-12-01,.+"));
        assertThat(again.status()).isZero();
        assertThat(file).hasContent(once);
    }

    @Test
    void withoutRecordsAWarningSaysWhoseIdsTheyAre() {
        Ran ran = export("hubspot", folder.resolve("owners.csv"));
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("warning: records.csv: there is none", "ids are not of the kind");
    }

    @Test
    void anImportedTeamGoesBackWithTheCrmsOwnIds() throws IOException {
        Path crm = folder.resolve("crm");
        Path team = folder.resolve("team");
        bailiwick("bench", "export", "--deals", 3_000, "-o", crm);
        Ran imported = bailiwick(
                "import", crm, "--mapping", crm.resolve("mapping.yaml"), "-o", team, "--solve", "1s", "--quiet");
        assertThat(imported.status()).as(imported.both()).isZero();

        Path file = folder.resolve("owners.csv");
        Ran ran = bailiwick(
                "export", team.resolve("problem"), team.resolve("plan.json"), "--for", "salesforce", "-o", file);

        assertThat(ran.err()).doesNotContain("stand in for");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.startsWith("Customer "));
    }

    @Test
    void duringTheMonthEverybodyHasAList() throws IOException {
        assertThat(export("duties", folder.resolve("duties.md")).status()).isZero();
        assertThat(export("duties", folder.resolve("duties.csv")).status()).isZero();
        assertThat(export("duties", folder.resolve("duties")).status()).isZero();
        assertThat(folder.resolve("duties.md")).content().contains("## 李伟", "| Account management | Huating Motors |");
        assertThat(Files.readAllLines(folder.resolve("duties.csv"))).hasSize(93 + 1);
        assertThat(folder.resolve("duties/li-wei.md")).exists();
        assertThat(export("duties", folder.resolve("duties")).err()).contains("is not empty");
    }

    @Test
    void nothingElseIsWrittenOver() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.csv"), "dear,all\n");
        Ran ran = export("csv", letter);
        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("is no export for csv, so it is not written over");
        assertThat(letter).hasContent("dear,all\n");
    }
}
