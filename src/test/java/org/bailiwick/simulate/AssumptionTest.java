package org.bailiwick.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AssumptionTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static Assumption assuming(String loss, String dependence) {
        return new Assumption(new BigDecimal(loss), new BigDecimal(dependence));
    }

    @Test
    void perfectWorkBringsEverything() {
        assertThat(assuming("0.15", "0.5").brings(1.4, 1, 0)).isEqualTo(1, EXACT);
    }

    @Test
    void whatNobodyDoesBringsWhatDoesNotDependOnIt() {
        assertThat(assuming("0.15", "0.5").brings(1, 0, 0)).isEqualTo(0.5, EXACT);
    }

    @Test
    void moreDependsOnTheHolderWhereTheStageLeaks() {
        assertThat(assuming("0.15", "0.5").brings(1.5, 0.6, 0)).isEqualTo(1 - 0.75 + 0.75 * 0.6, EXACT);
        assertThat(assuming("0.15", "0.8").brings(2, 0.6, 0))
                .as("never more than all")
                .isEqualTo(0.6, EXACT);
    }

    @Test
    void everyChangeOfHandsCostsItsPart() {
        assertThat(assuming("0.2", "0.5").brings(1, 1, 2)).isEqualTo(0.64, EXACT);
        assertThat(assuming("0", "0.5").brings(1, 1, 2)).isEqualTo(1, EXACT);
    }
}
