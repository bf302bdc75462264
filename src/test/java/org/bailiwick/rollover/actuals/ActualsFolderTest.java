package org.bailiwick.rollover.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Place;
import org.bailiwick.model.Problem;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActualsFolderTest {

    private static final Problem PROBLEM =
            Scoring.read("'skills': [{'id': 'talk'}], 'roles': [{'id': 'hunter'}], 'stages': [{'id': 'lead'}],"
                    + "'members': [{'id': 'ann', 'name': 'Ann Lee', 'capacityHours': 100}],"
                    + "'duties': [{'id': 'a', 'role': 'hunter', 'stage': 'lead'}, {'id': 'bare'}],"
                    + "'goals': [{'metric': 'revenue', 'unit': 'CNY', 'amount': 300}]");

    @TempDir
    private Path folder;

    private ActualsFolder.Read read(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return ActualsFolder.read(folder, PROBLEM, null);
    }

    @Test
    void anEmptyFolderSaysThatNothingHappened() {
        ActualsFolder.Read read = ActualsFolder.read(folder, PROBLEM, null);
        assertThat(read.findings()).isEmpty();
        assertThat(read.actuals()).isEqualTo(MonthActuals.NONE);
    }

    @Test
    void membersAreNamedByIdOrName() throws IOException {
        MonthActuals actuals = read("leaves.csv", "member,from,until\nAnn Lee,2026-10-01,2026-10-02\n")
                .actuals();
        assertThat(actuals.leaves())
                .containsExactly(
                        new Leave("ann", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2), BigDecimal.ONE));
    }

    @Test
    void whoComesMayBeNamedInOtherFiles() throws IOException {
        Files.writeString(folder.resolve("joiners.csv"), "id,capacityHours,skill:talk,rampMonths\neve,80,3,2\n");
        ActualsFolder.Read read = read("leaves.csv", "member,from,until,part\neve,2026-10-01,2026-10-02,0.5\n");
        assertThat(read.findings()).isEmpty();
        assertThat(read.actuals().joiners().get(0).rampMonths()).isEqualTo(2);
        assertThat(read.actuals().joiners().get(0).member().skills()).containsEntry("talk", new BigDecimal(3));
        assertThat(read.actuals().leaves()).hasSize(1);
    }

    @Test
    void ofADutyTheStatedFieldsAreKnown() throws IOException {
        MonthActuals actuals =
                read("duties.csv", "id,hours,goal,measure:accounts\na,5,,2\n").actuals();
        assertThat(actuals.duties().get(0).stated()).isEqualTo(Set.of("id", "hours", "measure:accounts"));
    }

    @Test
    void feedbackAboutADutyIsAboutItsRoleSegmentAndStage() throws IOException {
        MonthActuals actuals = read(
                        "feedback.csv",
                        "member,duty,rating,wish,comment\nann,a,-1,give away,\"too far, too long\"\n,a,2,,\n")
                .actuals();
        assertThat(actuals.feedback())
                .containsExactly(
                        new Feedback(
                                "ann",
                                new DutyPattern("hunter", null, "lead"),
                                new BigDecimal(-1),
                                Wish.GIVE_AWAY,
                                "too far, too long"),
                        new Feedback(null, new DutyPattern("hunter", null, "lead"), new BigDecimal(2), null, ""));
    }

    @Test
    void whatARollOverFindsWrongIsFoundInItsFile() throws IOException {
        ActualsFolder.Read read = read("leavers.csv", "member,until\n# a comment\nann,2026-10-31\n");
        assertThat(read.folder().locate(Place.at("/leavers/0/until"))).isEqualTo(new Place("leavers.csv", "", 3, 2));
        assertThat(read.folder().locate(Place.at("/members/0/id"))).isEqualTo(Place.at("/members/0/id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leaves.csv|member,from,until;anne,2026-10-01,2026-10-02|unknownValue|Maybe ann was meant",
                "leaves.csv|member,from,until;ann,2026-10-01,|missingField|until",
                "leaves.csv|member,from,until;ann,1.10.2026,2026-10-02|badDate|1.10.2026",
                "leaves.csv|member,from,until,part;ann,2026-10-01,2026-10-02,50|outOfRange|part (50)",
                "leaves.csv|member,from,til;ann,2026-10-01,2026-10-02|unknownColumn|Maybe until was meant",
                "leavers.csv|member,until;,2026-10-01|missingField|member",
                "targets.csv|metric,amount;revenue,-3|outOfRange|amount (-3)",
                "targets.csv|metric,amount;revenue,|missingField|amount",
                "outcomes.csv|member,skill,duty,won,lost;ann,talk,a,1,1|skillOrDuty|leave one of them out",
                "outcomes.csv|member,skill,duty,won,lost;ann,,,1,1|skillOrDuty|a cell was left out",
                "outcomes.csv|member,skill,won,lost;ann,talk,1.5,1|outOfRange|won (1.5)",
                "outcomes.csv|member,skill,won,lost;ann,tall,1,1|unknownValue|Maybe talk was meant",
                "conversions.csv|stage,entered,advanced;leads,3,1|unknownValue|Maybe lead was meant",
                "feedback.csv|member,duty,rating;ann,a,3|outOfRange|rating (3)",
                "feedback.csv|member,duty,rating;ann,a,|nothingSaid|a rating or a wish",
                "feedback.csv|member,duty,wish;ann,a,stay|unknownValue|wish (stay)",
                "feedback.csv|member,duty,rating;ann,bare,1|dutyOrPattern|no preference can name it",
                "feedback.csv|member,duty,role,rating;ann,a,hunter,1|dutyOrPattern|only one of the two",
                "feedback.csv|member,duty,rating;ann,,1|nothingNamed|must name a duty",
                "joiners.csv|id,capacityHours,rampMonths;eve,80,-1|outOfRange|rampMonths (-1)",
                "joiners.csv|id,capacityHours,ramp_months;eve,80,1|unknownColumn|Maybe rampMonths was meant",
                "joiners.csv|id,skill:talk;eve,80|missingColumn|capacityHours",
                "duties.csv|id,hours;a,many|notNumber|many",
                "results.csv|metric,member,month,amount;revenu,ann,2026-09,1|unknownValue|revenue",
            })
    void whatIsWrongIsNamedWithItsPlace(String file, String rows, String code, String words) throws IOException {
        ActualsFolder.Read read = read(file, rows.replace(';', '\n') + "\n");
        assertThat(read.findings()).filteredOn(Finding::isError).isNotEmpty();
        assertThat(read.findings()).extracting(Finding::code).contains(code);
        assertThat(read.findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains(words));
        assertThat(read.findings()).allSatisfy(finding -> {
            assertThat(finding.place().file()).isEqualTo(file);
            assertThat(finding.message()).contains("Maybe");
        });
    }

    @Test
    void aFileThatNobodyReadsIsWarnedOf() throws IOException {
        assertThat(read("leave.csv", "member\n").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Maybe leaves.csv was meant"));
    }

    @Test
    void aFolderThatIsNotThereIsAFinding() {
        assertThat(ActualsFolder.read(folder.resolve("none"), PROBLEM, null).findings())
                .extracting(Finding::code)
                .containsExactly("notReadable");
    }
}
