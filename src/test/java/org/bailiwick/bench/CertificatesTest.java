package org.bailiwick.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.bailiwick.model.Score;
import org.bailiwick.solver.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @TempDir
    Path folder;

    private Catalogue catalogue(String row) throws IOException {
        Path file = folder.resolve("instances.csv");
        return Catalogue.read(Files.writeString(file, String.join(",", Catalogue.COLUMNS) + "\n" + row + "\n"));
    }

    private static Run run(Catalogue catalogue, long steps) throws IOException {
        Instance instance = catalogue.instance(catalogue.require("a"));
        return new Runner(System::nanoTime, Engine.DENSE, 1).run(instance, 1, new Limit(null, steps));
    }

    @Test
    void aBetterPlanIsStoredAndPassesTheReferee() throws IOException {
        Catalogue catalogue = catalogue("a,gap:D:3x20:1,0,0,,,,,,,");
        Run run = run(catalogue, 5_000);
        CatalogueRow row = Certificates.update(catalogue, catalogue.require("a"), run, TODAY);
        assertThat(row.bestSoft()).isEqualTo(run.plan().score().soft());
        assertThat(row.members()).isEqualTo(3);
        assertThat(row.duties()).isEqualTo(20);
        assertThat(row.foundBy()).isEqualTo("bailiwick unpackaged, seed 1, 5000 steps");
        assertThat(row.date()).isEqualTo(TODAY);
        Score score = Certificates.check(catalogue.with(row), row);
        assertThat(score).isEqualTo(run.plan().score());
    }

    @Test
    void anEquallyGoodPlanChangesNothing() throws IOException {
        Catalogue catalogue = catalogue("a,gap:D:3x20:1,0,0,,,,,,,");
        CatalogueRow row = Certificates.update(catalogue, catalogue.require("a"), run(catalogue, 5_000), TODAY);
        assertThat(Certificates.update(catalogue, row, run(catalogue, 5_000), TODAY.plusDays(1)))
                .isEqualTo(row);
    }

    @Test
    void aTighterKnownBoundIsKept() throws IOException {
        Catalogue catalogue = catalogue("a,gap:D:3x20:1,3,20,0,-10,0,-70000,false,somebody,2026-01-01");
        CatalogueRow row = catalogue.require("a");
        assertThat(Certificates.update(catalogue, row, run(catalogue, 100), TODAY))
                .isEqualTo(row);
        assertThat(Certificates.file(catalogue, "a")).doesNotExist();
    }

    @Test
    void aPlanThatIsNotWorthWhatTheCatalogueSaysIsNamed() throws IOException {
        Catalogue catalogue = catalogue("a,gap:D:3x20:1,0,0,,,,,,,");
        Certificates.update(catalogue, catalogue.require("a"), run(catalogue, 100), TODAY);
        Catalogue wrong = catalogue("a,gap:D:3x20:1,3,20,0,-7,,,,,");
        assertThatThrownBy(() -> Certificates.check(wrong, wrong.require("a")))
                .hasMessageContaining("soft -7. Maybe only one of the two was changed.");
        Catalogue other = catalogue("a,gap:D:3x20:2,3,20,0,-7,,,,,");
        assertThatThrownBy(() -> Certificates.check(other, other.require("a")))
                .hasMessageContaining("is a plan of another problem");
    }
}
