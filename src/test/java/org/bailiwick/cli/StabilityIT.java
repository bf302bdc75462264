package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.io.PlanReader;
import org.bailiwick.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From open deals to a plan that keeps them where they are, and to the days of its hand-overs. */
class StabilityIT {

    private static final String DUTY = "account-management/huating-motors/propose";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aDutyWithALateDealStaysUntilTheDealHasClosed() throws IOException {
        Path deals =
                file("deals.csv", "name,duty,amount,unit,closes\nPumps,%s,120000,CNY,2027-01-15\n".formatted(DUTY));
        Path guarded = folder.resolve("protected");
        Ran first = bailiwick("protect", QUICKSTART, "--deals", deals, "--from-stage", "propose", "-o", guarded);
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out())
                .contains("1 duty stays with the holder", "李伟, until 15 January 2027: Pumps (120,000 CNY)");

        Path plan = folder.resolve("plan.json");
        bailiwick("solve", guarded, "--steps", 20_000, "-o", plan, "--quiet");
        Plan read = PlanReader.read(plan).plan();
        assertThat(read).isNotNull();
        assertThat(read.memberByDuty()).containsEntry(DUTY, "li-wei");

        Path none = file("none.csv", "name,duty,amount,unit,closes\n");
        Path free = folder.resolve("free.json");
        Ran later =
                bailiwick("protect", guarded, "--deals", none, "--from-stage", "propose", "-o", free, "--lang", "zh");
        assertThat(later.out()).contains("1 项职责已解除保护");
        assertThat(Files.readString(free)).doesNotContain("open late-stage deals");
    }

    @Test
    void handOversAreAListForProgramsAndAPageForPeople() throws IOException {
        Path plan = folder.resolve("plan.json");
        bailiwick("solve", QUICKSTART, "--steps", 20_000, "-o", plan, "--quiet");
        Path list = folder.resolve("hand-overs.csv");
        Ran ran = bailiwick("hand-overs", QUICKSTART, plan, "--overlap", 3, "-o", list);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("overlap as wanted (3 working days)", "1 December 2026 – 3 December 2026");
        long moved = PlanReader.read(plan).plan().assignments().stream()
                .filter(duty -> duty.member() == null
                        ? duty.holder() != null
                        : !duty.member().equals(duty.holder()))
                .count();
        assertThat(Files.readAllLines(list)).hasSize((int) moved + 1);
        Ran again = bailiwick("hand-overs", QUICKSTART, plan, "--overlap", 3, "-o", list);
        assertThat(again.out()).isEqualTo(ran.out());
    }

    @Test
    void whatIsMissingOrWrongIsSaidWithTheLikelyMend() throws IOException {
        Path deals = file("deals.csv", "name,segment,stage\nPumps,huating-motors,proposal\n");
        Path out = folder.resolve("out.json");
        assertThat(bailiwick("protect", QUICKSTART, "--from-stage", "close", "-o", out)
                        .err())
                .contains("Maybe --deals or --crm was left out");
        assertThat(bailiwick("protect", QUICKSTART, "--deals", deals, "--from-stage", "close", "-o", out))
                .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
                .satisfies(
                        ran -> assertThat(ran.err()).contains("deals.csv:2:", "(proposal)", "Maybe propose was meant"));
        Path sound = file("sound.csv", "name,segment,stage\nPumps,huating-motors,propose\n");
        assertThat(bailiwick("protect", QUICKSTART, "--deals", sound, "--from-stage", "closing", "-o", out)
                        .err())
                .contains("no stage (closing)");
        assertThat(bailiwick("hand-overs", QUICKSTART, deals, "--overlap", 21).err())
                .contains("--overlap (21) must be 1 to 20");
        assertThat(out).doesNotExist();
    }
}
