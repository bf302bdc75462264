package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the sample to printed cards. */
class CardsIT {

    @TempDir
    private Path folder;

    private Path plan;
    private Path cards;

    @BeforeEach
    void solve() {
        plan = folder.resolve("plan.json");
        cards = folder.resolve("cards");
        bailiwick("solve", QUICKSTART, "--steps", 20_000, "-o", plan, "--quiet");
    }

    private Ran cards(Object... more) {
        Object[] first = {"cards", QUICKSTART, plan, "-o", cards};
        return bailiwick(
                Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray());
    }

    @Test
    void everyMemberGetsACardAndASecondRunReplacesThem() throws IOException {
        Ran ran = cards();
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("12 cards are in ", "open all.html in a browser");
        assertThat(cards.resolve("all.html")).content().contains("<h1>李伟</h1>", "<h1>José Álvarez</h1>");
        String first = Files.readString(cards.resolve("all.html"));
        assertThat(cards("--lang", "zh").status()).isZero();
        assertThat(cards.resolve("all.html")).content().contains("<html lang=\"zh-CN\">", "职责卡");
        assertThat(cards().status()).isZero();
        assertThat(cards.resolve("all.html")).hasContent(first);
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() throws IOException {
        cards();
        Path letter = Files.writeString(cards.resolve("letter.txt"), "dear");
        Ran ran = cards("--format", "md");
        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("letter.txt is in ");
        assertThat(letter).hasContent("dear");
        assertThat(cards.resolve("all.html")).exists();
    }

    @Test
    void oneMemberIsNamedByIdOrName() throws IOException {
        assertThat(cards("--member", "李伟", "--format", "both").out()).contains("1 card is in ");
        assertThat(cards.resolve("li-wei.md")).exists();
        assertThat(cards.resolve("wang-fang.md")).doesNotExist();
        Ran wrong = cards("--member", "li-wie");
        assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(wrong.err()).contains("li-wie", "li-wei");
    }

    @Test
    void mentorsAndTrainingStandOnTheCardsWhereAskedFor() {
        assertThat(cards("--mentors", "--format", "md").status()).isZero();
        assertThat(cards.resolve("all.md")).content().contains("## Learning", "**To learn** ", "**Mentor: ");
    }

    @Test
    void argumentsThatMakeNoSenseAreRefused() {
        for (List<String> wrong : List.of(
                List.of("--overlap", "0"),
                List.of("--timezone", "Mars/Base"),
                List.of("--review-time", "25:00"),
                List.of("--mapping", "salesforce"),
                List.of("--crm", "x", "--deals", "y"),
                List.of("--contacts", "none.csv"))) {
            Ran ran = cards(wrong.toArray());
            assertThat(ran.status()).as("%s", wrong).isEqualTo(ExitStatus.WRONG_INPUT);
            assertThat(ran.err()).as("%s", wrong).isNotBlank().doesNotContain("\tat ");
            assertThat(cards).doesNotExist();
        }
    }

    @Test
    void openDealsOfTheCrmStandOnTheSheets() throws IOException {
        Path crm = folder.resolve("crm");
        Path team = folder.resolve("team");
        Path mapping = crm.resolve("mapping.yaml");
        bailiwick("bench", "export", "--deals", 3_000, "-o", crm);
        bailiwick("import", crm, "--mapping", mapping, "-o", team, "--solve", "1s", "--quiet");
        Ran ran = bailiwick(
                "cards",
                team.resolve("problem"),
                team.resolve("plan.json"),
                "-o",
                cards,
                "--crm",
                crm,
                "--mapping",
                mapping);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(cards.resolve("hand-overs.html")).content().contains("Open deals", "Customer ");
    }
}
