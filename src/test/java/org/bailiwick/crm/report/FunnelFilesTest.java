package org.bailiwick.crm.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.FunnelStage;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.funnel.FunnelAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunnelFilesTest {
    private static final int DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();

    @TempDir
    private Path folder;

    private void write() throws IOException {
        Deals.Builder deals = new Deals.Builder(1);
        deals.add(0, -1, -1, 0, Outcome.WON, DAY, DAY + 10, 1_000_000, new int[] {DAY});
        deals.add(0, -1, -1, 0, Outcome.LOST, DAY, DAY + 10, 500_000, new int[] {DAY});
        CrmData data = new CrmData(
                LocalDate.of(2026, 3, 1),
                "EUR",
                List.of(new Person("1", "=Ana", null, null, null, null, null, null, null, null, null, Map.of())),
                List.of(),
                List.of(),
                List.of(new FunnelStage("Lead", null)),
                deals.build(),
                List.of(),
                List.of(),
                List.of());
        FunnelFiles.write(folder, FunnelAnalysis.of(data));
    }

    @Test
    void theCsvHasARowForEachFigureAndNoFormula() throws IOException {
        write();
        List<String> lines = Files.readAllLines(folder.resolve(FunnelFiles.CSV));
        assertThat(lines.get(0)).isEqualTo("\uFEFFbreakdown,group,stage,measure,value,low,high");
        // Wilson's interval of 1 in 2: 0.5 ± 1.959964·√(0.125 + 3.841459/16)/2.920729 = 0.5 ± 0.405469.
        assertThat(lines)
                .contains(
                        "overall,all deals,,winRate,0.5,0.094531,0.905469",
                        "overall,all deals,Lead,daysMedian,10,,",
                        "overall,all deals,,wonValue,100,,",
                        "member,'=Ana,,deals,2,,");
    }

    @Test
    void theJsonHasTheSameFiguresAndTheSameLineEndsEverywhere() throws IOException {
        write();
        String text = Files.readString(folder.resolve(FunnelFiles.JSON));
        assertThat(text).doesNotContain("\r").startsWith("{\n  \"format\" : \"bailiwick/funnel/1\",\n");
        JsonNode json = new ObjectMapper().readTree(text);
        assertThat(json.at("/overall/stages/0/conversion/value").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/breakdowns/0/groups/0/group").asText()).isEqualTo("=Ana");
        assertThat(json.at("/months/0/conversions/0/of").asInt()).isEqualTo(2);
    }
}
