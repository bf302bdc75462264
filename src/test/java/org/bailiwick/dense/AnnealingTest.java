package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnealingTest {

    private static Annealing annealing(Compiled problem) {
        return new Annealing(problem, 1, new Steps(0), 0, new double[problem.members()], better -> {});
    }

    private static PairPrices nearlyDone(Compiled problem) {
        StagedBound bound = new StagedBound(Relaxation.ofSoft(problem, 0));
        while (!bound.isNearlyDone()) {
            bound.step(0);
        }
        return new PairPrices(bound);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void aPlanByPricesIsKeptThoughItsOpenDutiesAreForcedInAsTheFirstPlansWere(int seed) {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(100, 2000, seed))));
        PairPrices prices = nearlyDone(problem);
        Annealing alone = annealing(problem);
        alone.construct(prices);
        Annealing after = annealing(problem);
        after.begin(Plans.nobody(problem.duties()));
        Incumbent forced = after.best();
        after.construct(prices);

        assertThat(new long[] {
                    alone.best().openMinutes(),
                    forced.openMinutes(),
                    after.best().openMinutes()
                })
                .containsOnly(0);
        assertThat(after.best().soft() - forced.soft())
                .isGreaterThan((alone.best().soft() - forced.soft()) / 2);
    }
}
