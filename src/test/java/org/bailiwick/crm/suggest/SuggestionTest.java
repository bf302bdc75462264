package org.bailiwick.crm.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.Dimension;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.MappingRead;
import org.bailiwick.crm.mapping.MappingReader;
import org.bailiwick.crm.mapping.RoleRule;
import org.bailiwick.crm.mapping.StageRule;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.mapping.TableMapping;
import org.bailiwick.crm.tables.Surveys;
import org.bailiwick.crm.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionTest {

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Suggested suggest() throws IOException {
        return Suggestion.of(files());
    }

    private List<SurveyedFile> files() throws IOException {
        List<SurveyedFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".csv")).toList()) {
                Table table = Objects.requireNonNull(Table.open(file, null).table());
                files.add(new SurveyedFile(table.file(), Surveys.of(table)));
            }
        }
        return files;
    }

    private void assertReadsBackEqual(Suggested suggested) throws IOException {
        String yaml = suggested.yaml();
        MappingRead read = MappingReader.read(Files.writeString(folder.resolve("mapping.yaml"), yaml));
        assertThat(read.findings()).isEmpty();
        assertThat(read.mapping()).isEqualTo(suggested.mapping());
    }

    private static Map<Field, String> columns(Suggested suggested, TableKind kind) {
        TableMapping table = suggested.mapping().table(kind);
        return table == null ? Map.of() : table.columns();
    }

    private void writeEnglish() throws IOException {
        write("my_deals.csv", """
                opportunity_id,sales_agent,account,deal_stage,engage_date,close_date,close_value
                O1,Ann Lee,Acme,Wooing,25-10-2025,,
                O2,Ann Lee,Bolt,Found,,,
                O5,Ann Lee,Bolt,Wooing,26-10-2025,,
                O3,Bob Ray,Acme,Won,26-10-2025,01-03-2026,1054
                O4,Bob Ray,Bolt,Lost,13-11-2025,11-03-2026,0
                """);
        write("accounts.csv", "account,sector,employees\nAcme,retail,12\nBolt,energy,900\n");
        write("sales_teams.csv", "sales_agent,manager,regional_office\nAnn Lee,Cy Orr,East\nBob Ray,Cy Orr,West\n");
        write("data_dictionary.csv", "Table,Field,Description\naccounts,account,Company name\n");
    }

    @Test
    void filesColumnsAndStagesAreTold() throws IOException {
        writeEnglish();
        Suggested suggested = suggest();
        assertThat(suggested.mapping().tables())
                .extracting(TableMapping::kind)
                .containsExactly(TableKind.DEALS, TableKind.ACCOUNTS, TableKind.PEOPLE);
        assertThat(columns(suggested, TableKind.DEALS))
                .isEqualTo(Map.of(
                        Field.DEAL_ID, "opportunity_id",
                        Field.DEAL_OWNER, "sales_agent",
                        Field.DEAL_ACCOUNT, "account",
                        Field.DEAL_STAGE, "deal_stage",
                        Field.DEAL_CLOSED, "close_date",
                        Field.DEAL_AMOUNT, "close_value"));
        assertThat(columns(suggested, TableKind.PEOPLE))
                .isEqualTo(Map.of(
                        Field.PERSON_NAME, "sales_agent",
                        Field.PERSON_MANAGER, "manager",
                        Field.PERSON_REGION, "regional_office"));
        assertThat(suggested.mapping().stages())
                .extracting(StageRule::name, StageRule::outcome)
                .containsExactly(
                        tuple("Found", Outcome.OPEN),
                        tuple("Wooing", Outcome.OPEN),
                        tuple("Won", Outcome.WON),
                        tuple("Lost", Outcome.LOST));
        assertReadsBackEqual(suggested);
    }

    @Test
    void aDateThatOnlyFirstStageDealsLackIsTheEntryOfTheSecond() throws IOException {
        writeEnglish();
        TableMapping deals = Objects.requireNonNull(suggest().mapping().table(TableKind.DEALS));
        assertThat(deals.entered()).isEqualTo(Map.of("Wooing", "engage_date"));
        assertThat(deals.dates()).isEqualTo(Map.of(Field.DEAL_CLOSED, "dd-MM-uuuu"));
    }

    @Test
    void noDateIsAnEntryWhereTheOrderOfStagesIsNotKnown() throws IOException {
        write("deals.csv", "owner,stage,since\na,Wooing,1.2.2026\nb,Found,\nc,Won,3.2.2026\n");
        assertThat(Objects.requireNonNull(suggest().mapping().table(TableKind.DEALS))
                        .entered())
                .isEmpty();
    }

    @Test
    void everyLineHasItsReason() throws IOException {
        writeEnglish();
        assertThat(suggest().yaml())
                .contains("# data_dictionary.csv is not used")
                .contains(
                        "owner: sales_agent # a usual header; 2 of its 2 values stand in sales_teams.csv, sales_agent")
                .contains("- Found # 1 of the deals, as many as lack a date, so the first");
    }

    @Test
    void germanAndChineseHeadersAreKnown() throws IOException {
        write("Chancen.csv", """
                Auftragsnummer;Besitzer;Kunde;Phase;Erstellt am;Abschlussdatum;Betrag
                A1;Jörg;Huber;Angebot;01.02.2026;;100,5
                A2;Uwe;Maier;Gewonnen;13.02.2026;15.03.2026;200
                A3;Uwe;Maier;Verloren;14.02.2026;16.03.2026;300
                A4;Uwe;Maier;Lead;14.02.2026;;300
                """);
        write("客户.csv", "客户编号,客户名称,行业\n1,甲,零售\n2,乙,能源\n");
        Suggested suggested = suggest();
        assertThat(columns(suggested, TableKind.DEALS)).hasSize(7).containsEntry(Field.DEAL_OWNER, "Besitzer");
        assertThat(columns(suggested, TableKind.ACCOUNTS)).hasSize(3);
        assertThat(suggested.mapping().stages())
                .extracting(StageRule::name)
                .containsExactly("Lead", "Angebot", "Gewonnen", "Verloren");
        assertReadsBackEqual(suggested);
    }

    @Test
    void aColumnWithAStrangeHeaderIsToldByItsValues() throws IOException {
        write("opportunities.csv", "opportunity id,Who,Stage\n1,Ann Lee,New\n2,Bob Ray,Won\n3,Ann Lee,Won\n");
        write("people.csv", "Name\nAnn Lee\nBob Ray\nCy Orr\n");
        assertThat(columns(suggest(), TableKind.DEALS)).containsEntry(Field.DEAL_OWNER, "Who");
    }

    @Test
    void managersWhoOwnNothingAreLeftOutByTheirTitles() throws IOException {
        String people = "id,name,title,managerId\n1,Ann,Sales Manager,\n2,Bob,Rep,1\n3,Cy,Rep,1\n";
        write("members.csv", people);
        write("stores.csv", "storeId,name,salesPersonId\n10,Acme,2\n11,Bolt,3\n");
        Suggested suggested = suggest();
        assertThat(suggested.mapping().roles()).extracting(RoleRule::titles).containsExactly(List.of("Rep"));
        assertReadsBackEqual(suggested);
        write("stores.csv", "storeId,name,salesPersonId\n10,Acme,2\n11,Bolt,1\n12,Cold,3\n");
        assertThat(suggest().mapping().roles()).isEmpty();
    }

    @Test
    void strangeNamesAreWrittenSoThatTheyReadBack() throws IOException {
        write(
                "deals #1.csv",
                "\"opportunity: id\",owner,stage\n1,a,\"no\"\n2,b,\"# x: {y}\"\n3,b,\"won \"\"big\"\"\"\n4,c,2026\n5,c,~\n");
        Suggested suggested = suggest();
        assertThat(suggested.mapping().stages()).hasSize(5);
        assertReadsBackEqual(suggested);
    }

    @Test
    void filesThatLookLikeNothingGiveNoTables() throws IOException {
        write("x.csv", "a,b\n1,2\n");
        assertThat(suggest().mapping().tables()).isEmpty();
        assertThat(suggest().reasons()).extracting(Reason::pointer).contains("/tables");
    }

    @Test
    void frenchAndSpanishHeadersAreKnown() throws IOException {
        write("affaires.csv", """
                Numéro affaire;Commercial;Société;Étape;Date de création;Date de clôture;Montant
                A1;Zoé;Bru;Devis;01.02.2026;;100,5
                A2;Léo;Gex;Gagnée;13.02.2026;15.03.2026;1.200,5
                A3;Léo;Gex;Perdue;14.02.2026;16.03.2026;300
                A4;Léo;Gex;Prospection;14.02.2026;;300
                """);
        Suggested suggested = suggest();
        assertThat(columns(suggested, TableKind.DEALS)).hasSize(7).containsEntry(Field.DEAL_AMOUNT, "Montant");
        assertThat(suggested.mapping().stages())
                .extracting(StageRule::name)
                .containsExactly("Prospection", "Devis", "Gagnée", "Perdue");
        assertThat(Objects.requireNonNull(suggested.mapping().table(TableKind.DEALS))
                        .numbers())
                .isEqualTo(Map.of(Field.DEAL_AMOUNT, ","));
        Files.delete(folder.resolve("affaires.csv"));
        write("oportunidades.csv", """
                ID,Vendedor,Cliente,Etapa,Fecha de creación,Fecha de cierre,Importe
                1,Eva,Sol,Propuesta,2026-02-01,,10
                2,Ana,Mar,Cerrada ganada,2026-02-02,2026-03-01,20
                3,Ana,Mar,Cerrada perdida,2026-02-02,2026-03-02,20
                4,Ana,Mar,Negociación,2026-02-02,,20
                """);
        assertThat(columns(suggest(), TableKind.DEALS)).hasSize(7);
        assertThat(suggest().mapping().stages())
                .extracting(StageRule::name, StageRule::outcome)
                .containsExactly(
                        tuple("Propuesta", Outcome.OPEN),
                        tuple("Negociación", Outcome.OPEN),
                        tuple("Cerrada ganada", Outcome.WON),
                        tuple("Cerrada perdida", Outcome.LOST));
    }

    @Test
    void prefixesUnitsAndCamelCaseHideNoHeader() throws IOException {
        write("Opportunity.csv", """
                Opportunity.Id,Opportunity.Owner.Name,Opportunity - Stage,opportunityCloseDate,Amount (EUR)
                1,Ann,closedwon,2026-01-02,5
                2,Bob,contractsent,2026-01-03,6
                """);
        assertThat(columns(suggest(), TableKind.DEALS))
                .isEqualTo(Map.of(
                        Field.DEAL_ID, "Opportunity.Id",
                        Field.DEAL_OWNER, "Opportunity.Owner.Name",
                        Field.DEAL_STAGE, "Opportunity - Stage",
                        Field.DEAL_CLOSED, "opportunityCloseDate",
                        Field.DEAL_AMOUNT, "Amount (EUR)"));
    }

    @Test
    void probabilitiesPutStagesInOrder() throws IOException {
        write("deals.csv", """
                owner,stage,probability
                a,Handshake,80 %
                a,Flirt,10 %
                b,Flirt,10 %
                b,Date,30 %
                b,Date,30 %
                b,Date,30 %
                a,Won,100 %
                a,Won,100 %
                a,Won,100 %
                a,Won,100 %
                """);
        assertThat(suggest().mapping().stages())
                .extracting(StageRule::name)
                .containsExactly("Flirt", "Date", "Handshake", "Won");
        assertThat(suggest().yaml()).contains("- Flirt # 2 of the deals, as many as have a probability of 10");
    }

    @Test
    void stagesAreToldByTheirValuesWhereTheirHeaderIsStrange() throws IOException {
        write("deals.csv", "id,owner,How far\n1,a,Lead\n2,b,赢单\n3,c,丢单\n");
        assertThat(columns(suggest(), TableKind.DEALS)).containsEntry(Field.DEAL_STAGE, "How far");
    }

    @Test
    void withoutStagesASaleIsMadeOnTheDayOfItsOrder() throws IOException {
        write("Orders.csv", """
                OrderID,EmployeeID,CustomerID,OrderDate,ShippedDate
                1,7,A,2026-01-02,2026-01-09
                2,8,B,2026-01-03,
                """);
        assertThat(columns(suggest(), TableKind.DEALS))
                .containsEntry(Field.DEAL_CLOSED, "OrderDate")
                .doesNotContainKeys(Field.DEAL_CREATED, Field.DEAL_STAGE);
        assertThat(suggest().yaml())
                .contains("closed: OrderDate # no column of stages")
                .contains("# not used: ShippedDate");
    }

    @Test
    void tooManyAccountsAreGrouped() throws IOException {
        StringBuilder accounts = new StringBuilder("id,name,industry,state,annual revenue,purchases,employees\n");
        for (int i = 0; i <= 3_000; i++) {
            accounts.append("%d,n%d,%s,%s,9,8,7\n".formatted(i, i, i % 3 == 0 ? "retail" : "energy", "S" + i % 5));
        }
        write("accounts.csv", accounts.toString());
        assertThat(suggest().mapping().segments().by()).containsExactly(Dimension.SECTOR, Dimension.REGION);
        assertThat(suggest().yaml()).contains("sales: purchases # a usual header", "not annual revenue, which");
        assertReadsBackEqual(suggest());
    }

    @Test
    void theOrderOfFilesChangesNothing() throws IOException {
        writeEnglish();
        List<SurveyedFile> files = new ArrayList<>(files());
        String yaml = Suggestion.of(files).yaml();
        Collections.reverse(files);
        assertThat(Suggestion.of(files).yaml()).isEqualTo(yaml);
    }

    @Test
    void numbersAreKeysOfWhatTheHeaderTellsOfAndOfNothingElse() throws IOException {
        write("territories.csv", "territoryId,name\n1,North\n2,South\n3,West\n");
        write("members.csv", "employeeId,name\n1,Ann Lee\n2,Bob Ray\n");
        write("stores.csv", """
                storeId,name,salesPersonId,salesPersonTerritoryId,floors,stateTerritoryId
                7,Acme,1,1,3,2
                8,Bolt,2,2,1,3
                """);
        Map<Field, String> columns = columns(suggest(), TableKind.ACCOUNTS);
        assertThat(columns).containsEntry(Field.ACCOUNT_TERRITORY, "stateTerritoryId");
        assertThat(columns).containsEntry(Field.ACCOUNT_OWNER, "salesPersonId");
        assertThat(columns.values()).doesNotContain("salesPersonTerritoryId", "floors");
    }
}
