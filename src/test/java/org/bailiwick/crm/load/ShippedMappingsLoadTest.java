package org.bailiwick.crm.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.mapping.MappingReader;
import org.bailiwick.crm.tables.Reject;
import org.bailiwick.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports in the shapes that the shipped mappings are for: two people, two accounts, four deals. */
class ShippedMappingsLoadTest {

    @TempDir
    private Path folder;

    private final List<Reject> rejects = new ArrayList<>();

    static List<String> names() {
        return MappingReader.shippedNames();
    }

    private CrmData load(Path export, String mapping) throws IOException {
        Loaded loaded = ExportLoader.load(
                export,
                Objects.requireNonNull(MappingReader.shipped(mapping).mapping()),
                rejects::add,
                LoadProgress.NONE);
        assertThat(loaded.findings().stream().filter(Finding::isError)).isEmpty();
        assertThat(rejects).isEmpty();
        return Objects.requireNonNull(loaded.data());
    }

    private CrmData load(String mapping) throws IOException, URISyntaxException {
        return load(
                Path.of(Objects.requireNonNull(getClass().getResource(mapping)).toURI()), mapping);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingOfAnExportArrives(String name) throws IOException, URISyntaxException {
        CrmData data = load(name);
        assertThat(data.people()).extracting(Person::name).containsExactlyInAnyOrder("Ines Vogt", "Omar Haas");
        assertThat(data.accounts()).extracting(Account::name).containsExactly("Arbor Works", "Birch & Sons");
        Deals deals = data.deals();
        assertThat(IntStream.range(0, deals.size()).mapToObj(deals::outcome))
                .containsExactly(Outcome.WON, Outcome.OPEN, Outcome.LOST, Outcome.OPEN);
        assertThat(deals.closed(0)).isEqualTo((int) LocalDate.of(2026, 3, 2).toEpochDay());
        assertThat(deals.created(1)).isEqualTo((int) LocalDate.of(2026, 2, 11).toEpochDay());
        assertThat(Deals.units(deals.amount(0))).isEqualByComparingTo("1200.5");
        assertThat(deals.amount(3)).isEqualTo(Deals.NO_AMOUNT);
        assertThat(data.people().get(deals.owner(2)).name()).isEqualTo("Omar Haas");
        assertThat(data.accounts().get(deals.account(2)).name()).isEqualTo("Birch & Sons");
        assertThat(deals.stage(3)).isZero();
        assertThat(deals.stage(1)).isPositive();
    }

    @Test
    void aChangeOfStageArrives() throws IOException, URISyntaxException {
        CrmData data = load("salesforce");
        int stage = data.deals().stage(1);
        assertThat(data.deals().entered(1, stage))
                .isEqualTo((int) LocalDate.of(2026, 3, 9).toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({
        "salesforce, opportunity.csv, 'Id,OwnerId,StageName,CloseDate', '1,Ines Vogt,Closed Won,2026-01-02'",
        "hubspot, my-deals.csv, 'Deal Stage,Deal owner,Create Date', 'Contract Sent,Ines Vogt,2026-01-02'",
        "pipeline, any.csv, 'owner,stage,created', 'Ines Vogt,Lead,2026-01-02'"
    })
    void whatIsOptionalMayBeMissing(String name, String file, String header, String row) throws IOException {
        Files.writeString(folder.resolve(file), header + "\n" + row + "\n");
        CrmData data = load(folder, name);
        assertThat(data.deals().size()).isEqualTo(1);
        assertThat(data.people()).extracting(Person::name).containsExactly("Ines Vogt");
    }
}
