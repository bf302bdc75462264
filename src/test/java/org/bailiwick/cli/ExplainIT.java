package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.bailiwick.io.PlanReader;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about the sample's plan, asked as a user would. */
class ExplainIT {

    @TempDir
    private Path folder;

    private Path file;
    private Assignment first;

    @BeforeEach
    void solve() {
        file = folder.resolve("plan.json");
        bailiwick("solve", QUICKSTART, "--steps", 50_000, "-o", file, "--quiet");
        Plan plan = PlanReader.read(file).plan();
        assertThat(plan).isNotNull();
        first = plan.assignments().stream()
                .filter(duty -> duty.member() != null)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Ran ran) throws IOException {
        assertThat(ran.err()).isEmpty();
        return new ObjectMapper().readTree(ran.out());
    }

    @Test
    void whyComparesWithTheRunnerUp() throws IOException {
        Ran text = bailiwick("explain", QUICKSTART, file, "--duty", first.duty());
        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("why ").contains("Left open, ").contains("All others");

        JsonNode answer = json(bailiwick("explain", QUICKSTART, file, "--duty", first.duty(), "--json"));
        assertThat(answer.get("duty").asText()).isEqualTo(first.duty());
        assertThat(answer.get("member").asText()).isEqualTo(first.member());
        assertThat(answer.get("others")).isNotEmpty();
        assertThat(answer.at("/overOpen/terms/0/constraint").asText()).isEqualTo("openDuties");
        assertThat(answer.at("/overOpen/terms/0/level").asText()).isEqualTo("medium");
    }

    @Test
    void recommendRanksEverybodyAndWhyNotAsksOne() throws IOException {
        JsonNode ranked = json(bailiwick("recommend", QUICKSTART, file, "--duty", first.duty(), "--json"));
        String other = "";
        for (JsonNode candidate : ranked) {
            other = candidate.get("hasIt").asBoolean()
                    ? other
                    : candidate.get("member").asText();
        }
        assertThat(bailiwick("recommend", QUICKSTART, file, "--duty", first.duty())
                        .out())
                .contains("who is best for it");

        Ran whyNot = bailiwick("explain", QUICKSTART, file, "--duty", first.duty(), "--why-not", other);
        assertThat(whyNot.status()).isLessThanOrEqualTo(ExitStatus.NOT_ALL_WELL);
        assertThat(whyNot.out()).contains("why not ");
        JsonNode answer =
                json(bailiwick("explain", QUICKSTART, file, "--duty", first.duty(), "--why-not", other, "--json"));
        assertThat(answer.get("member").asText()).isEqualTo(other);
    }

    @Test
    void membersOpenDutiesAndTheTeamAreAskedForInEitherLanguage() {
        assertThat(bailiwick("explain", QUICKSTART, file, "--member", "李伟", "--lang", "zh")
                        .out())
                .startsWith("李伟\n")
                .contains("工时上限");
        assertThat(bailiwick("explain", QUICKSTART, file))
                .returns(0, Ran::status)
                .satisfies(ran -> assertThat(ran.out()).contains("No duty is open."));
        assertThat(bailiwick("explain", QUICKSTART, "--lang", "zh").out()).contains("无论怎样安排团队都做不到的事");
    }

    @Test
    void wrongQuestionsAreAnsweredWithTheLikelyOne() {
        String nearly = first.duty().substring(1);
        assertThat(bailiwick("explain", QUICKSTART, file, "--duty", nearly))
                .returns(ExitStatus.WRONG_INPUT, Ran::status)
                .satisfies(ran -> assertThat(ran.err()).contains("Maybe " + first.duty() + " was meant."));
        assertThat(bailiwick("explain", QUICKSTART, file, "--why-not", "x").err())
                .contains("Maybe --duty is missing");
        assertThat(bailiwick("explain", QUICKSTART, "--member", "x").err()).contains("Maybe PLAN is missing");
        assertThat(bailiwick("explain", QUICKSTART, file, "--duty", "x", "--member", "y")
                        .err())
                .contains("Maybe --why-not was meant");
        assertThat(bailiwick("explain", QUICKSTART, file, "--duty", first.duty(), "--why-not", first.member())
                        .err())
                .contains("Maybe --duty alone was meant");
        assertThat(bailiwick("explain", QUICKSTART, folder.resolve("none.json")).status())
                .isEqualTo(ExitStatus.WRONG_INPUT);
    }
}
