package org.bailiwick.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.model.PairTable;
import org.bailiwick.model.PairTable.Figures;
import org.bailiwick.model.Problem;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class PairTableTest {

    private static final Problem TEAM = Scoring.read("""
            'members': [{'id': 'ana', 'capacityHours': 2}, {'id': 'ben', 'capacityHours': 2}, {'id': 'cy', 'capacityHours': 2}],
            'duties': [{'id': 'a', 'hours': 2}, {'id': 'b', 'hours': 1}]
            """);

    private static Problem with(Map<String, Map<String, Figures>> rows) {
        return TEAM.withPairTable(new PairTable(rows));
    }

    @Test
    void aStatedEffortStandsForHoursAndDecidesWhoHasTheTime() {
        Problem problem = with(Map.of("a", Map.of("ana", new Figures(120, 7), "ben", new Figures(121, 3))));
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        assertThat(pairs.effortMinutes(0, 1)).isEqualTo(121);
        assertThat(pairs.eligible(0)).containsExactly(0);
        assertThat(pairs.costPoints(0, 0)).isEqualTo(7);
        assertThat(pairs.effortMinutes(1, 1)).isEqualTo(60);
        assertThat(pairs.eligible(1)).containsExactly(0, 1, 2);
        assertThat(pairs.costPoints(1, 0)).isZero();
    }

    @Test
    void whomARowLeavesOutIsExcluded() {
        Pairs pairs = Pairs.of(PeriodView.of(with(Map.of("a", Map.of("ana", new Figures(0, 0))))));
        assertThat(pairs.isExcluded(0, 2)).isTrue();
        assertThat(pairs.isExcluded(0, 0)).isFalse();
        assertThat(pairs.isExcluded(1, 2)).isFalse();
    }

    @Test
    void unknownNamesAndNegativeEffortsAreErrors() {
        Problem problem = with(Map.of(
                "aa",
                Map.of("ana", new Figures(1, 1)),
                "b",
                Map.of("anna", new Figures(1, 1), "ben", new Figures(-1, 0))));
        assertThat(ProblemCheck.findings(problem))
                .extracting(finding -> finding.code() + " " + finding.place().pointer())
                .containsExactly(
                        "unknownDuty /pairTable/aa", "unknownMember /pairTable/b/anna", "outOfRange /pairTable/b/ben");
    }

    @Test
    void costsThatCannotBeAddedUpAreAnError() {
        Problem problem = with(Map.of("a", Map.of("ana", new Figures(1, Long.MIN_VALUE))));
        assertThat(ProblemCheck.findings(problem)).extracting("code").containsExactly("tooLarge");
    }

    @Test
    void theDigestCoversTheTable() {
        String plain = ProblemDigest.of(TEAM);
        String one = ProblemDigest.of(with(Map.of("a", Map.of("ana", new Figures(1, 1)))));
        String other = ProblemDigest.of(with(Map.of("a", Map.of("ana", new Figures(1, 2)))));
        assertThat(one).isNotEqualTo(plain).isNotEqualTo(other);
        assertThat(ProblemDigest.of(TEAM.withPairTable(null))).isEqualTo(plain);
    }
}
