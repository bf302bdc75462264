package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bailiwick.report.html.HtmlReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the sample to a page for the people. */
class ReportIT {

    @TempDir
    private Path folder;

    private Path plan;
    private Path page;

    @BeforeEach
    void solve() {
        plan = folder.resolve("plan.json");
        page = folder.resolve("report.html");
        bailiwick("solve", QUICKSTART, "--steps", 50_000, "-o", plan, "--quiet");
    }

    @Test
    void aPlanBecomesAPageThatIsReplacedByTheNext() throws IOException {
        Ran first = bailiwick("report", QUICKSTART, plan, "-o", page);
        String once = Files.readString(page);
        Ran again = bailiwick("report", QUICKSTART, plan, "-o", page);

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).startsWith(page + " is written: ").endsWith(" KB.\n");
        assertThat(once).startsWith(HtmlReport.MARK).contains("Who does what", "Huating Motors");
        assertThat(again.status()).isZero();
        assertThat(page).hasContent(once);
    }

    @Test
    void thePageSpeaksChinese() {
        assertThat(bailiwick("report", QUICKSTART, plan, "-o", page, "--lang", "zh")
                        .status())
                .isZero();
        assertThat(page).content().contains("<html lang=\"zh-Hans\">", "2026年12月分工方案", "空缺职责");
    }

    @Test
    void theDealsOfACrmTellOfTheFunnel() {
        Path crm = folder.resolve("crm");
        bailiwick("bench", "export", "--deals", 3_000, "-o", crm);

        Ran ran = bailiwick("report", QUICKSTART, plan, "-o", page, "--funnel", crm);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(page).content().contains("id=\"deal-table\"", "The CRM knows 3,000 deals");
    }

    @Test
    void theFiguresOfTheFunnelMayComeFromTheirFile() throws IOException {
        Path crm = folder.resolve("crm");
        bailiwick("bench", "export", "--deals", 3_000, "-o", crm);
        bailiwick("funnel", crm, "--quiet", "-o", folder.resolve("funnel"));
        Path figures = folder.resolve("funnel").resolve("funnel.json");

        bailiwick("report", QUICKSTART, plan, "-o", page, "--funnel", crm);
        String fromDeals = Files.readString(page);
        Ran ran = bailiwick("report", QUICKSTART, plan, "-o", page, "--funnel", figures);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(page).hasContent(fromDeals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\" : \"bailiwick/funnel/1\"|\"format\" : \"bailiwick/plan/1\"|format must be bailiwick/funnel/1",
                "\"asOf\" : \"20|\"asOf\" : \"x20|must be a day",
                "\"deals\" : 3000|\"deals\" : -1|/overall/deals: this must be a whole number of at least 0",
                "\"targets\" : [|\"targets\" : 7, \"old\" : [|/targets: this must be a list",
                "\"currency\"|\"money\"|currency is missing",
                "\"leaks\"|leaks|this is no JSON"
            })
    void whatIsWrongInAFileOfFiguresIsSaidWithItsPlace(String right, String wrong, String message) throws IOException {
        Path crm = folder.resolve("crm");
        bailiwick("bench", "export", "--deals", 3_000, "-o", crm);
        bailiwick("funnel", crm, "--quiet", "-o", folder.resolve("funnel"));
        Path figures = folder.resolve("funnel").resolve("funnel.json");
        String text = Files.readString(figures);
        assertThat(text).contains(right);
        Files.writeString(figures, text.replace(right, wrong));

        Ran ran = bailiwick("report", QUICKSTART, plan, "-o", page, "--funnel", figures);

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("funnel.json", message);
    }

    @Test
    void changesAreAgainstAnEarlierPlanWhereOneIsGiven() {
        Ran ran = bailiwick("report", QUICKSTART, plan, "-o", page, "--before", plan);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(page).content().contains("Nothing changes hands.");
    }

    @Test
    void anEarlierPlanIsOneOfTheSameTeam() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(plan).replaceFirst("\"team\": ?\"[^\"]*\"", "\"team\": \"elsewhere\""));
        Ran ran = bailiwick("report", QUICKSTART, plan, "-o", page, "--before", other);

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("other.json", "team (elsewhere) is not the problem's");
        assertThat(page).doesNotExist();
    }

    @Test
    void nothingElseIsWrittenOver() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.html"), "<!DOCTYPE html><p>Dear all\n");
        Ran ran = bailiwick("report", QUICKSTART, plan, "-o", letter);

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(ran.err()).contains("is no report of a plan, so it is not written over");
        assertThat(letter).hasContent("<!DOCTYPE html><p>Dear all\n");
    }

    @Test
    void whatIsNoPlanIsSaidSo() {
        Ran ran = bailiwick("report", QUICKSTART, QUICKSTART + "/members.csv", "-o", page);

        assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_INPUT);
        assertThat(page).doesNotExist();
    }
}
