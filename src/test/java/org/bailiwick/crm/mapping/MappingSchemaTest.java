package org.bailiwick.crm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bailiwick.io.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.mapping(), InputFormat.JSON);
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    private Path folder;

    private static boolean isValid(String yaml) throws IOException {
        return SCHEMA.validate(YAML.readTree(yaml).toString(), InputFormat.JSON).isEmpty();
    }

    private boolean isRead(String yaml) throws IOException {
        return MappingReader.read(Files.writeString(folder.resolve("mapping.yaml"), yaml))
                        .mapping()
                != null;
    }

    @Test
    void whatTheWriterWritesIsValid() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(isValid(MappingWriter.yaml(new RandomMappings(seed).next())))
                    .as("mapping %s", seed)
                    .isTrue();
        }
    }

    @Test
    void shippedMappingsAreValid() throws IOException {
        for (String name : MappingReader.shippedNames()) {
            Mapping mapping = Objects.requireNonNull(MappingReader.shipped(name).mapping());
            assertThat(isValid(MappingWriter.yaml(mapping))).as(name).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsFields(TableKind kind) throws IOException {
        JsonNode columns = YAML.readTree(Schemas.mapping())
                .at("/properties/tables/properties/%s/properties/columns".formatted(kind.id()));
        List<String> known = new ArrayList<>();
        columns.get("properties").fieldNames().forEachRemaining(known::add);
        List<String> required = new ArrayList<>();
        columns.path("required").forEach(name -> required.add(name.asText()));
        assertThat(known).isEqualTo(Field.of(kind).stream().map(Field::id).toList());
        assertThat(required)
                .isEqualTo(Field.of(kind).stream()
                        .filter(Field::isRequired)
                        .map(Field::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "currency: 12",
                "currency:",
                "team: {id: a}",
                "team:",
                "hours: {months: '6', utilisation: 0.5}",
                "goals: {quotaMonths: 12, salesMonths: 36}",
                "stages: [A, 2, {name: B, outcome: won}]",
                "roles: [{id: a, titles: [x, 7], singleOwner: true}]",
                "segments: {by: [sector], sizes: {small: 0}}",
                "period: 2026-01",
                "asOf: 2026-01-31"
            })
    void bothTakeWhatIsRight(String more) throws IOException {
        String yaml = "format: bailiwick/mapping/1\ntables: {regions: {file: a, columns: {id: b, name: c}}}\n" + more;
        assertThat(isRead(yaml)).isTrue();
        assertThat(isValid(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color: red",
                "currency: ' '",
                "team: north",
                "period: soon",
                "asOf: 31.01.2026",
                "stages: New",
                "stages: [{outcome: won}]",
                "stages: [{name: a, outcome: wno}]",
                "stages: [{name: a, target: 2}]",
                "stages: [{name: a, hours: 0}]",
                "roles: [{name: a}]",
                "roles: [{id: a, singleOwner: maybe}]",
                "segments: {by: [sektor]}",
                "segments: {by: []}",
                "segments: {sizes: {small: -1}}",
                "values: [{name: A, minScore: 16}]",
                "hours: {months: 0}",
                "hours: {months: 1.5}",
                "hours: {utilisation: 80}",
                "hours: {capacityHours: many}",
                "skills: {by: [tone]}",
                "goals: {decimals: 10}",
                "goals: {salesMonths: 0}",
                "joins: {produkts: {a: b}}"
            })
    void bothRefuseWhatIsWrong(String more) throws IOException {
        String yaml = "format: bailiwick/mapping/1\ntables: {regions: {file: a, columns: {id: b, name: c}}}\n" + more;
        assertThat(isRead(yaml)).isFalse();
        assertThat(isValid(yaml)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{regions: {columns: {id: b, name: c}}}",
                "{regions: {file: a}}",
                "{regions: {file: a, columns: {id: b}}}",
                "{regions: {file: a/b, columns: {id: b, name: c}, dates: {id: uuuu}}}",
                "{regions: {file: a, columns: {id: b, name: c}, entered: {x: y}}}",
                "{lines: {file: a, columns: {deal: b, price: c}}}",
                "{accounts: {file: a, columns: {name: c, sales: d}, numbers: {sales: ';'}}}",
                "{accounts: {file: a, columns: {name: c}, optionalColumns: [name]}}",
                "{people: {file: a, columns: {name: c}, optional: perhaps}}"
            })
    void bothRefuseWrongTables(String tables) throws IOException {
        String yaml = "format: bailiwick/mapping/1\ntables: " + tables;
        assertThat(isValid(yaml)).isEqualTo(isRead(yaml)).isEqualTo(tables.equals("{}"));
    }
}
