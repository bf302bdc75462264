package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Month after month, from the sample and from a made-up team. */
class RollOverIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path file(Path parent, String name, String text) throws IOException {
        Files.createDirectories(parent);
        return Files.writeString(parent.resolve(name), text);
    }

    private static Ran done(Object... args) {
        Ran ran = bailiwick(args);
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran;
    }

    /** Rolls over and plans anew; gives the folder of the next month with its plan. */
    private Path month(String problem, Path plan, String name, Object... options) throws IOException {
        Path next = folder.resolve(name);
        Object[] args = new Object[5 + options.length];
        List<Object> fixed = List.of("roll-over", problem, plan, "-o", next);
        fixed.toArray(args);
        System.arraycopy(options, 0, args, fixed.size(), options.length);
        done(args);
        assertThat(JSON.readTree(next.resolve("carry.json").toFile()).get("period"))
                .isEqualTo(JSON.readTree(next.resolve("problem.json").toFile()).get("period"));
        // So few steps may leave something open.
        Ran solve = bailiwick("solve", next.resolve("problem.json"), "--steps", 5_000, "-o", plan(name));
        assertThat(solve.status()).as(solve.err()).isIn(0, 1);
        return next;
    }

    private Path plan(String name) {
        return folder.resolve(name + "-plan.json");
    }

    @Test
    void theSampleGoesThroughThreeMonths() throws IOException {
        Path actuals = folder.resolve("actuals");
        file(actuals, "leaves.csv", "member,from,until\n李伟,2027-01-04,2027-01-17\n");
        file(actuals, "leavers.csv", "member,until\njose-alvarez,2027-01-20\n");
        file(actuals, "joiners.csv", """
                id,name,capacityHours,roles,skill:prospecting,skill:negotiation,skill:manufacturing,rampMonths
                mei,梅,150,new-business,3,3,3,2
                """);
        file(actuals, "targets.csv", "metric,amount\nrevenue,5200000\n");
        file(
                actuals,
                "feedback.csv",
                "member,role,rating,wish,comment\nwang-fang,new-business,-1,give away,too much\n");
        done("solve", QUICKSTART, "--steps", 5_000, "-o", plan("december"));
        Path january = month(QUICKSTART, plan("december"), "january", "--actuals", actuals);
        Path february = month(january.resolve("problem.json").toString(), plan("january"), "february");
        Path march = month(february.resolve("problem.json").toString(), plan("february"), "march");

        assertThat(member(january, "li-wei").get("availability").asDouble()).isEqualTo(0.5484);
        assertThat(member(february, "li-wei").has("availability")).isFalse();
        assertThat(member(january, "mei").get("ramp").asDouble()).isEqualTo(0.3333);
        assertThat(member(february, "mei").get("ramp").asDouble()).isEqualTo(0.6667);
        assertThat(member(march, "mei").has("ramp")).isFalse();
        assertThat(member(january, "jose-alvarez").get("until").asText()).isEqualTo("2027-01-20");
        assertThat(Files.readString(february.resolve("problem.json"))).doesNotContain("\"id\": \"jose-alvarez\"");
        assertThat(Files.readString(january.resolve("roll-over.html"))).contains("too much");
    }

    private static JsonNode member(Path month, String id) throws IOException {
        for (JsonNode member :
                JSON.readTree(month.resolve("problem.json").toFile()).get("members")) {
            if (member.get("id").asText().equals(id)) {
                return member;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void aMadeUpTeamGoesThroughThreeMonthsTheSameTwice() throws IOException {
        Path team = folder.resolve("team");
        done("generate", "--members", 10, "--duties", 60, "-o", team);
        String problem = team.toString();
        done("solve", problem, "--steps", 5_000, "-o", plan("one"));
        String first = problem;
        Path plan = plan("one");
        for (String name : List.of("two", "three", "four")) {
            Path next = month(first, plan, name);
            done("roll-over", first, plan, "-o", folder.resolve(name + "-again"));
            for (String file : List.of("problem.json", "carry.json", "changes.csv", "advice.json", "roll-over.html")) {
                assertThat(folder.resolve(name + "-again").resolve(file)).hasSameBinaryContentAs(next.resolve(file));
            }
            first = next.resolve("problem.json").toString();
            plan = plan(name);
        }
    }

    @Test
    void thePlanThatStaysIsAPlanOfTheNewProblem() throws IOException {
        done("solve", QUICKSTART, "--steps", 20_000, "-o", plan("december"));
        Path january = folder.resolve("january");
        Ran ran = done("roll-over", QUICKSTART, plan("december"), "-o", january, "--least-gain", "5%", "--check");
        assertThat(ran.out())
                .contains("Stay with the plan", january.resolve("plan.json").toString());
        Ran check = bailiwick("check", january.resolve("problem.json"), january.resolve("plan.json"));
        assertThat(check.status()).as(check.both()).isZero();
        assertThat(check.err()).doesNotContain("problemDigest");
    }

    @Test
    void aNewPlanThatIsAdvisedIsAStatusWhereItIsAskedFor() throws IOException {
        Path actuals = folder.resolve("actuals");
        file(actuals, "leavers.csv", "member,until\nli-wei,2026-12-31\n");
        done("solve", QUICKSTART, "--steps", 5_000, "-o", plan("december"));
        Object[] words = {
            "roll-over",
            QUICKSTART,
            plan("december"),
            "--actuals",
            actuals,
            "-o",
            folder.resolve("january"),
            "--check",
            "--lang",
            "zh"
        };
        Ran ran = bailiwick(words);
        assertThat(ran.status()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out()).contains("建议重新求解分工方案", "离开的成员");
        assertThat(folder.resolve("january").resolve("plan.json")).doesNotExist();
    }

    @Test
    void whatIsWrongInTheActualsIsNamedWithItsPlace() throws IOException {
        Path actuals = folder.resolve("actuals");
        file(actuals, "leavers.csv", "member,until\nli-wie,2026-12-31\n");
        file(actuals, "leaves.csv", "member,from,until\nli-wei,2027-01-17,2027-01-04\n");
        Path plan = Path.of("data", "quickstart-plan.json");
        Ran form = bailiwick("roll-over", QUICKSTART, plan, "--actuals", actuals, "-o", folder.resolve("january"));
        assertThat(form.status()).isEqualTo(2);
        assertThat(form.err()).contains("leavers.csv:2:1: member (li-wie) is not known. Maybe li-wei was meant.");

        file(actuals, "leavers.csv", "member,until\n");
        Ran meaning = bailiwick("roll-over", QUICKSTART, plan, "--actuals", actuals, "-o", folder.resolve("january"));
        assertThat(meaning.status()).isEqualTo(2);
        assertThat(meaning.err()).contains("leaves.csv:2:3: until (2027-01-04) is before from (2027-01-17)");
        assertThat(folder.resolve("january")).doesNotExist();
    }

    @Test
    void theDocumentedCommandsWork() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("docs", "roll-over.md")).stream()
                .filter(line -> line.startsWith("$ ./bailiwick "))
                .toList();
        assertThat(commands).hasSizeGreaterThan(3);
        for (String command : commands) {
            done((Object[]) command.substring("$ ./bailiwick ".length()).split(" ", -1));
        }
    }

    @Test
    void aFolderOfSomebodyElseIsNotWrittenOver() throws IOException {
        Path other = folder.resolve("other");
        file(other, "notes.txt", "mine");
        Ran ran = bailiwick("roll-over", QUICKSTART, Path.of("data", "quickstart-plan.json"), "-o", other);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("Maybe");
        assertThat(other.resolve("problem.json")).doesNotExist();
    }

    @Test
    void aCarryOfAnotherMonthIsRefused() throws IOException {
        done("solve", QUICKSTART, "--steps", 1_000, "-o", plan("december"));
        month(QUICKSTART, plan("december"), "january");
        Ran ran = bailiwick(
                "roll-over",
                QUICKSTART,
                plan("december"),
                "--carry",
                folder.resolve("january").resolve("carry.json"),
                "-o",
                folder.resolve("again"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("the carry's period (2027-01) is not the problem's (2026-12)");
    }
}
