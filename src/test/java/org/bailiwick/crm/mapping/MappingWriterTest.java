package org.bailiwick.crm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappingWriterTest {

    @TempDir
    private Path folder;

    private MappingRead read(String text) {
        try {
            return MappingReader.read(Files.writeString(folder.resolve("mapping.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mapping shipped(String name) {
        return Objects.requireNonNull(MappingReader.shipped(name).mapping());
    }

    @Test
    void anyMappingReadsBackEqual() {
        for (long seed = 0; seed < 500; seed++) {
            Mapping mapping = new RandomMappings(seed).next();
            MappingRead read = read(MappingWriter.yaml(mapping));
            assertThat(read.findings()).as("findings of %s", seed).isEmpty();
            assertThat(read.mapping()).as("mapping %s", seed).isEqualTo(mapping);
        }
    }

    @Test
    void orderOfNamesReadsBackToo() {
        for (long seed = 0; seed < 100; seed++) {
            Mapping mapping = new RandomMappings(seed).next();
            String yaml = MappingWriter.yaml(mapping);
            assertThat(MappingWriter.yaml(Objects.requireNonNull(read(yaml).mapping())))
                    .isEqualTo(yaml);
        }
    }

    @Test
    void commentsChangeNothingWhateverTheySay() {
        for (long seed = 0; seed < 200; seed++) {
            Mapping mapping = new RandomMappings(seed).next();
            Map<String, String> comments = new LinkedHashMap<>();
            for (String pointer : List.of(
                    "",
                    "/format",
                    "/team",
                    "/team/id",
                    "/tables",
                    "/tables/deals",
                    "/tables/deals/file",
                    "/tables/deals/columns",
                    "/tables/deals/columns/owner",
                    "/tables/deals/optionalColumns",
                    "/stages",
                    "/stages/0",
                    "/stages/1",
                    "/roles",
                    "/roles/0",
                    "/roles/0/titles",
                    "/segments/by",
                    "/values/0",
                    "/hours",
                    "/goals/growth",
                    "/nowhere")) {
                comments.put(pointer, seed % 2 == 0 ? "why: \"a\" # {b}" : "one\ncurrency: XXX\r\u2028team: x\u0085y");
            }
            MappingRead read = read(MappingWriter.yaml(mapping, comments));
            assertThat(read.findings()).as("findings of %s", seed).isEmpty();
            assertThat(read.mapping()).as("mapping %s", seed).isEqualTo(mapping);
        }
    }

    static List<String> names() {
        return MappingReader.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void shippedMappingsReadBackEqual(String name) {
        assertThat(read(MappingWriter.yaml(shipped(name))).mapping()).isEqualTo(shipped(name));
    }

    @Test
    void linesStandAsAPersonWouldWriteThem() {
        Map<String, String> comments = Map.of(
                "", "Deals of one file.",
                "/tables/deals", "looks like deals",
                "/tables/deals/columns", "first\nsecond",
                "/tables/deals/columns/owner", "a usual header",
                "/stages/0", "10 deals",
                "/stages/4", "its words tell the outcome",
                "/segments/by", "an account is the finest");
        assertThat(MappingWriter.yaml(shipped("pipeline"), comments)).isEqualTo("""
                # Deals of one file.
                format: bailiwick/mapping/1
                team:
                  id: team
                  name: Team
                currency: USD
                tables:
                  # looks like deals
                  deals:
                    file: '*.csv'
                    # first
                    # second
                    columns:
                      id: id
                      owner: owner # a usual header
                      account: account
                      product: product
                      stage: stage
                      created: created
                      closed: closed
                      amount: amount
                    optionalColumns: [id, account, product, created, closed, amount]
                stages:
                  - Lead # 10 deals
                  - Qualified
                  - Proposal
                  - Negotiation
                  - {name: Won, outcome: won} # its words tell the outcome
                  - {name: Lost, outcome: lost}
                segments:
                  by: [account] # an account is the finest
                hours:
                  capacityHours: 150
                  utilisation: 0.85
                  months: 12
                  leastHours: 0.25
                  mostPart: 0.5
                skills:
                  by: [sector, product, stage]
                  halfLifeDays: 180
                  declaredDeals: 10
                  leastDeals: 30
                goals:
                  growth: 1.05
                  months: 3
                  decimals: 0
                """);
    }
}
