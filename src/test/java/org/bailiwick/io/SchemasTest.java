package org.bailiwick.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bailiwick.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PROBLEM = REGISTRY.getSchema(Schemas.problem(), InputFormat.JSON);
    private static final Schema PLAN = REGISTRY.getSchema(Schemas.plan(), InputFormat.JSON);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void theSchemasAreThemselvesValid() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Schemas.problem(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate(Schemas.plan(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate(Schemas.mapping(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSampleOfEveryFieldIsValid() {
        assertThat(errors(PROBLEM, Samples.EVERYTHING)).isEmpty();
        assertThat(errors(PLAN, Samples.PLAN)).isEmpty();
    }

    @Test
    void everyShippedSampleReadsWithoutFindingsAndIsValid() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(samples).isNotEmpty();
            for (Path sample : samples) {
                String text = Files.readString(sample);
                boolean plan = text.contains(Words.PLAN_FORMAT);
                List<Finding> findings = plan
                        ? PlanReader.read(sample).findings()
                        : ProblemReader.read(sample).findings();
                assertThat(findings).as("findings of %s", sample).isEmpty();
                assertThat(errors(plan ? PLAN : PROBLEM, text))
                        .as("errors of %s", sample)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatTheWriterWritesIsValid() {
        for (long seed = 0; seed < 60; seed++) {
            assertThat(errors(PROBLEM, ProblemWriter.toJson(RandomProblems.of(seed))))
                    .isEmpty();
        }
        assertThat(errors(PLAN, PlanWriter.toJson(Plans.EVERYTHING))).isEmpty();
    }

    /** Every field that may be left out may be null too. */
    @Test
    void aNullFieldIsAcceptedByBothWhereItIsNotRequired() throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.EVERYTHING);
        for (String row : List.of("/members/0", "/duties/0", "/segments/0", "/stages/0", "/roles/0", "/goals/0")) {
            for (var field : sample.at(row).properties()) {
                ObjectNode copy = sample.deepCopy();
                ((ObjectNode) copy.at(row)).putNull(field.getKey());
                String text = copy.toString();
                assertThat(readProblem(text).isEmpty())
                        .as("%s/%s", row, field.getKey())
                        .isEqualTo(errors(PROBLEM, text).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/format",
                "/team",
                "/team/id",
                "/period",
                "/members",
                "/members/0/id",
                "/members/0/capacityHours",
                "/members/0/home/lat",
                "/members/0/home/lon",
                "/members/0/prefers/0/score",
                "/roles/0/id",
                "/roles/0/skills/0/skill",
                "/conflicts/0/roles",
                "/segments/0/id",
                "/segments/0/location/lat",
                "/stages/0/id",
                "/skills/0/id",
                "/coverage/0/role",
                "/coverage/0/segments",
                "/coverage/0/stages",
                "/duties/0/id",
                "/goals/0/metric",
                "/goals/0/amount",
                "/settings/balances/0/measure",
                "/settings/disruptionBudget/measure",
                "/settings/disruptionBudget/fraction"
            })
    void aMissingRequiredFieldIsRejectedByBoth(String pointer) throws Exception {
        ObjectNode document = sample();
        parent(document, pointer).remove(name(pointer));
        assertBothReject(document, "missingField", pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/team", "/settings", "/settings/weights", "/settings/balances/0", "/settings/disruptionBudget",
                "/skills/0", "/roles/0", "/roles/0/skills/0", "/conflicts/0", "/segments/0", "/segments/0/location",
                "/stages/0", "/members/0", "/members/0/cannot/0", "/members/0/prefers/0", "/coverage/0", "/duties/0",
                "/goals/0"
            })
    void anUnknownFieldIsRejectedByBoth(String pointer) throws Exception {
        ObjectNode document = sample();
        ((ObjectNode) document.at(pointer)).put("colour", "red");
        assertBothReject(document, "unknownField", pointer + "/colour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\u0001',
            value = {
                "/format \"bailiwick/problem/9\" unknownFormat",
                "/period \"December\" badPeriod",
                "/period \"+12026-12\" badPeriod",
                "/team \"acme\" wrongType",
                "/settings [] wrongType",
                "/settings/weights/skillFit \"1\" wrongType",
                "/settings/tolerance true wrongType",
                "/settings/balances {} wrongType",
                "/skills/0 \"negotiation\" wrongType",
                "/roles/0/singleOwner \"true\" wrongType",
                "/roles/0/singleOwner 1 wrongType",
                "/roles/0/skills \"prospecting\" wrongType",
                "/roles/0/skills/0/min \"2\" wrongType",
                "/conflicts/0/roles \"quoting\" wrongType",
                "/conflicts/0/roles/0 7 wrongType",
                "/conflicts/0/scope \"room\" unknownValue",
                "/segments/0/kind \"Market\" unknownValue",
                "/segments/0/location [1,2] wrongType",
                "/segments/0/location/lat \"31\" wrongType",
                "/segments/0/neighbors 5 wrongType",
                "/stages/0/order 1.5 notInteger",
                "/stages/0/order 3000000000 outOfRange",
                "/members {} wrongType",
                "/members/0/id 5 wrongType",
                "/members/0/id \"\" missingField",
                "/members/0/capacityHours \"150\" wrongType",
                "/members/0/skills [] wrongType",
                "/members/0/skills/negotiation \"4\" wrongType",
                "/members/0/maxRoles 2.5 notInteger",
                "/members/0/from \"2026-12\" badDate",
                "/members/0/cannot \"*/*/*\" wrongType",
                "/members/0/cannot/0/role 1 wrongType",
                "/members/0/prefers/0/score \"2\" wrongType",
                "/coverage/0/seats \"two\" wrongType",
                "/coverage/0/segments \"*\" wrongType",
                "/duties/0/hours [] wrongType",
                "/duties/0/measures/accounts \"3\" wrongType",
                "/duties/0/pinned \"no\" wrongType",
                "/duties/0/until \"soon\" badDate",
                "/duties/0/holder 12 wrongType",
                "/goals/0/decimals 0.5 notInteger",
                "/goals/0/amount \"3000000\" wrongType"
            })
    void aWrongValueIsRejectedByBoth(String pointer, String value, String code) throws Exception {
        ObjectNode document = sample();
        JsonNode wrong = MAPPER.readTree(value);
        JsonNode parent = document.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name(pointer)), wrong);
        } else {
            ((ObjectNode) parent).set(name(pointer), wrong);
        }
        assertBothReject(document, code, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\u0001',
            value = {
                "/period null missingField",
                "/team 5 wrongType",
                "/assignments null missingField",
                "/assignments/0/duty null missingField",
                "/assignments/0/colour 1 unknownField",
                "/assignments/0/member 3 wrongType",
                "/solver/stopped \"tired\" unknownValue",
                "/solver/seed 0.5 notInteger",
                "/score/soft \"1\" wrongType",
                "/terms/0/level \"firm\" unknownValue",
                "/bound/colour 1 unknownField",
                "/open/0/reasons/0/code \"fate\" unknownValue",
                "/open/0/reasons/0/code null missingField",
                "/members/0/roles \"hunter\" wrongType",
                "/goals/0/amount \"1\" wrongType"
            })
    void aWrongValueInAPlanIsRejectedByBoth(String pointer, String value, String code) throws Exception {
        ObjectNode document = (ObjectNode) MAPPER.readTree(Samples.PLAN);
        parent(document, pointer).set(name(pointer), MAPPER.readTree(value));
        String text = document.toString();
        assertThat(errors(PLAN, text)).isNotEmpty();
        Path file = Files.writeString(folder.resolve("plan.json"), text);
        assertThat(PlanReader.read(file).findings())
                .extracting(Finding::code, found -> found.place().pointer())
                .containsExactly(tuple(code, pointer));
    }

    private void assertBothReject(ObjectNode document, String code, String pointer) throws Exception {
        String text = document.toString();
        assertThat(errors(PROBLEM, text)).isNotEmpty();
        assertThat(readProblem(text))
                .extracting(Finding::code, found -> found.place().pointer())
                .containsExactly(tuple(code, pointer));
    }

    private List<Finding> readProblem(String text) throws Exception {
        return ProblemReader.read(Files.writeString(folder.resolve("problem.json"), text))
                .findings();
    }

    private static ObjectNode sample() throws Exception {
        return (ObjectNode) MAPPER.readTree(Samples.EVERYTHING);
    }

    private static ObjectNode parent(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static List<Error> errors(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON);
    }
}
