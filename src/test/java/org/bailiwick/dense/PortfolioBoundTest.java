package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.Optima;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;

class PortfolioBoundTest {

    private static final int STEPS = 3_000;

    /** A bound from where the weaker one changes little, which is the first of the two. */
    private static PortfolioBound begun(StagedBound staged, double target) {
        while (!staged.isNearlyDone()) {
            staged.step(target);
        }
        return new PortfolioBound(staged.relaxation(), staged.layout(), staged.prices(), staged.bound(), () -> false);
    }

    private static void run(PortfolioBound bound) {
        for (int i = 0; i < STEPS && !bound.isDone(); i++) {
            bound.step();
        }
    }

    private static Incumbent found(Compiled problem) {
        int[] nobody = Plans.nobody(problem.duties());
        return new ComponentSearch(problem, 1, 1, better -> {}, limits -> {}).run(nobody, new Steps(1_000_000));
    }

    @Test
    void theBoundIsNotBelowAProvenOptimum() {
        for (Optima known :
                Optima.all().stream().filter(optimum -> optimum.medium() == 0).toList()) {
            Relaxation relaxation = MemberCases.relaxation(known.problem());
            PortfolioBound bound = begun(new StagedBound(relaxation), (double) known.soft());
            run(bound);
            assertThat(bound.bound()).as("%s", known).isGreaterThanOrEqualTo((double) known.soft());
        }
    }

    @Test
    void theBoundLeavesLessThanHalfOfWhatTheWeakerOneLeaves() {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 3))));
        Incumbent plan = found(problem);
        StagedBound staged = new StagedBound(Relaxation.ofSoft(problem, 0));
        PortfolioBound bound = begun(staged, (double) plan.soft());
        bound.learn(plan.plan());
        run(bound);
        while (!staged.isDone()) {
            staged.step((double) plan.soft());
        }
        assertThat(plan.openMinutes()).isZero();
        assertThat(bound.bound() - plan.soft()).isBetween(0.0, (staged.bound() - plan.soft()) / 2);
    }

    @Test
    void proofsFollowOnceTheSolutionIsAskedForAndLowerTheBoundOneMemberAtATime() {
        Relaxation relaxation = MemberCases.relaxation(TeamGenerator.generate(20, 150, 3));
        PortfolioBound bound = begun(new StagedBound(relaxation), 0);
        while (bound.rounds() < 3) {
            bound.step();
        }
        double before = bound.bound();
        assertThat(bound.hasSettled()).isFalse();
        assertThat(bound.shares()).hasSize(relaxation.unit.length);
        assertThat(bound.costOfNext()).isPositive();
        int lowered = 0;
        for (int m = 0; m < relaxation.members; m++) {
            double last = bound.bound();
            bound.step();
            assertThat(bound.bound()).isLessThanOrEqualTo(last);
            lowered += bound.bound() < last ? 1 : 0;
        }
        assertThat(bound.bound()).isLessThan(before);
        assertThat(lowered).isGreaterThan(1);
    }

    @Test
    void theSameWorkGivesTheSameBound() {
        Relaxation relaxation = MemberCases.relaxation(TeamGenerator.generate(10, 60, 1));
        PortfolioBound first = begun(new StagedBound(relaxation), 0);
        PortfolioBound second = begun(new StagedBound(relaxation), 0);
        run(first);
        run(second);
        assertThat(second.bound()).isEqualTo(first.bound());
        assertThat(second.looks()).isEqualTo(first.looks());
    }

    @Test
    void membersHoldAboutTheWholeOfEveryUnitOnceItsPricesHaveComeToRest() {
        Compiled problem = Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(20, 150, 3))));
        StagedBound staged = new StagedBound(Relaxation.ofSoft(problem, 0));
        PortfolioBound bound = begun(staged, (double) found(problem).soft());
        while (!bound.hasSettled()) {
            bound.step();
        }
        float[] shares = bound.shares();
        double[] held = new double[staged.relaxation().units.count()];
        for (int k = 0; k < shares.length; k++) {
            held[staged.relaxation().unit[k]] += shares[k];
        }
        assertThat(Arrays.stream(held).map(sum -> Math.abs(1 - sum)).average().orElse(1))
                .isLessThan(0.05);
    }

    @Test
    void pricesComeToRestWhereNothingIsWorthAnything() {
        Relaxation relaxation = MemberCases.relaxation(Scoring.read("""
                'settings': {'weights': {'skillFit': 0, 'goalBalance': 0, 'workloadBalance': 0, 'focus': 0, 'continuity': 0,
                                         'handover': 0, 'travel': 0, 'preference': 0, 'cohesion': 0}},
                'members': [{'id': 'a', 'capacityHours': 12}, {'id': 'b', 'capacityHours': 12}],
                'duties': [{'id': 'q', 'hours': 1}, {'id': 'r', 'hours': 1}]
                """));
        PortfolioBound bound = begun(new StagedBound(relaxation), 0);
        run(bound);
        assertThat(bound.hasSettled()).isTrue();
        assertThat(bound.isDone()).isTrue();
    }
}
