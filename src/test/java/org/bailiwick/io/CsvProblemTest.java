package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.DutyPattern;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Member;
import org.bailiwick.model.Pin;
import org.bailiwick.model.Preference;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Requirement;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProblemTest {
    @TempDir
    Path root;

    private CsvFolder folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = CsvFolder.in(Files.createDirectory(root.resolve("east")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,capacityHours\nli-wei,李伟,150\nana,Ana,120\n",
                "\uFEFFid,name,capacityHours\nli-wei,李伟,150\nana,Ana,120",
                "id;name;capacityHours\r\nli-wei;李伟;150\r\nana;Ana;120\r\n",
                "id,name,capacityHours\rli-wei,李伟,150\rana,Ana,120\r",
                "\"id\",\"name\",\"capacityHours\"\n\"li-wei\",\"李伟\",\"150\"\n\"ana\",\"Ana\",\"120\"\n",
                "# who, where\n\nid,name,capacityHours\nli-wei,李伟,150\n#gone,Gone,1\n,,\n\nana,Ana,120\n\n",
                "\"# a comment, saved by a spreadsheet\",,\nid,name,capacityHours\nli-wei,李伟,150\nana,Ana,120\n",
                "capacityHours,id,name\n150,li-wei,李伟\n120.0,ana,Ana\n",
                "id,name,capacityHours,,\nli-wei,李伟,150,,\nana,Ana, 120 ,,\n",
                "id,name,capacityHours\nli-wei,李伟,1.5e2\nana,Ana,+120\n"
            })
    void theSameTableReadsTheSameInEveryDialect(String members) throws Exception {
        Problem plain = problem();
        folder.with("members.csv", members);
        assertThat(problem()).isEqualTo(plain);
    }

    @Test
    void aQuotedCellHoldsSeparatorsQuotesAndLineBreaks() throws Exception {
        folder.with("members.csv", "id,name,capacityHours\nli-wei,\"Li, \"\"Wei\"\"\nof Sales\",150\n");
        assertThat(problem().members().get(0).name()).isEqualTo("Li, \"Wei\"\nof Sales");
    }

    @Test
    void listsAndPatternsAndFamiliesOfColumnsStandInCells() throws Exception {
        folder.with("members.csv", """
                        id,capacityHours,vacant,roles,skill:finance,skill:law,maxRoles,maxMeasure:accounts,lat,lon,cannot,prefers
                        ana,120,TRUE,hunter | closer,3.5,,2,60,31.2,-121.5,*/acme/*|hunter/*/lead,hunter/*/*=-1.5
                        """);
        Member ana = problem().members().get(0);
        assertThat(ana.vacant()).isTrue();
        assertThat(ana.roles()).containsExactly("hunter", "closer");
        assertThat(ana.skills()).isEqualTo(Map.of("finance", new BigDecimal("3.5")));
        assertThat(ana.maxRoles()).isEqualTo(2);
        assertThat(ana.maxMeasures()).isEqualTo(Map.of("accounts", new BigDecimal(60)));
        assertThat(ana.home().lon()).isEqualTo(new BigDecimal("-121.5"));
        assertThat(ana.cannot())
                .containsExactly(new DutyPattern(null, "acme", null), new DutyPattern("hunter", null, "lead"));
        assertThat(ana.prefers())
                .containsExactly(new Preference(new DutyPattern("hunter", null, null), new BigDecimal("-1.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "finance, finance, 0, 1",
        "finance>=2, finance, 2, 1",
        "finance*3, finance, 0, 3",
        "finance>=2.5*0.5, finance, 2.5, 0.5",
        "finance >= 2 * 3, finance, 2, 3"
    })
    void aRequirementHasAnOptionalLevelAndWeight(String cell, String skill, BigDecimal min, BigDecimal weight)
            throws Exception {
        folder.with("duties.csv", "id,skills\nd1,%s\n".formatted(cell));
        assertThat(problem().duties().get(0).skills()).containsExactly(new Requirement(skill, min, weight));
    }

    @Test
    void aDutyIsPinnedWhereTheColumnSaysSo() throws Exception {
        folder.with("duties.csv", "id,pinned,pinReason,pinUntil\nd1,true,a promise,2026-12-31\nd2,false,,\n");
        List<Duty> duties = problem().duties();
        assertThat(duties.get(0).pin()).isEqualTo(new Pin("a promise", null, LocalDate.of(2026, 12, 31)));
        assertThat(duties.get(1).pin()).isNull();
    }

    @Test
    void settingsAreKeysAndValues() throws Exception {
        folder.with("settings.csv", """
                        key,value
                        weights.skillFit,2
                        balances.new.accounts.tolerance,15
                        balances.new.accounts.weight,0.5
                        disruptionBudget.measure,goal
                        disruptionBudget.fraction,0.1
                        tolerance,
                        """);
        Settings settings = problem().settings();
        assertThat(settings.weight(ConstraintId.SKILL_FIT)).isEqualTo(new BigDecimal(2));
        assertThat(settings.balances())
                .containsExactly(new Balance("new.accounts", new BigDecimal("0.5"), new BigDecimal(15), null));
        assertThat(settings.disruptionBudget().fraction()).isEqualTo(new BigDecimal("0.1"));
        assertThat(settings.tolerance()).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void namesAndTheOrderOfStagesHaveDefaults() throws Exception {
        folder.with("stages.csv", "id,order\nlead,\noffer,7\nclose,\n");
        assertThat(problem().stages())
                .extracting(stage -> stage.name() + stage.order())
                .containsExactly("lead1", "offer7", "close3");
    }

    @Test
    void aFolderOfMembersAndDutiesReadsWithWarningsOnly() throws Exception {
        ReadResult result = folder.without("team.csv").read();
        assertThat(result.findings()).extracting(Finding::code).containsExactly("assumedPeriod", "assumedTeam");
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.problem().team()).isEqualTo(new Team("east", "east"));
        assertThat(result.problem().period()).isEqualTo(YearMonth.of(2000, 1));
    }

    @Test
    void aFileThatNobodyReadsIsWarnedOfWhereItIsACsvFile() throws Exception {
        ReadResult result =
                folder.with("dutys.csv", "id\n").with("README.txt", "read me").read();
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "dutys.csv: dutys.csv is not read: no file of a problem has that name. Maybe duties.csv was meant.");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void aRowThatCannotBeUsedKeepsItsPlaceAndIsNotReportedTwice() throws Exception {
        ReadResult result = folder.with("duties.csv", "id,hours\nd1\nd2,x\n").read();
        assertThat(result.findings())
                .extracting(found -> found.code() + " " + found.place())
                .containsExactly("wrongCellCount duties.csv:2", "notNumber duties.csv:3:2");
        assertThat(result.problem().duties()).hasSize(2);
    }

    @Test
    void everyFileIsReadThoughAnotherIsBroken() throws Exception {
        ReadResult result = folder.with("members.csv", "id,capacityHours\nana,\"12\n")
                .with("duties.csv", "id,hours\nd1,x\n")
                .with("team.csv", "id,period\neast,today\n")
                .read();
        assertThat(result.findings())
                .extracting(found -> found.code() + " " + found.place())
                .containsExactly("notNumber duties.csv:2:2", "unclosedQuote members.csv:2", "badPeriod team.csv:2:2");
    }

    private Problem problem() {
        ReadResult result = folder.read();
        assertThat(result.findings()).isEmpty();
        return result.problem();
    }
}
