package org.bailiwick.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalFilesReadTest {

    private static final PeriodView VIEW = new GoalsDraft()
            .member("li", "")
            .member("bo", "")
            .duty("hunter/a/lead", "li", "1")
            .goal("revenue", "CNY", "100", 0)
            .goal("leads", "leads", "10", 0)
            .goal("leads", "calls", "10", 0)
            .view();

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.csv"), text);
    }

    private Actuals actuals(String text) throws IOException {
        return Actuals.read(file(text), VIEW);
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    @Test
    void actualsAreReadByMonthOrDayByIdOrNameByMemberOrDuty() throws IOException {
        Actuals read = actuals("""
                metric;unit;member;duty;month;date;amount
                revenue;;li;hunter/a/lead;;2026-12-03;12.5
                revenue;CNY;Name of bo;;2026-11;;-3
                leads;calls;;hunter/a/lead;2026-12;;1
                """);

        assertThat(read.findings()).isEmpty();
        YearMonth december = GoalsDraft.PERIOD;
        assertThat(read.rows())
                .containsExactly(
                        new Actual(
                                0, "li", "hunter/a/lead", december, LocalDate.of(2026, 12, 3), new BigDecimal("12.5")),
                        new Actual(0, "bo", null, YearMonth.of(2026, 11), null, new BigDecimal("-3")),
                        new Actual(2, null, "hunter/a/lead", december, null, BigDecimal.ONE));
    }

    @Test
    void everyMistakeInActualsIsFoundWithItsPlaceAndAGuess() throws IOException {
        Actuals read = actuals("""
                metric,unit,member,duty,month,date,amount
                revenu,,li,,2026-12,,1
                revenue,EUR,li,,2026-12,,1
                leads,,li,,2026-12,,1
                revenue,,lo,,2026-12,,1
                revenue,,li,hunter/b/lead,2026-12,,1
                revenue,,li,,,,1
                revenue,,li,,2026-11,2026-12-01,1
                revenue,,li,,2026-12,,"1,200"
                revenue,,li,,12/2026,,1
                revenue,,li,,2026-12,,
                """);

        assertThat(texts(read.findings()))
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("some.csv:2:1:").endsWith("Maybe revenue was meant."),
                        text -> assertThat(text)
                                .startsWith("some.csv:3:2: unit (EUR)")
                                .endsWith("CNY was meant."),
                        text -> assertThat(text).startsWith("some.csv:4:1: metric (leads) names 2 goals"),
                        text -> assertThat(text)
                                .startsWith("some.csv:5:3: member (lo)")
                                .contains("Maybe"),
                        text -> assertThat(text)
                                .startsWith("some.csv:6:4: duty")
                                .contains("Maybe hunter/a/lead"),
                        text -> assertThat(text)
                                .startsWith("some.csv:7:5: the row must have a value for month or date"),
                        text -> assertThat(text).startsWith("some.csv:8:6: date (2026-12-01) is not in the month"),
                        text -> assertThat(text)
                                .startsWith("some.csv:9:7: amount")
                                .contains("Maybe 1200"),
                        text -> assertThat(text).startsWith("some.csv:10:5: month (12/2026)"),
                        text -> assertThat(text).startsWith("some.csv:11:7: the row must have a value for amount"));
    }

    @Test
    void whoHasLeftCountsForTheTeamOnlyAndRowsWithoutAnybodyAreWarnedOf() throws IOException {
        Actuals read = actuals("""
                metric,member,month,amount
                revenue,zoe,2026-10,5
                revenue,,2026-12,6
                """);

        assertThat(read.hasErrors()).isFalse();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("notInTeam", "nobody");
        assertThat(read.rows()).extracting(Actual::member).containsExactly(null, null);
    }

    @Test
    void aFileOfAnotherKindOrNoneIsNoCauseForAnException() throws IOException {
        assertThat(actuals("id,name\n1,2\n").hasErrors()).isTrue();
        assertThat(Actuals.read(folder.resolve("none.csv"), VIEW).hasErrors()).isTrue();
        assertThat(StatedGoals.read(folder.resolve("none.csv"), VIEW).findings())
                .anyMatch(Finding::isError);
        assertThat(Seasons.read(folder.resolve("none.csv")).findings()).anyMatch(Finding::isError);
    }

    @Test
    void statedFiguresAreOneForEachMemberAndGoal() throws IOException {
        StatedGoals read = StatedGoals.read(file("""
                metric,unit,member,amount,by
                revenue,,li,60,li
                revenue,,bo,40,boss
                leads,calls,li,3,
                revenue,,li,61,
                """), VIEW);

        assertThat(read.rows())
                .extracting(StatedGoal::goal, StatedGoal::member)
                .containsExactly(tuple(0, "li"), tuple(0, "bo"), tuple(2, "li"));
        assertThat(read.rows().get(1).place()).hasToString("some.csv:3:4");
        assertThat(texts(read.findings()))
                .singleElement()
                .asString()
                .startsWith("some.csv:5:3: member (li) has an amount for this goal already (60, line 2)");
    }

    @Test
    void seasonsAreAWeightForMonthsOfTheYear() throws IOException {
        Seasons read = Seasons.read(file("""
                month,weight
                01,0.8
                2,1.2
                13,1
                2,1
                3,-1
                """));

        assertThat(read.weights()).containsOnlyKeys(1, 2);
        assertThat(read.missing(YearMonth.of(2026, 1), 2)).isNull();
        assertThat(read.missing(YearMonth.of(2026, 1), 12)).isEqualTo(YearMonth.of(2026, 3));
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("unknownValue", "duplicateMonth", "outOfRange");
    }
}
