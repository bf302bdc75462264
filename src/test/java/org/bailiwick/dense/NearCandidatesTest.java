package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is evaluated without candidates that are far from earning anything is the same to the last bit. */
class NearCandidatesTest {

    private static final int EVALUATIONS = 300;

    @ParameterizedTest
    @CsvSource({"20, 150, 3", "30, 300, 1", "60, 400, 2"})
    void leavingOutWhatIsFarChangesNothing(int members, int duties, int seed) {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(members, duties, seed))));
        Relaxation relaxation = Relaxation.ofSoft(problem, 0);
        Prices layout = new Prices(relaxation);
        LagrangianValue withLists = new LagrangianValue(relaxation, layout);
        StagedBound bound = new StagedBound(relaxation);
        while (!bound.isNearlyDone()) {
            bound.step(0);
        }
        Random random = new Random(seed);
        double[] prices = bound.prices();
        double[] gradient = new double[prices.length];
        double[] fresh = new double[prices.length];
        for (int i = 0; i < EVALUATIONS; i++) {
            // Now and then prices jump, mostly they creep, as they do in a descent.
            double stride = i % 100 == 99 ? 3000 : 0.5;
            for (int p = 0; p < prices.length; p++) {
                prices[p] += stride * random.nextGaussian();
            }
            withLists.makeValid(prices);
            double value = withLists.at(prices, gradient);
            assertThat(value)
                    .as("evaluation %d", i)
                    .isEqualTo(new LagrangianValue(relaxation, layout).at(prices, fresh));
            assertThat(gradient).as("slopes of evaluation %d", i).isEqualTo(fresh);
        }
        long all = (long) EVALUATIONS * relaxation.unit.length;
        assertThat(withLists.looks()).as("looks of %d", all).isLessThan(all);
    }
}
