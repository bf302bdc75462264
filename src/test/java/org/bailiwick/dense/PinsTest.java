package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinsTest {

    private static final int PROBLEMS_EACH = 100;

    private int ruledOut;
    private int kept;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void exactlyWhatBreaksARuleBesideThePinsIsRuledOut(long hundred) {
        for (long seed = 1000 * hundred; seed < 1000 * hundred + PROBLEMS_EACH; seed++) {
            compare(Pairs.of(PeriodView.of(RandomProblems.of(seed))));
        }
        assertThat(ruledOut).as("pairs that pins rule out").isGreaterThan(20);
        assertThat(kept).as("pairs that are left").isGreaterThan(500);
    }

    @Test
    void aLargeTeamsFirstPlanHoldsEverythingThoughPinsOwnParts() {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(200, 10_000, 1))));
        Annealing first = new Annealing(problem, 1, new Steps(0), 0, new double[problem.members()], better -> {});
        first.begin(Plans.nobody(problem.duties()));
        assertThat(first.best().openMinutes()).isZero();
    }

    private void compare(Pairs source) {
        Referee referee = Referee.of(source);
        PairTable pairs = Compiled.of(source).pairs;
        int[] plan = pinsOnly(source.view());
        long points = points(referee, plan);
        for (int d = 0; d < plan.length; d++) {
            for (int m : source.candidates(d)) {
                if (!source.view().isPinned(d)) {
                    plan[d] = m;
                    boolean breaks = points(referee, plan) < points;
                    plan[d] = State.NOBODY;
                    boolean isOut = pairs.find(d, m) == PairTable.NONE;
                    assertThat(isOut).as("duty %s with member %s", d, m).isEqualTo(breaks);
                    ruledOut += isOut ? 1 : 0;
                    kept += isOut ? 0 : 1;
                }
            }
        }
    }

    /** Of the rules that pins are held against; budgets and limits are left to the search. */
    private static long points(Referee referee, int[] plan) {
        Judgement judgement = referee.judge(plan);
        return Stream.of(
                        ConstraintId.CAPACITY,
                        ConstraintId.DUPLICATE_SEAT,
                        ConstraintId.CONFLICTING_ROLES,
                        ConstraintId.SINGLE_OWNER)
                .mapToLong(rule -> judgement.points(rule.id()))
                .sum();
    }

    private static int[] pinsOnly(PeriodView view) {
        int[] plan = Plans.nobody(view.duties().size());
        for (int d = 0; d < plan.length; d++) {
            plan[d] = view.isPinned(d) ? view.holder(d) : State.NOBODY;
        }
        return plan;
    }
}
