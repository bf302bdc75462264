package org.bailiwick.crm.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.MappingRead;
import org.bailiwick.crm.mapping.MappingReader;
import org.bailiwick.crm.names.How;
import org.bailiwick.crm.tables.Reject;
import org.bailiwick.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportLoaderTest {
    private static final String STAGES = """
            stages:
              - Lead
              - Offer
              - {name: Won, outcome: won}
              - {name: Lost, outcome: lost}
            """;

    @TempDir
    private Path folder;

    private final List<Reject> rejects = new ArrayList<>();

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Loaded load(String mapping) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.yaml"), "format: bailiwick/mapping/1\n" + mapping);
        MappingRead read = MappingReader.read(file);
        Mapping parsed = read.mapping();
        assertThat(parsed).as(read.findings().toString()).isNotNull();
        return ExportLoader.load(folder, parsed, rejects::add, LoadProgress.NONE);
    }

    private static CrmData data(Loaded loaded) {
        CrmData data = loaded.data();
        assertThat(data).as(loaded.findings().toString()).isNotNull();
        return data;
    }

    @Test
    void aLostDealReachedTheStageItWasLostInElseTheLastItIsKnownToHaveEntered() throws IOException {
        file("deals.csv", """
                id,owner,stage,lost in,offered,closed
                1,Ana,Lost,Offer,,2026-01-09
                2,Ana,Lost,,2026-01-05,2026-01-09
                3,Ana,Lost,,,2026-01-09
                """);
        Loaded loaded = load("""
                tables:
                  deals: {file: deals.csv, columns: {id: id, owner: owner, stage: stage, lostIn: lost in, closed: closed}, entered: {Offer: offered}}
                """ + STAGES);

        Deals deals = data(loaded).deals();
        assertThat(List.of(deals.stage(0), deals.stage(1), deals.stage(2))).containsExactly(1, 1, 0);
        assertThat(loaded.notes()).anyMatch(note -> note.code().equals("lostInFirstStage") && note.count() == 1);
    }

    @Test
    void overHowManyMonthsSalesGoIsAssumedAndSaidToBeUnlessItIsStated() throws IOException {
        file("accounts.csv", "name,sales\nAcme,1000\nBolt,\nCoil,0\n");
        String tables =
                "asOf: 2026-05-31\ntables:\n  accounts: {file: accounts.csv, columns: {name: name, sales: sales}}\n";
        assertThat(load(tables).notes())
                .contains(
                        new Note(
                                Note.Kind.ASSUMED,
                                "salesOfAYear",
                                2,
                                "accounts have sales that are taken for those of a year; the mapping can state goals.salesMonths"));
        assertThat(load(tables + "goals: {salesMonths: 12}\n").notes())
                .noneMatch(note -> note.code().equals("salesOfAYear"));
        Loaded loaded = load(tables + "goals: {salesMonths: 18}\n");
        assertThat(data(loaded).accounts().get(0).sales()).isEqualByComparingTo("666.67");
        assertThat(loaded.notes())
                .anyMatch(note ->
                        note.kind() == Note.Kind.DERIVED && note.code().equals("salesOfAYear") && note.count() == 2);
    }

    @Test
    void withoutAStageColumnEveryDealIsWonAndItsLinesGiveItsAmountAndMainProduct() throws IOException {
        file("orders.csv", "order,who,on\n7,Ana,2026-03-01\n8,Bo,2026-03-02\n");
        file("lines.csv", """
                order,what,price,count,off
                7,Pump,10,2,0
                7,Valve,100,1,0.15
                8,Pump,10,1,0
                """);
        Loaded loaded = load("""
                tables:
                  deals: {file: orders.csv, columns: {id: order, owner: who, closed: on}}
                  lines: {file: lines.csv, columns: {deal: order, product: what, price: price, quantity: count, discount: off}}
                """);

        CrmData data = data(loaded);
        // 10·2 + 100·0.85 = 105, most of it for the valve.
        assertThat(data.deals().outcome(0)).isEqualTo(Outcome.WON);
        assertThat(Deals.units(data.deals().amount(0))).isEqualByComparingTo("105");
        assertThat(data.products().get(data.deals().product(0)).name()).isEqualTo("Valve");
        assertThat(data.asOf()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void theHistoryOfStagesGivesTheFirstDayOfEach() throws IOException {
        file("deals.csv", "id,owner,stage\n1,Ana,Offer\n");
        file("history.csv", """
                deal,to,day
                1,Lead,2026-02-01
                1,Offer,2026-02-20
                1,Offer,2026-02-10
                """);
        Loaded loaded = load("""
                tables:
                  deals: {file: deals.csv, columns: {id: id, owner: owner, stage: stage}}
                  stageHistory: {file: history.csv, columns: {deal: deal, stage: to, entered: day}}
                """ + STAGES);

        assertThat(data(loaded).deals().entered(0, 1))
                .isEqualTo((int) LocalDate.of(2026, 2, 10).toEpochDay());
    }

    @Test
    void aTerritoryHistoryThatContradictsThePresentIsReported() throws IOException {
        file("people.csv", "id,name,territory\n1,Ana,N\n2,Bo,S\n");
        file("territories.csv", "id,name\nN,North\nS,South\n");
        file("history.csv", """
                who,what,from,until
                1,N,2025-01-01,2025-12-31
                1,S,2026-01-01,
                2,S,2026-01-01,
                """);
        Loaded loaded = load("""
                asOf: 2026-06-30
                tables:
                  people: {file: people.csv, columns: {id: id, name: name, territory: territory}}
                  territories: {file: territories.csv, columns: {id: id, name: name}}
                  holdings: {file: history.csv, columns: {person: who, territory: what, from: from, until: until}}
                """);

        assertThat(loaded.findings()).extracting(Finding::code).containsExactly("territoryContradiction");
        assertThat(loaded.findings().get(0).message())
                .contains("Ana")
                .contains("(North)")
                .contains("(South)");
    }

    @Test
    void namesAreMatchedAcrossFilesAndEveryMatchThatIsNotToTheLetterIsListed() throws IOException {
        file("people.csv", "name\nJosé Álvarez\nTom Baker\n");
        file("deals.csv", """
                id,owner,stage
                1,jose alvarez ,Lead
                2,Tom Baker,lead
                3,Nobody Known,Lead
                """);
        Loaded loaded = load("""
                asOf: 2026-06-30
                tables:
                  people: {file: people.csv, columns: {name: name}}
                  deals: {file: deals.csv, columns: {id: id, owner: owner, stage: stage}}
                """ + STAGES);

        assertThat(data(loaded).deals().owner(0)).isZero();
        assertThat(data(loaded).deals().owner(2)).isEqualTo(Deals.NONE);
        assertThat(loaded.joins())
                .extracting(join -> join.kind() + ":" + join.from() + ":" + join.how())
                .containsExactlyInAnyOrder(
                        "people:jose alvarez:" + How.SPELLING,
                        "people:Nobody Known:" + How.NONE,
                        "stages:lead:" + How.SPELLING);
        assertThat(loaded.notes()).anyMatch(note -> note.code().equals("unknownOwner") && note.count() == 1);
    }

    @Test
    void aRejectedRowDoesNotBlockItsMendedCopy() throws IOException {
        file("deals.csv", "id,owner,stage,closed\n1,Ana,Won,2026-13-01\n1,Ana,Won,2026-12-01\n2,Ana,Won,2026-12-02\n");
        Loaded loaded = load("""
                tables:
                  deals: {file: deals.csv, columns: {id: id, owner: owner, stage: stage, closed: closed}}
                """ + STAGES);

        assertThat(data(loaded).deals().size()).isEqualTo(2);
        assertThat(rejects).extracting(Reject::code).containsExactly("noDate");
        assertThat(loaded.tables().get(0).rows()).isEqualTo(2);
        assertThat(loaded.tables().get(0).rejected()).isEqualTo(1);
    }

    @Test
    void anExportWithoutAnyDayAsksForOne() throws IOException {
        file("deals.csv", "id,owner,stage\n1,Ana,Won\n");
        Loaded loaded = load("""
                tables:
                  deals: {file: deals.csv, columns: {id: id, owner: owner, stage: stage}}
                """ + STAGES);

        assertThat(loaded.data()).isNull();
        assertThat(loaded.findings()).extracting(Finding::code).containsExactly("noDay");
    }
}
