package org.bailiwick.crm.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.io.SmallDocument;
import org.bailiwick.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {

    private static final String FULL = """
            format: bailiwick/mapping/1
            team: {id: north, name: The North}
            period: 2026-02
            asOf: 2026-01-31
            currency: EUR
            tables:
              deals:
                file: deals.xlsx
                sheet: All deals
                optional: true
                columns: {id: Nr, owner: Rep, stage: Stage, closed: Closed, amount: 2026}
                optionalColumns: [amount]
                dates: {closed: dd.MM.uuuu}
                numbers: {amount: ","}
                entered: {Talking: Talking since}
              people: {file: people.csv, columns: {name: Name}, skills: {negotiation: Negotiation}}
            stages:
              - {name: Found, target: 0.9, hours: 1.5}
              - Talking
              - {name: Won, outcome: won}
              - {name: Lost, outcome: lost}
            joins: {products: {GTXPro: GTX Pro}, sectors: {technolgy: technology}}
            roles: [{id: sales, name: Sales, titles: [Rep], stages: [talking], singleOwner: true}]
            segments: {by: [sector, size], sizes: {small: 0, large: 1000}}
            values: [{name: A, minScore: 12, visits: 4, visitHours: 1.5}, {name: B}]
            hours: {capacityHours: 140, utilisation: 0.8, months: 6, leastHours: 0.5, mostPart: 0.4}
            skills: {by: [stage], halfLifeDays: 90, declaredDeals: 5, leastDeals: 20}
            goals: {growth: 1.1, months: 4, decimals: 2, quotaMonths: 12, salesMonths: 36}
            """;

    @TempDir
    private Path folder;

    private MappingRead read(String text) throws IOException {
        return MappingReader.read(Files.writeString(folder.resolve("mapping.yaml"), text));
    }

    private static Mapping full() {
        TableMapping deals = new TableMapping(
                TableKind.DEALS,
                "deals.xlsx",
                "All deals",
                true,
                Map.of(
                        Field.DEAL_ID, "Nr",
                        Field.DEAL_OWNER, "Rep",
                        Field.DEAL_STAGE, "Stage",
                        Field.DEAL_CLOSED, "Closed",
                        Field.DEAL_AMOUNT, "2026"),
                Set.of(Field.DEAL_AMOUNT),
                Map.of(Field.DEAL_CLOSED, "dd.MM.uuuu"),
                Map.of(Field.DEAL_AMOUNT, ","),
                Map.of("Talking", "Talking since"),
                Map.of());
        TableMapping people = new TableMapping(
                TableKind.PEOPLE,
                "people.csv",
                null,
                false,
                Map.of(Field.PERSON_NAME, "Name"),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("negotiation", "Negotiation"));
        return new Mapping(
                "north",
                "The North",
                YearMonth.of(2026, 2),
                LocalDate.of(2026, 1, 31),
                "EUR",
                List.of(deals, people),
                List.of(
                        new StageRule("Found", Outcome.OPEN, new BigDecimal("0.9"), new BigDecimal("1.5")),
                        new StageRule("Talking", Outcome.OPEN, null, null),
                        new StageRule("Won", Outcome.WON, null, null),
                        new StageRule("Lost", Outcome.LOST, null, null)),
                Map.of(
                        JoinKind.PRODUCTS, Map.of("GTXPro", "GTX Pro"),
                        JoinKind.SECTORS, Map.of("technolgy", "technology")),
                List.of(new RoleRule("sales", "Sales", List.of("Rep"), List.of("talking"), true)),
                new SegmentRules(
                        List.of(Dimension.SECTOR, Dimension.SIZE),
                        Map.of("small", BigDecimal.ZERO, "large", new BigDecimal(1000))),
                List.of(
                        new ValueClass("A", 12, new BigDecimal(4), new BigDecimal("1.5")),
                        new ValueClass("B", 3, BigDecimal.ZERO, BigDecimal.ONE)),
                new HourRules(
                        new BigDecimal(140), new BigDecimal("0.8"), 6, new BigDecimal("0.5"), new BigDecimal("0.4")),
                new SkillRules(List.of("stage"), 90, new BigDecimal(5), 20),
                new GoalRules(new BigDecimal("1.1"), 4, 2, 12, 36));
    }

    @Test
    void everyKeyOfAFileComesIntoTheMapping() throws IOException {
        MappingRead read = read(FULL);
        assertThat(read.findings()).isEmpty();
        assertThat(read.mapping()).isEqualTo(full());
        assertThat(Objects.requireNonNull(read.mapping()).segments().sizes().keySet())
                .containsExactly("small", "large");
    }

    @Test
    void whatIsLeftOutHasTheDefaults() throws IOException {
        MappingRead read = read("""
                format: bailiwick/mapping/1
                tables: {accounts: {file: stores.csv, columns: {name: Store}}}
                """);
        assertThat(read.findings()).isEmpty();
        assertThat(read.mapping())
                .extracting(
                        Mapping::teamId,
                        Mapping::currency,
                        Mapping::segments,
                        Mapping::hours,
                        Mapping::skills,
                        Mapping::goals)
                .containsExactly(
                        "team", "USD", SegmentRules.DEFAULT, HourRules.DEFAULT, SkillRules.DEFAULT, GoalRules.DEFAULT);
    }

    @Test
    void theExampleOfTheDocumentationReadsWithoutFindings() throws IOException {
        String text = Files.readString(Path.of("docs", "mapping.md"));
        int start = text.indexOf("```yaml\n") + "```yaml\n".length();
        MappingRead read = read(text.substring(start, text.indexOf("```", start)));
        assertThat(read.findings()).isEmpty();
        assertThat(Objects.requireNonNull(read.mapping()).stages()).hasSize(4);
    }

    @Test
    void aKeyWithoutAValueHasItsDefault() throws IOException {
        MappingRead read = read("""
                format: bailiwick/mapping/1
                currency:
                segments:
                tables: {accounts: {file: stores.csv, sheet:, columns: {name: Store}}}
                """);
        assertThat(read.findings()).isEmpty();
        assertThat(Objects.requireNonNull(read.mapping()).currency()).isEqualTo("USD");
    }

    @Test
    void jsonIsReadAsWell() throws IOException {
        String json =
                "{\"format\":\"bailiwick/mapping/1\",\n\t\"tables\":{\"accounts\":{\"file\":\"a\",\"columns\":{\"name\":\"b\"}}}}";
        Path file = Files.writeString(folder.resolve("mapping.json"), json);
        assertThat(MappingReader.read(file).mapping()).isNotNull();
    }

    /** Each line takes a part of the full file, puts another there, and names the finding's code, its place, a word of it. */
    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            period: 2026-02        | period: 2026-13             | badDate          | /period                             | 2026-13
            asOf: 2026-01-31       | asOf: 31.01.2026            | badDate          | /asOf                               | 31.01.2026
            currency: EUR          | curency: EUR                | unknownField     | /curency                            | Maybe currency was meant
            team: {id: north       | team: {key: north           | unknownField     | /team/key                           | Maybe
            'people: {'            | 'persons: {'                | unknownField     | /tables/persons                     | Maybe
            file: deals.xlsx       | file: ../deals.xlsx         | badFile          | /tables/deals/file                  | without directories
            file: deals.xlsx       | fil: deals.xlsx             | missingField     | /tables/deals                       | must have the field file
            'owner: Rep, '         | ''                          | missingField     | /tables/deals/columns               | must have owner
            owner: Rep             | ownr: Rep                   | unknownField     | /tables/deals/columns/ownr          | Maybe owner was meant
            owner: Rep             | owner: [Rep]                | wrongType        | /tables/deals/columns/owner         | must be a text
            optional: true         | optional: maybe             | wrongType        | /tables/deals/optional              | true or false
            optionalColumns: [amount] | optionalColumns: amount  | wrongType        | /tables/deals/optionalColumns       | brackets
            optionalColumns: [amount] | optionalColumns: [owner] | notOptional      | /tables/deals/optionalColumns/0     | a field that a file can lack
            optionalColumns: [amount] | optionalColumns: [name]  | noColumn         | /tables/deals/optionalColumns/0     | must have a column
            closed: dd.MM.uuuu     | closed: dd.MM.              | badPattern       | /tables/deals/dates/closed          | Maybe uuuu-MM-dd
            closed: dd.MM.uuuu     | amount: dd.MM.uuuu          | notForField      | /tables/deals/dates/amount          | has no dates
            'amount: ","'          | 'amount: ";"'               | badSeparator     | /tables/deals/numbers/amount        | ;
            'amount: ","'          | 'closed: ","'               | notForField      | /tables/deals/numbers/closed        | has no numbers
            Talking since          | Talking since, Wonder: x    | unknownStage     | /tables/deals/entered/Wonder        | Found, Talking
            ', skills: {negot'     | ', entered: {negot'         | notForTable      | /tables/people/entered              | for deals only
            - Talking              | - found                     | duplicateId      | /stages/1                           | twice
            'Won, outcome: won'    | ' found, outcome: won'      | duplicateId      | /stages/2                           | found
            target: 0.9            | target: 90                  | outOfRange       | /stages/0/target                    | 90 % is 0.9
            target: 0.9            | target: 90 %                | wrongType        | /stages/0/target                    | must be a number
            hours: 1.5             | hours: 0                    | outOfRange       | /stages/0/hours                     | above 0
            outcome: won           | 'outcome: won, hours: 2'    | notForOutcome    | /stages/2/hours                     | open stages only
            outcome: won           | outcome: wno                | unknownValue     | /stages/2/outcome                   | Maybe won was meant
            products: {            | produkts: {                 | unknownField     | /joins/produkts                     | Maybe products
            'id: sales, '          | ''                          | missingField     | /roles/0                            | id
            stages: [talking]      | stages: [won]               | unknownStage     | /roles/0/stages/0                   | won
            'roles: [{id: sales,'  | 'roles: [{id: sales}, {id: sales,' | duplicateId | /roles/1/id                       | no other role
            'by: [sector, size]'   | 'by: [sectr, size]'         | unknownValue     | /segments/by/0                      | Maybe sector was meant
            'by: [sector, size]'   | 'by: [sector, sector]'      | duplicateId      | /segments/by/1                      | once
            large: 1000            | large: 0                    | outOfRange       | /segments/sizes/large               | above the one before
            ', sizes: {small: 0, large: 1000}' | ''              | missingSizes     | /segments/by                        | classes of size
            minScore: 12           | minScore: 16                | outOfRange       | /values/0/minScore                  | from 3 to 15
            '{name: B}'            | '{name: B, minScore: 12}'   | notFalling       | /values/1                           | below
            '{name: B}'            | '{name: A}'                 | duplicateId      | /values/1/name                      | no other class
            visits: 4              | visits: -1                  | outOfRange       | /values/0/visits                    | at least 0
            utilisation: 0.8       | utilisation: 80             | outOfRange       | /hours/utilisation                  | 90 % is 0.9
            capacityHours: 140     | capacityHours: -1           | outOfRange       | /hours/capacityHours                | above 0
            months: 6              | months: 0.5                 | outOfRange       | /hours/months                       | whole number
            months: 6              | months: 1e999999999         | wrongType        | /hours/months                       | a number
            halfLifeDays: 90       | halfLife: 90                | unknownField     | /skills/halfLife                    | halfLifeDays
            quotaMonths: 12        | quotaMonths: 0              | outOfRange       | /goals/quotaMonths                  | from 1 to
            'goals: {growth'       | 'hours: {growth'            | duplicateField   | /hours                              | twice
            currency: EUR          | currency: *x                | reference        | /currency                           | reference
            bailiwick/mapping/1    | bailiwick/mapping/2         | unknownFormat    | /format                             | bailiwick/mapping/1
            """)
    void eachDefectHasItsFinding(String right, String wrong, String code, String pointer, String word)
            throws IOException {
        assertThat(FULL).contains(right);
        MappingRead read = read(FULL.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
        assertThat(read.mapping()).isNull();
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().pointer()).isEqualTo(pointer);
            assertThat(finding.place().file()).isEqualTo("mapping.yaml");
            assertThat(finding.place().line()).isPositive();
            assertThat(finding.message()).contains(word).contains("Maybe ");
        });
    }

    @Test
    void allDefectsAreFoundAtOnce() throws IOException {
        MappingRead read =
                read(FULL.replace("2026-02", "soon").replace("owner:", "ownr:").replace("0.8", "80"));
        assertThat(read.findings())
                .extracting(Finding::code, finding -> finding.place().line())
                .containsExactly(
                        tuple("badDate", 3),
                        tuple("missingField", 11),
                        tuple("unknownField", 11),
                        tuple("outOfRange", 26));
    }

    @Test
    void aColumnOfStagesNeedsTheirMeaning() throws IOException {
        MappingRead read = read("""
                format: bailiwick/mapping/1
                tables: {deals: {file: a.csv, columns: {owner: Rep, stage: Phase}}}
                """);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("missingStages");
    }

    @Test
    void linesNeedDeals() throws IOException {
        MappingRead read = read("""
                format: bailiwick/mapping/1
                tables: {lines: {file: a.csv, columns: {deal: Deal, price: Price}}}
                """);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("missingField");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                  | empty
            '- a'                               | wrongType
            'tables: {}'                        | missingField
            'a: b: c'                           | notReadable
            'a: [1, 2'                          | notReadable
            """)
    void whatIsNoMappingIsSaidToBeNone(String text, String code) throws IOException {
        assertThat(read(text).findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void twoDocumentsInOneFileAreNotReadAsOne() throws IOException {
        assertThat(read(FULL + "---\na: b\n").findings())
                .extracting(Finding::code)
                .containsExactly("trailingContent");
    }

    @Test
    void hostileFilesCostAFindingOnly() throws IOException {
        assertThat(read("a: " + "[".repeat(5_000)).findings())
                .extracting(Finding::code)
                .containsExactly("notReadable");
        assertThat(read("#".repeat(SmallDocument.MOST_BYTES + 1)).findings())
                .extracting(Finding::code)
                .containsExactly("fileTooLarge");
        StringBuilder many = new StringBuilder("format: bailiwick/mapping/1\n");
        for (int i = 0; i < 50_000; i++) {
            many.append("key").append(i).append(": 1\n");
        }
        assertThat(read(many.toString()).findings()).hasSizeLessThan(2_000);
        assertThat(MappingReader.read(folder.resolve("none.yaml")).findings())
                .extracting(Finding::code)
                .containsExactly("notFound");
    }
}
