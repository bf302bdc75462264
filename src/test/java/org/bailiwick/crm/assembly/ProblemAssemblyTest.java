package org.bailiwick.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bailiwick.crm.load.ExportLoader;
import org.bailiwick.crm.load.LoadProgress;
import org.bailiwick.crm.load.Note;
import org.bailiwick.crm.mapping.Mapping;
import org.bailiwick.crm.mapping.MappingReader;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemAssemblyTest {

    @TempDir
    private Path folder;

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Assembled assemble(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.yaml"), "format: bailiwick/mapping/1\n" + text);
        Mapping mapping = Objects.requireNonNull(MappingReader.read(file).mapping());
        return ProblemAssembly.of(
                Objects.requireNonNull(ExportLoader.load(folder, mapping, reject -> {}, LoadProgress.NONE)
                        .data()),
                mapping);
    }

    private static Duty duty(Problem problem, String id) {
        return problem.duties().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Member member(Problem problem, String id) {
        return problem.members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Two members with 100 hours each; Acme has three deals, Bolt one; all of June 2026. */
    private Assembled small(String more) throws IOException {
        file("people.csv", "name,hours\nAna,100\nBo,100\n");
        file("deals.csv", """
                id,owner,account,stage,created,closed,amount
                1,Ana,Acme,Won,2026-06-01,2026-06-20,900
                2,Ana,Acme,Lead,2026-06-02,,
                3,Bo,Acme,Offer,2026-06-03,,
                4,Bo,Bolt,Lost,2026-06-04,2026-06-30,100
                """);
        return assemble("""
                tables:
                  people: {file: people.csv, columns: {name: name, capacityHours: hours}}
                  deals: {file: deals.csv, columns: {id: id, owner: owner, account: account, stage: stage, created: created, closed: closed, amount: amount}}
                stages:
                  - Lead
                  - {name: Offer, target: 0.5}
                  - {name: Won, outcome: won}
                  - {name: Lost, outcome: lost}
                """ + more);
    }

    @Test
    void hoursWithoutARuleMakeTodaysWorkFillTheStatedPartOfTheCapacity() throws IOException {
        Problem problem = small("").problem();
        // In one month Acme has 3 deals in Lead and 2 in Offer, Bolt 1 and 1: 7 in all. 0.85 · 200 h / 7 = 24.285714 h.
        assertThat(duty(problem, "sales/acme/lead").hours()).isEqualByComparingTo("36.43");
        assertThat(duty(problem, "sales/acme/lead/2").hours()).isEqualByComparingTo("36.43");
        assertThat(duty(problem, "sales/acme/offer").hours()).isEqualByComparingTo("48.57");
        assertThat(duty(problem, "sales/bolt/lead").hours()).isEqualByComparingTo("24.29");
    }

    @Test
    void statedHoursOfADealCount() throws IOException {
        Problem problem = small("").problem();
        assertThat(problem.period()).hasToString("2026-07");
        Problem stated = assembleStated().problem();
        // 3 deals a month · 2 h, and 2 · 5 h.
        assertThat(duty(stated, "sales/acme/lead").hours()).isEqualByComparingTo("6");
        assertThat(duty(stated, "sales/acme/offer").hours()).isEqualByComparingTo("10");
    }

    private Assembled assembleStated() throws IOException {
        return assemble("""
                tables:
                  people: {file: people.csv, columns: {name: name, capacityHours: hours}}
                  deals: {file: deals.csv, columns: {id: id, owner: owner, account: account, stage: stage, created: created, closed: closed, amount: amount}}
                stages:
                  - {name: Lead, hours: 2}
                  - {name: Offer, hours: 5}
                  - {name: Won, outcome: won}
                  - {name: Lost, outcome: lost}
                """);
    }

    @Test
    void theHolderIsWhoHasMostOpenDealsThereElseWhoWonMost() throws IOException {
        Problem problem = small("").problem();
        assertThat(duty(problem, "sales/acme/lead").holder()).isEqualTo("ana");
        assertThat(duty(problem, "sales/acme/offer").holder()).isEqualTo("bo");
        // Nobody has an open deal with Bolt, and nobody won one.
        assertThat(duty(problem, "sales/bolt/lead").holder()).isNull();
    }

    @Test
    void aStagesConversionIsMeasuredOverTheDealsThatLeftIt() throws IOException {
        Problem problem = small("").problem();
        // Of the deals of Lead one stands in it and three left, all to Offer; of Offer one stands, one was won, one
        // lost.
        assertThat(problem.stages().get(0).conversion()).isEqualByComparingTo("1");
        assertThat(problem.stages().get(1).conversion()).isEqualByComparingTo("0.5");
        assertThat(problem.stages().get(1).target()).isEqualByComparingTo("0.5");
    }

    @Test
    void theGoalIsProposedFromHistoryWhereThereAreNoQuotasAndMarkedAsProposal() throws IOException {
        Assembled assembled = small("goals: {growth: 1.1, months: 1}\n");
        // 900 won in the last month · 1.1.
        assertThat(assembled.problem().goals().get(0).amount()).isEqualByComparingTo("990");
        assertThat(assembled.notes())
                .anyMatch(
                        note -> note.kind() == Note.Kind.DERIVED && note.code().equals("proposedGoal"));
    }

    @Test
    void theNewestQuotaThatCountsByTheEndOfThePeriodMakesGoalAndShares() throws IOException {
        file("people.csv", "name,title\nAna,Rep\nBo,Rep\nCat,Manager\n");
        file("accounts.csv", "name,owner,sales\nAcme,Ana,1200\nBolt,Bo,600\n");
        file("quotas.csv", """
                who,from,amount
                Ana,2026-01-01,3000
                Ana,2026-04-01,6000
                Ana,2026-07-01,9000
                Bo,2026-04-01,3000
                Cat,2026-04-01,99000
                """);
        Assembled assembled = assemble("""
                asOf: 2026-05-31
                tables:
                  people: {file: people.csv, columns: {name: name, title: title}}
                  accounts: {file: accounts.csv, columns: {name: name, owner: owner, sales: sales}}
                  quotas: {file: quotas.csv, columns: {person: who, from: from, amount: amount}}
                roles: [{id: sales, name: Sales, titles: [rep]}]
                """);
        Problem problem = assembled.problem();
        // Quotas are three months apart: in June Ana has 6000 / 3 and Bo 3000 / 3; the manager is no member.
        assertThat(problem.goals().get(0).amount()).isEqualByComparingTo("3000");
        assertThat(member(problem, "ana").goalShare()).isEqualByComparingTo("1.333");
        assertThat(member(problem, "bo").goalShare()).isEqualByComparingTo("0.667");
        assertThat(problem.members()).hasSize(2);
        assertThat(duty(problem, "sales/acme").holder()).isEqualTo("ana");
        assertThat(problem.segments().get(0).kind()).isEqualTo(SegmentKind.ACCOUNT);
        // 1200 a year: 100 a month · growth 1.05.
        assertThat(duty(problem, "sales/acme").goal()).isEqualByComparingTo("105");
    }

    @Test
    void territoriesWithoutAHolderAndSharedOnesAreListed() throws IOException {
        file("people.csv", "name\nAna\nBo\n");
        file("territories.csv", "id,name\n1,North\n2,South\n3,West\n");
        file("holdings.csv", "who,what,from,until\nAna,1,,\nBo,1,,\nBo,2,,2026-01-31\n");
        CoverageReport coverage = assemble("""
                        asOf: 2026-05-31
                        tables:
                          people: {file: people.csv, columns: {name: name}}
                          territories: {file: territories.csv, columns: {id: id, name: name}}
                          holdings: {file: holdings.csv, columns: {person: who, territory: what, from: from, until: until}}
                        segments: {by: [territory]}
                        """).coverage();
        assertThat(coverage.withoutHolder()).containsExactly("South", "West");
        assertThat(coverage.sharedTerritories())
                .containsExactly(new CoverageReport.SharedTerritory("North", List.of("Ana", "Bo")));
    }

    @Test
    void membersAreThoseWhoAreInTheTeamOnSomeDayOfThePeriod() throws IOException {
        file("people.csv", """
                name,from,until
                Ana,2020-01-01,
                Bo,2026-06-16,
                Cat,2026-07-01,
                Dan,2020-01-01,2026-05-31
                Eva,2020-01-01,2026-06-01
                Finn,2026-07-01,2026-05-31
                Gil,2020-01-01,2019-12-31
                """);
        file("accounts.csv", "name,owner,sales\nAcme,Ana,1200\n");
        Assembled assembled = assemble("""
                asOf: 2026-05-31
                tables:
                  people: {file: people.csv, columns: {name: name, from: from, until: until}}
                  accounts: {file: accounts.csv, columns: {name: name, owner: owner, sales: sales}}
                """);
        // Cat and Finn join after June 2026, Dan left before it. Gil's last day is before the first, so it says
        // nothing.
        assertThat(assembled.problem().members()).extracting(Member::id).containsExactly("ana", "bo", "eva", "gil");
        assertThat(member(assembled.problem(), "bo").validity())
                .isEqualTo(new Validity(LocalDate.of(2026, 6, 16), null));
        assertThat(assembled.notes()).anyMatch(note -> note.code().equals("notInPeriod") && note.count() == 3);
    }

    @Test
    void salesOfMoreMonthsThanAYearCountByTheMonth() throws IOException {
        file("people.csv", "name\nAna\n");
        file("accounts.csv", "name,owner,sales\nAcme,Ana,3600\n");
        String tables = """
                asOf: 2026-05-31
                tables:
                  people: {file: people.csv, columns: {name: name}}
                  accounts: {file: accounts.csv, columns: {name: name, owner: owner, sales: sales}}
                """;
        // 3600 in 36 months are 100 a month, · growth 1.05; taken for those of a year they are 300.
        Assembled stated = assemble(tables + "goals: {salesMonths: 36}\n");
        assertThat(duty(stated.problem(), "sales/acme").goal()).isEqualByComparingTo("105");
        assertThat(stated.problem().segments().get(0).potential()).isEqualByComparingTo("100");
        assertThat(duty(assemble(tables).problem(), "sales/acme").goal()).isEqualByComparingTo("315");
    }

    @Test
    void everyDutysHoursAndGoalHaveTheirRuleAndInputs() throws IOException {
        Assembled assembled = small("");
        for (Duty duty : assembled.problem().duties()) {
            assertThat(assembled.derivations())
                    .filteredOn(derived -> derived.id().equals(duty.id()))
                    .extracting(Derivation::field)
                    .containsExactly("hours", "goal");
        }
        assertThat(assembled.derivations())
                .filteredOn(derived -> derived.id().equals("sales/acme/offer")
                        && derived.field().equals("hours"))
                .extracting(Derivation::inputs)
                .containsExactly("2 deals in 1 month · 24.29 h");
    }

    @Test
    void goalsOfASegmentsDutiesAddUpToItsSalesWithGrowth() throws IOException {
        Problem problem = small("").problem();
        BigDecimal sum = problem.duties().stream()
                .filter(duty -> "acme".equals(duty.segment()))
                .map(Duty::goal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        // 900 won in one month · 1.05.
        assertThat(sum).isEqualByComparingTo("945");
    }
}
