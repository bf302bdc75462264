package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShortlistTest {

    private static final int LEAST = 2;
    private static final int MOST = 4;

    static LongStream seeds() {
        return LongStream.rangeClosed(-12, 40);
    }

    /** A generated team for seeds below 1. */
    private static Compiled problem(long seed) {
        Problem problem = seed < 1 ? TeamGenerator.generate(12, 60, seed) : RandomProblems.of(seed);
        return Compiled.of(Pairs.of(PeriodView.of(problem)));
    }

    private static PairPrices prices(Compiled problem) {
        StagedBound bound = new StagedBound(Relaxation.ofSoft(problem, 0));
        for (int i = 0; i < 50; i++) {
            bound.step(0);
        }
        return new PairPrices(bound);
    }

    private static int[] filled(Compiled problem) {
        State state = new State(problem);
        int[] nobody = Plans.nobody(problem.duties());
        Construction construction = new Construction(state);
        construction.repair(nobody);
        construction.fill();
        return state.memberOf();
    }

    private static Compiled shortlist(Compiled whole, int[] plan) {
        return new Shortlist(whole, prices(whole), LEAST, MOST, 20_000).around(plan);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDutyKeepsItsHolderAndSomeButNotManyCandidates(long seed) {
        Compiled whole = problem(seed);
        int[] plan = filled(whole);
        Compiled few = shortlist(whole, plan);
        for (int d = 0; d < whole.duties(); d++) {
            int size = whole.pairs.size(d);
            if (plan[d] != State.NOBODY) {
                assertThat(few.pairs.find(d, plan[d])).as("holder of %d", d).isNotEqualTo(PairTable.NONE);
            }
            if (whole.pinned[d]) {
                assertThat(few.pairs.size(d)).as("pinned %d", d).isEqualTo(size);
            } else {
                assertThat(few.pairs.size(d)).as("duty %d", d).isBetween(Math.min(LEAST, size), MOST + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanOfTheShortlistIsWorthTheSameInTheWholeProblem(long seed) {
        Compiled whole = problem(seed);
        Compiled few = shortlist(whole, filled(whole));
        int[] plan = filled(few);
        State inFew = new State(few);
        State inWhole = new State(whole);
        inFew.load(plan);
        inWhole.load(plan);
        assertThat(inWhole.memberOf()).isEqualTo(inFew.memberOf());
        assertThat(inWhole.soft()).isEqualTo(inFew.soft());
        assertThat(inWhole.open()).isEqualTo(inFew.open());
        assertThat(inWhole.moved()).isEqualTo(inFew.moved());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingFallsOutWhereAllMayStay(long seed) {
        Compiled whole = problem(seed);
        Shortlist all = new Shortlist(whole, prices(whole), whole.members(), whole.members(), 0);
        assertThat(all.around(filled(whole))).isSameAs(whole);
    }
}
