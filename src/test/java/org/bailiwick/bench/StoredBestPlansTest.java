package org.bailiwick.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Problem;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of this repository, and the plans stored with it. */
class StoredBestPlansTest {

    private static final Path FILE = Path.of("benchmarks/instances.csv");
    private static final int LARGEST = 1_000;

    static List<CatalogueRow> rows() throws IOException {
        return Catalogue.read(FILE).rows().stream()
                .filter(row -> row.duties() <= LARGEST)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyInstanceIsThereAndValidAndOfTheSizeStated(CatalogueRow row) throws IOException {
        Problem problem = Catalogue.read(FILE).instance(row).problem();
        assertThat(ProblemCheck.findings(problem)).noneMatch(Finding::isError);
        PeriodView view = PeriodView.of(problem);
        assertThat(view.members()).hasSize(row.members());
        assertThat(view.duties()).hasSize(row.duties());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyStoredPlanIsWorthWhatTheCatalogueSays(CatalogueRow row) throws IOException {
        Catalogue catalogue = Catalogue.read(FILE);
        if (row.bestSoft() != null) {
            assertThat(Certificates.check(catalogue, row).hard()).isZero();
        }
    }

    @Test
    void noStoredPlanIsWithoutARow() throws IOException {
        Catalogue catalogue = Catalogue.read(FILE);
        try (Stream<Path> plans = Files.list(FILE.resolveSibling("best"))) {
            assertThat(plans).isNotEmpty().allSatisfy(plan -> {
                String name = plan.getFileName().toString().replace(".json", "");
                assertThat(catalogue.require(name).bestSoft()).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noPlanIsBetterThanItsBound(CatalogueRow row) {
        if (row.bestMedium() != null && row.boundMedium() != null) {
            assertThat(row.bestMedium()).isLessThanOrEqualTo(row.boundMedium());
        }
        if (row.bestSoft() != null && row.boundSoft() != null) {
            assertThat(row.bestSoft()).isLessThanOrEqualTo(row.boundSoft());
        }
    }
}
