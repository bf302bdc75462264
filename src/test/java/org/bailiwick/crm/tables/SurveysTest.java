package org.bailiwick.crm.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveysTest {

    @TempDir
    Path folder;

    private List<ColumnSurvey> survey(String text) throws IOException {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, text);
        return Surveys.of(Table.open(file, null).table());
    }

    @Test
    void countsValuesAndBlanksInTheOrderOfTheFile() throws IOException {
        ColumnSurvey stage = survey("id,stage\n1,Won\n2,\n3,Lost\n4,Won\n").get(1);

        assertThat(stage.rows()).isEqualTo(4);
        assertThat(stage.blanks()).isEqualTo(1);
        assertThat(stage.values()).containsExactly(Map.entry("Won", 2L), Map.entry("Lost", 1L));
        assertThat(stage.hasMore()).isFalse();
        assertThat(stage.dates()).isNull();
        assertThat(stage.numbers()).isNull();
    }

    @Test
    void choosesTheFormThatLeavesFewestDatesOver() throws IOException {
        ColumnSurvey day = survey("day\n01/02/2017\n13/02/2017\n14/02/2017\n02/28/2017\nsoon\n")
                .get(0);

        assertThat(day.dates()).isEqualTo(DateForm.of("dd/MM/uuuu"));
        assertThat(day.noDates()).isEqualTo(2);
        assertThat(day.datesDoubtful()).isFalse();
    }

    @Test
    void callsDatesDoubtfulThatCanBeReadBothWays() throws IOException {
        ColumnSurvey day = survey("day\n01/02/2017\n03/04/2017\n").get(0);

        assertThat(day.dates()).isEqualTo(DateForm.of("dd/MM/uuuu"));
        assertThat(day.datesDoubtful()).isTrue();
    }

    @Test
    void letsAnotherColumnDecideADoubtfulOne() throws IOException {
        List<ColumnSurvey> days = survey("from,until\n01/02/2017,02/28/2017\n03/04/2017,05/31/2017\n");

        assertThat(days.get(0).dates()).isEqualTo(DateForm.of("MM/dd/uuuu"));
        assertThat(days.get(0).datesDoubtful()).isFalse();
        assertThat(days.get(1).dates()).isEqualTo(DateForm.of("MM/dd/uuuu"));
    }

    @Test
    void leavesADoubtWhereOtherColumnsContradictEachOther() throws IOException {
        List<ColumnSurvey> days = survey("a,b,c\n01/02/2017,02/28/2017,28/02/2017\n");

        assertThat(days.get(0).dates()).isEqualTo(DateForm.of("dd/MM/uuuu"));
        assertThat(days.get(0).datesDoubtful()).isTrue();
    }

    @Test
    void takesPlainNumbersForDaysOnlyWhereTheHeaderSaysSo() throws IOException {
        List<ColumnSurvey> columns = survey("closedate,amount,stamp_at\n42795,42795,1488326400000\n");

        assertThat(columns.get(0).dates()).isEqualTo(DateForm.of(DateForm.SERIAL));
        assertThat(columns.get(1).dates()).isNull();
        assertThat(columns.get(1).numbers()).isEqualTo(new NumberForm('.'));
        assertThat(columns.get(2).dates()).isEqualTo(DateForm.of(DateForm.EPOCH_MILLIS));
    }

    @Test
    void decidesOverTheWholeColumnWhatACommaMeans() throws IOException {
        assertThat(survey("amount;x\n1,234;a\n1,5;b\nn/a;c\n").get(0)).satisfies(column -> {
            assertThat(column.numbers()).isEqualTo(new NumberForm(','));
            assertThat(column.noNumbers()).isEqualTo(1);
        });
        assertThat(survey("amount\tx\n1,234\ta\n1,234.50\tb\n").get(0).numbers())
                .isEqualTo(new NumberForm('.'));
        assertThat(survey("amount\tx\n1,234\ta\n5,678\tb\n").get(0).numbers()).isEqualTo(new NumberForm('.'));
        assertThat(survey("amount;x\n1.234;a\n5.678;b\n").get(0).numbers()).isEqualTo(new NumberForm(','));
    }

    @Test
    void countsOnlyTheFirstValuesOneByOneButRecognisesAll() throws IOException {
        StringBuilder text = new StringBuilder("id,at\n");
        for (int i = 0; i < 120_000; i++) {
            text.append(i).append(",2017-03-01 10:00:%02d.%d\n".formatted(i % 60, i));
        }
        List<ColumnSurvey> columns = survey(text.append("x,never\n").toString());

        assertThat(columns.get(0).values()).hasSize(ColumnSurvey.MOST_VALUES);
        assertThat(columns.get(0).hasMore()).isTrue();
        assertThat(columns.get(0).noNumbers()).isEqualTo(1);
        assertThat(columns.get(1).dates()).isEqualTo(DateForm.of("uuuu-MM-dd"));
        assertThat(columns.get(1).noDates()).isEqualTo(1);
    }
}
