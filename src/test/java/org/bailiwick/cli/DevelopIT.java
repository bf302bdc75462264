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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample's team should learn. */
class DevelopIT {

    private static final List<String> FILES =
            List.of("levels.csv", "losses.csv", "mentors.csv", "skills.csv", "succession.csv", "training.csv");

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void solve() {
        plan = folder.resolve("plan.json");
        bailiwick("solve", QUICKSTART, "--steps", 20_000, "-o", plan, "--quiet");
    }

    private Ran develop(Object... more) {
        Object[] first = {"develop", QUICKSTART, plan, "--replan", 2, "--steps", 1_000};
        return bailiwick(Stream.concat(Stream.of(first), Stream.of(more)).toArray());
    }

    @Test
    void everyQuestionHasItsPartInBothLanguages() {
        Ran english = develop();
        Ran chinese = develop("--lang", "zh");
        assertThat(english.status()).as(english.err()).isZero();
        assertThat(english.out())
                .contains("What one more level is worth", "Skills that block or weaken", "Training plans", "Mentors")
                .contains("Succession", "If somebody left")
                .doesNotContain("{");
        assertThat(chinese.status()).as(chinese.err()).isZero();
        assertThat(chinese.out())
                .contains("提升一级技能的价值", "阻碍或削弱方案的技能", "培训计划", "导师", "继任", "如果有人离开")
                .doesNotContain("{");
    }

    @Test
    void filesAreWrittenIntoANewFolderOnly() throws IOException {
        Path output = folder.resolve("development");
        Ran first = develop("-o", output);
        Ran second = develop("-o", output);
        assertThat(first.status()).as(first.err()).isZero();
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(FILES);
        }
        assertThat(Files.readString(output.resolve("levels.csv"))).startsWith("\uFEFFmember,skill,from,to,");
        assertThat(second.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(second.err()).contains("is not empty");
    }

    @Test
    void jsonHasTheWholeReportAndIsTheSameTwice() throws IOException {
        Ran ran = develop("--json");
        JsonNode document = new ObjectMapper().readTree(ran.out());
        assertThat(document.path("format").asText()).isEqualTo("bailiwick/development/1");
        JsonNode development = document.path("development");
        assertThat(development.path("values")).isNotEmpty();
        assertThat(development.path("training")).isNotEmpty();
        assertThat(development.path("values").get(0).path("replanned").has("points"))
                .isTrue();
        assertThat(develop("--json").out()).isEqualTo(ran.out());
    }

    @Test
    void wrongArgumentsAreNamed() {
        Ran ran = develop("--levels", 0);
        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("levels (0) must be at least 1.", "Maybe");
        assertThat(bailiwick("develop", QUICKSTART, folder.resolve("none.json")).status())
                .isEqualTo(ExitStatus.WRONG_INPUT);
    }
}
