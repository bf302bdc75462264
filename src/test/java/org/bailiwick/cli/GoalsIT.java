package org.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bailiwick.cli.Ran.QUICKSTART;
import static org.bailiwick.cli.Ran.bailiwick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the sample and its plan to goals, a review and payouts. */
class GoalsIT {

    private static final String PLAN = Path.of("data", "quickstart-plan.json").toString();

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path actuals() throws IOException {
        return file("actuals.csv", """
                metric,member,date,month,amount
                revenue,li-wei,,2026-08,700000
                revenue,li-wei,,2026-09,800000
                revenue,李伟,,2026-10,850000
                revenue,li-wei,,2026-11,900000
                revenue,li-wei,2026-12-03,,400000
                revenue,chen-jing,2026-12-10,,640000
                new leads,wang-fang,2026-12-10,,5
                """);
    }

    private Path incentive() throws IOException {
        return file("incentive.yaml", """
                format: bailiwick/incentive/1
                name: Delta 2026
                currency: CNY
                components:
                  - {metric: revenue, onTarget: 6000, threshold: 50, tiers: [{from: 0, multiplier: 1}, {from: 100, multiplier: 2}]}
                  - {metric: new leads, rate: 50}
                """);
    }

    @Test
    void goalsOfAllMembersAreToldInBothLanguages() {
        Ran english = bailiwick("goals", QUICKSTART, PLAN);
        Ran chinese = bailiwick("goals", QUICKSTART, PLAN, "--lang", "zh");

        assertThat(english.status()).as(english.err()).isZero();
        assertThat(english.out())
                .startsWith("Goals, December 2026\n")
                .contains("revenue: 4,975,000 CNY", "李伟", "Below ", "The team as a whole");
        assertThat(chinese.out()).startsWith("目标，2026年12月\n").contains("团队整体", "合计");
    }

    @Test
    void aYearInSeasonsAddsUpInTheFile() throws IOException {
        Path seasons = file("seasons.csv", """
                month,weight
                1,1
                2,0.5
                3,1
                4,1
                5,1
                6,1
                7,1
                8,1
                9,1
                10,1
                11,2
                12,2.5
                """);
        Path csv = folder.resolve("goals.csv");

        Ran ran = bailiwick(
                "goals", QUICKSTART, PLAN, "--from", "2026-01", "--months", 12, "--seasons", seasons, "-o", csv);

        assertThat(ran.status()).as(ran.err()).isZero();
        BigDecimal members = BigDecimal.ZERO;
        BigDecimal duties = BigDecimal.ZERO;
        for (String line : Files.readAllLines(csv)) {
            String[] cells = line.split(",", -1);
            if (line.startsWith("revenue,CNY,member,")) {
                members = members.add(new BigDecimal(cells[6]));
            }
            if (line.startsWith("revenue,CNY,duty,")) {
                duties = duties.add(new BigDecimal(cells[6]));
            }
        }
        assertThat(members).isEqualByComparingTo("4975000");
        assertThat(duties).isEqualByComparingTo("4975000");
    }

    @Test
    void oneMemberByDuty() {
        Ran byName = bailiwick("goals", QUICKSTART, PLAN, "--member", "李伟");
        Ran byId = bailiwick("goals", QUICKSTART, PLAN, "--member", "li-wei");
        Ran wrong = bailiwick("goals", QUICKSTART, PLAN, "--member", "li-wie");

        assertThat(byName.out()).isEqualTo(byId.out()).contains("李伟: revenue, by duty");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("li-wie", "Maybe li-wei was meant.");
    }

    @Test
    void statedFiguresThatContradictTheGoalEndWithTheirPlace() throws IOException {
        Path stated = file("stated.csv", """
                metric,member,amount
                revenue,li-wei,9000000
                """);

        Ran ran = bailiwick("goals", QUICKSTART, PLAN, "--stated", stated);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("stated.csv:2:3", "beyond the team's 4975000", "Maybe");
    }

    @Test
    void theReviewTellsWhoIsBehindAsTextAndJson() throws IOException {
        Ran text = bailiwick("review", QUICKSTART, PLAN, actuals(), "--as-of", "2026-12-15");
        Ran json = bailiwick("review", QUICKSTART, PLAN, actuals(), "--as-of", "2026-12-15", "--json");
        Ran chinese = bailiwick("review", QUICKSTART, PLAN, actuals(), "--as-of", "2026-12-15", "--lang", "zh");

        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.out()).contains("Review as of 15 December 2026", "behind", "no data", "+58,333.33");
        assertThat(chinese.out()).contains("目标复盘，截至2026年12月15日", "落后", "无数据");
        JsonNode row = new ObjectMapper().readTree(json.out()).at("/rows/0");
        assertThat(row.get("level").asText()).isEqualTo("team");
        assertThat(row.get("actual").decimalValue()).isEqualByComparingTo("1040000");
    }

    @Test
    void payoutsAreToldBeforeAndAfterARePlan() throws IOException {
        Ran one = bailiwick("payout", QUICKSTART, PLAN, incentive(), "--actuals", actuals(), "--as-of", "2026-12-15");
        Ran two = bailiwick("payout", QUICKSTART, PLAN, incentive(), "--before", PLAN, "--lang", "zh");

        assertThat(one.status()).as(one.err()).isZero();
        assertThat(one.out())
                .contains("Projected payouts: Delta 2026 (CNY)", "At plan", "At forecast", "At actuals", "6,000.00");
        assertThat(two.status()).as(two.err()).isZero();
        assertThat(two.out()).contains("按目标，调整前", "按目标，调整后", "变化");
    }

    @Test
    void wrongFilesAndArgumentsSayWhatIsWrong() throws IOException {
        Path bad = file("bad.csv", """
                metric,member,month,amount
                revenu,li-wei,2026-12,1
                """);
        Path pay = file("bad.yaml", """
                format: bailiwick/incentive/1
                currency: CNY
                components: [{metric: revenu, rate: 1}]
                """);

        assertThat(bailiwick("review", QUICKSTART, PLAN, bad).both())
                .contains("bad.csv:2:1", "Maybe revenue was meant.");
        assertThat(bailiwick("payout", QUICKSTART, PLAN, pay).both()).contains("bad.yaml", "Maybe revenue was meant.");
        assertThat(bailiwick("review", QUICKSTART, PLAN, actuals(), "--from", "2027-01")
                        .both())
                .contains("not for the month planned, 2026-12");
        assertThat(bailiwick("goals", QUICKSTART, PLAN, "--from", "January").both())
                .contains("2026-10");
        assertThat(bailiwick("goals", QUICKSTART, PLAN, "-o", folder.resolve("goals.txt"))
                        .both())
                .contains("ends in .csv");
        assertThat(bailiwick("schema", "incentive").out()).contains("urn:bailiwick:incentive:1");
    }
}
