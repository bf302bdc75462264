package org.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bailiwick.io.AtomicFiles;
import org.bailiwick.lang.Language;
import org.bailiwick.simulate.Simulation;
import org.bailiwick.simulate.SimulationOptions;
import org.bailiwick.simulate.SimulationResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is told of two small teams' short years. */
class SimulationReportTest {

    private static final SimulationResult RESULT = new Simulation(new SimulationOptions(
                    2, 1, 3, 6, 24, 500, List.of(new BigDecimal("0.1")), new BigDecimal("0.15"), 1))
            .run(done -> {})
            .orElseThrow();

    private static final SimulationReport REPORT = new SimulationReport(RESULT, Language.ENGLISH);

    private static String file(SimulationReport report, String name) throws IOException {
        AtomicFiles.Content content = report.files().get(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(content).isNotNull();
        content.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theTextHasARowForEveryPolicyAndFitsAScreen() {
        String text = REPORT.text(new Layout(100, Layout.SCREENFUL, "year", Language.ENGLISH));

        assertThat(text)
                .contains("2 made-up teams of 6 members and 24 duties, one year of 3 months each")
                .contains("First plan, gaps open", "First plan, stop-gap", "Monthly, 10 %", "Monthly, 10 %, learning")
                .contains("When advised, 10 %", "Fresh every month", "loss 7.5 %", "dependence 30 %");
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void everyMonthIsARowAndTheOthersSayUnderWhichAssumption() throws IOException {
        List<String> rows = file(REPORT, "simulation.csv").lines().toList();

        assertThat(rows.get(0))
                .isEqualTo(
                        "team,seed,policy,month,members,duties,planned,potential,inBand,deviation,moved,changed,openHours,"
                                + "overHours,fit,attainment,attainment:loss=0:dependence=0.5,attainment:loss=0.075:dependence=0.5,"
                                + "attainment:loss=0.2:dependence=0.5,attainment:loss=0.15:dependence=0.3,"
                                + "attainment:loss=0.15:dependence=0.8");
        assertThat(rows).hasSize(1 + 2 * 6 * 3);
        assertThat(rows.get(1)).startsWith("1,1,frozen,1,6,");
        assertThat(rows.get(rows.size() - 1)).startsWith("2,1,fresh,3,");
    }

    @Test
    void theSummaryHasMeansIntervalsAndDifferences() throws IOException {
        List<String> rows = file(REPORT, "summary.csv").lines().toList();

        assertThat(rows.get(0)).isEqualTo("policy,figure,mean,low,high,difference,differenceLow,differenceHigh");
        assertThat(rows)
                .filteredOn(row -> row.startsWith("stop-gap,attainment,"))
                .singleElement()
                .asString()
                .endsWith(",,,");
        assertThat(rows).hasSize(1 + 6 * (6 + 8));
    }

    @Test
    void thePictureIsWellFormedAndSaysWhatItShows() throws Exception {
        String svg = file(REPORT, "simulation.svg");

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(root.getElementsByTagName("polyline").getLength()).isEqualTo(4 * 6 - 1);
        assertThat(root.getElementsByTagName("polygon").getLength()).isEqualTo(4 * 6 - 1);
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).contains("2 made-up teams");
        assertThat(svg)
                .contains("prefers-color-scheme: dark", "Members within the fairness band")
                .doesNotContain("NaN");
    }

    @Test
    void thePageNeedsNothingElseAndHasTheTables() throws IOException {
        Document page = Jsoup.parse(file(REPORT, "simulation.html"));

        assertThat(page.select("link, script, img")).isEmpty();
        assertThat(page.select("svg")).hasSize(1);
        assertThat(page.select("table")).hasSize(2);
        assertThat(page.select("table").first().select("tbody tr")).hasSize(6);
        assertThat(page.select("a").eachAttr("href")).containsExactly("simulation.csv", "summary.csv");
        assertThat(file(REPORT, "summary.md")).contains("## Ways to keep a plan", "| First plan, stop-gap |");
    }

    @Test
    void chineseReadersReadChinese() throws IOException {
        SimulationReport chinese = new SimulationReport(RESULT, Language.CHINESE);

        String text = chinese.text(new Layout(100, Layout.SCREENFUL, "year", Language.CHINESE));

        assertThat(text).contains("2个虚拟团队", "首个方案，临时补位", "达成率").doesNotContain("attainment");
        assertThat(file(chinese, "simulation.html")).contains("<html lang=\"zh\">", "每月规划");
    }
}
