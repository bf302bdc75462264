package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be if, plans side by side, and the front, from the sample on. */
class WhatIfIT {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void solve() {
        plan = folder.resolve("plan.json");
        bailiwick("solve", QUICKSTART, "--steps", 50_000, "-o", plan, "--quiet");
    }

    private Ran whatIf(Object... more) {
        List<Object> args = new ArrayList<>(List.of("what-if", QUICKSTART, plan, "--steps", 20_000, "--quiet"));
        args.addAll(List.of(more));
        return bailiwick(args.toArray());
    }

    @Test
    void whoLeavesIsReplacedAndTheNewPlanIsOneOfTheNewProblem() {
        Path second = folder.resolve("plan2.json");
        Path problem = folder.resolve("team2.json");

        Ran ran = whatIf("--leave", "chen-jing", "-o", second, "--problem-out", problem);

        assertThat(ran.out()).contains("陈静 leaves.", "If nobody moved, ", "Who gives what to whom", "Quality");
        // Lines may break between any two words.
        assertThat(ran.out().replaceAll("\\s+", " ")).contains("were with members who are not there any more");
        Ran check = bailiwick("check", problem, second);
        assertThat(check.err()).doesNotContain("problemDigest", "error");
        assertThat(check.out()).contains("no rule is broken");
        Ran compared = bailiwick("compare", QUICKSTART, plan, second, "--problems", problem);
        assertThat(compared.status()).isZero();
        assertThat(compared.out()).contains("plan2 against plan", "Who gives what to whom");
    }

    @Test
    void withoutAChangeThePlanStays() throws IOException {
        Path second = folder.resolve("plan2.json");

        Ran ran = whatIf("-o", second);

        assertThat(ran.status()).as(ran.both()).isZero();
        assertThat(ran.out()).contains("Nothing is different.", "The plans are the same.");
        assertThat(second).hasSameTextualContentAs(plan);
    }

    @Test
    void theSameStepsGiveTheSameBytes() {
        Object[] changes = {"--availability", "li-wei=0.5", "--goal", "revenue=+10%", "--moves", 8, "--json"};

        Ran ran = whatIf(changes);

        assertThat(ran.out()).contains("\"format\": \"bailiwick/comparison/1\"", "\"kept\"", "goalChanged");
        assertThat(whatIf(changes).out()).isEqualTo(ran.out());
    }

    @Test
    void aNewSegmentBringsTheDutiesOfItsRows() throws IOException {
        Path rows = folder.resolve("rows.json");
        Files.writeString(rows, """
                {"format": "bailiwick/rows/1",
                 "segments": [{"id": "new-market", "name": "New market"}],
                 "duties": [{"id": "new-duty", "segment": "new-market", "hours": 5}]}
                """);

        Ran ran = whatIf("--add", rows);

        assertThat(ran.out()).contains("Added: segments: 1, duties: 1.", "duties are new.", "new: New market (5.0 h)");
    }

    @Test
    void aMemberJoinsFromAFileOfHisOwn() throws IOException {
        Path member = folder.resolve("member.json");
        Files.writeString(member, "{\"id\": \"ana\", \"name\": \"Ana\", \"capacityHours\": 100}");
        assertThat(whatIf("--join", member).out()).contains("Ana joins with 100.0 h.");

        Files.writeString(member, "{\"id\": \"ana\", \"capacityHour\": 100}");
        Ran ran = whatIf("--join", member);
        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("member.json:/capacityHour:", "Maybe capacityHours was meant.");
    }

    @Test
    void everyWrongChangeIsSaidAtOnceWithWhatMayBeMeant() {
        Ran ran = whatIf("--leave", "chen-jin", "--skill", "li-wei:negotiaton=4", "--set", "setings.x=1");

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err())
                .contains("Maybe chen-jing was meant.", "Maybe negotiation was meant.", "Maybe settings was meant.")
                .contains("3 errors in the changed problem");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void theFrontIsATableAPictureAndPlans() throws IOException {
        Path front = folder.resolve("front");
        Ran ran = bailiwick("frontier", QUICKSTART, "-o", front, "--plans", 10, "--steps", 5_000, "--quiet");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("10 plans none of which is better than another in both");
        try (Stream<Path> files = Files.list(front)) {
            assertThat(files).hasSize(13);
        }
        assertThat(front.resolve("frontier.svg")).content().startsWith("<svg ").contains("<circle ");
        assertThat(Files.readAllLines(front.resolve("frontier.csv"))).hasSize(11);
        assertThat(bailiwick("check", QUICKSTART, front.resolve("plan-10.json")).out())
                .contains("no rule is broken");

        Ran again = bailiwick("frontier", QUICKSTART, "-o", front);
        assertThat(again.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(again.err()).contains("is not empty");
    }

    @Test
    void chineseReadersReadChinese() {
        assertThat(whatIf("--leave", "chen-jing", "--lang", "zh").out()).contains("陈静离开。", "谁把什么交给谁", "评分");
    }
}
