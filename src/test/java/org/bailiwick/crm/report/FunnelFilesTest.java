package org.bailiwick.crm.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bailiwick.crm.funnel.MadeUpFunnel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the six deals of {@link MadeUpFunnel}, against a target of 80 %; the expected files lie beside this class. */
class FunnelFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        FunnelFiles.write(folder, MadeUpFunnel.six().analysis("0.8"));
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FunnelFilesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theCsvIsAsExpectedByteForByte() throws IOException {
        assertThat(Files.readString(folder.resolve(FunnelFiles.CSV))).isEqualTo(expected("funnel.csv"));
    }

    @Test
    void theJsonIsAsExpectedByteForByte() throws IOException {
        assertThat(Files.readString(folder.resolve(FunnelFiles.JSON))).isEqualTo(expected("funnel.json"));
    }

    @Test
    void theCsvHasARowForEachFigureAndNoFormula() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(FunnelFiles.CSV));
        // Wilson's interval of 2 in 4: 0.5 ± 1.959964·√(0.0625 + 3.841459/64)/1.960365 = 0.5 ± 0.349961.
        assertThat(lines)
                .contains(
                        "overall,all deals,,winRate,0.500000,0.150039,0.849961",
                        "overall,all deals,Lead,daysMedian,20.0,,",
                        "overall,all deals,,wonValue,400,,",
                        "member,(none),Lead,openValue,900,,",
                        "month,2026-02,Lead,entered,2,,",
                        "product,'=P,,deals,6,,");
    }

    @Test
    void theJsonHasTheSameFigures() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Files.readString(folder.resolve(FunnelFiles.JSON)));
        assertThat(json.at("/format").asText()).isEqualTo("bailiwick/funnel/1");
        assertThat(json.at("/overall/stages/0/conversion/value").asDouble()).isEqualTo(0.8);
        assertThat(json.at("/breakdowns/0/groups/0/group").asText()).isEqualTo("Ana");
        assertThat(json.at("/months/1/entered/0/entered").asInt()).isEqualTo(2);
    }
}
