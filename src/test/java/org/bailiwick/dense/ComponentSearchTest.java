package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.Merged;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class ComponentSearchTest {

    private static final long STEPS = 200_000;
    /** Far more than a proof takes. */
    private static final long LONG = 3_000_000;

    private static Pairs twoTeams() {
        return Pairs.of(
                PeriodView.of(Merged.of(List.of(TeamGenerator.generate(8, 40, 1), TeamGenerator.generate(10, 60, 2)))));
    }

    private static final class Run {

        final List<Incumbent> plans = new ArrayList<>();
        final List<Limits> limits = new ArrayList<>();
        final Incumbent best;
        final long steps;

        Run(Pairs pairs, int threads, long steps) {
            this(pairs, threads, new Steps(steps));
        }

        Run(Pairs pairs, int threads, Pace pace) {
            Compiled problem = Compiled.of(pairs);
            ComponentSearch search = new ComponentSearch(problem, 5, threads, plans::add, limits::add);
            best = search.run(Plans.nobody(problem.duties()), pace);
            this.steps = search.steps();
        }
    }

    @Test
    void theRefereeAgreesWithWhatTheJoinedPartsAreWorth() {
        Pairs pairs = twoTeams();
        for (int threads = 1; threads <= 3; threads++) {
            Run run = new Run(pairs, threads, STEPS);
            for (Incumbent plan : run.plans) {
                assertThat(Referee.of(pairs).judge(plan.plan()).score())
                        .isEqualTo(new Score(0, -plan.openMinutes(), plan.soft()));
            }
            assertThat(run.best.soft())
                    .isEqualTo(run.plans.get(run.plans.size() - 1).soft());
            assertThat(run.steps).isEqualTo(STEPS);
        }
    }

    @Test
    void everyReportedPlanIsBetterThanTheOneBefore() {
        Run run = new Run(twoTeams(), 2, STEPS);
        for (int i = 1; i < run.plans.size(); i++) {
            assertThat(run.plans.get(i).isBetterThan(run.plans.get(i - 1))).isTrue();
        }
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlanWithOneThreadAndWithMore() {
        for (int threads = 1; threads <= 3; threads++) {
            assertThat(new Run(twoTeams(), threads, STEPS).best.plan())
                    .isEqualTo(new Run(twoTeams(), threads, STEPS).best.plan());
        }
    }

    @Test
    void twoTeamsInOneProblemAreSolvedAsWellAsApart() {
        Pairs pairs = twoTeams();
        Components components = Components.of(Compiled.of(pairs));
        long apart = components.idleSoft;
        for (Part part : components.parts) {
            Incumbent best = new ComponentSearch(part.problem, 5, 1, better -> {}, limits -> {})
                    .run(Plans.nobody(part.duties.length), new Steps(STEPS * part.duties.length / 100));
            assertThat(best.openMinutes()).isZero();
            apart += best.soft();
        }
        Run together = new Run(pairs, 1, STEPS);
        assertThat(together.best.openMinutes()).isZero();
        assertThat((double) together.best.soft()).isGreaterThan(0.98 * apart);
    }

    @Test
    void theBoundOfTwoTeamsIsTheSumOfTheirs() {
        Components components = Components.of(Compiled.of(twoTeams()));
        List<Limits> told = new ArrayList<>();
        JointBound bound = new JointBound(components, told::add);
        bound.follow(0, new Incumbent(new int[0], 0, 900, 0));
        bound.follow(1, new Incumbent(new int[0], 0, 1900, 0));
        bound.add(0, new Limits(0, 0, 1000));
        bound.add(1, new Limits(0, 0, 2000));
        bound.finish();
        assertThat(told.get(told.size() - 1)).isEqualTo(new Limits(0, 0, 3000));
    }

    @Test
    void aPartsBoundCountsOnlyIfItAllowsWhatOthersCouldSpare() {
        Components components = Components.of(Compiled.of(twoTeams()));
        List<Limits> told = new ArrayList<>();
        JointBound bound = new JointBound(components, told::add);
        bound.follow(0, new Incumbent(new int[0], 0, 900, 0));
        bound.follow(1, new Incumbent(new int[0], 60, 1900, 0));
        assertThat(bound.openElsewhere(0)).isEqualTo(60);
        bound.add(1, new Limits(0, 60, 2000));
        bound.add(0, new Limits(0, 0, 1000));
        bound.finish();
        Limits loose = told.get(told.size() - 1);
        assertThat(loose.level()).isEqualTo(60);
        assertThat(loose.soft()).isGreaterThan(3000);
        bound.add(1, new Limits(60, 60, 2000));
        assertThat(told.get(told.size() - 1)).isEqualTo(new Limits(60, 60, 3000));
    }

    @Test
    void noJointBoundIsBelowAPlanOfRandomProblems() {
        int split = 0;
        for (long seed = 1; seed <= 150; seed++) {
            List<Problem> problems = List.of(RandomProblems.of(seed), RandomProblems.of(5000 + seed));
            Pairs pairs = Pairs.of(PeriodView.of(Merged.apart(problems)));
            Run run = new Run(pairs, 1, 20_000);
            split += Components.of(Compiled.of(pairs)).parts.size() > 1 ? 1 : 0;
            for (Limits limits : run.limits) {
                assertThat(limits.openMinutes()).as("seed %d", seed).isLessThanOrEqualTo(run.best.openMinutes());
                for (Incumbent plan : run.plans) {
                    if (plan.openMinutes() <= limits.level()) {
                        assertThat(limits.soft()).as("seed %d", seed).isGreaterThanOrEqualTo(plan.soft());
                    }
                }
            }
        }
        assertThat(split).isGreaterThan(100);
    }

    @Test
    void partsAreSharedOutSoThatEveryThreadHasWork() {
        assertThat(Lane.of(new long[] {30, 30, 0, 60}, 2))
                .containsExactly(new Lane(List.of(3), 1, 0.5), new Lane(List.of(0, 1), 1, 0.5));
        assertThat(Lane.of(new long[] {3, 97}, 2)).containsExactly(new Lane(List.of(1, 0), 2, 1));
        assertThat(Lane.of(new long[] {50, 50}, 3))
                .containsExactly(new Lane(List.of(0), 2, 0.5), new Lane(List.of(1), 1, 0.5));
        assertThat(Lane.of(new long[] {0, 0}, 2)).isEmpty();
    }

    @Test
    void withoutAStepThereIsAFirstPlan() {
        Run run = new Run(twoTeams(), 2, 0);
        assertThat(run.best.openDuties()).isLessThan(20);
        assertThat(run.steps).isZero();
        assertThat(IntStream.of(run.best.plan()).distinct().count()).isGreaterThan(10);
    }

    @Test
    void withoutABudgetEveryPartEndsByItself() {
        Pairs pairs = Pairs.of(
                PeriodView.of(Merged.of(List.of(TeamGenerator.generate(6, 30, 1), TeamGenerator.generate(6, 30, 2)))));
        Run run = new Run(pairs, 2, new Unlimited());
        assertThat(run.best.openMinutes()).isZero();
        assertThat(run.steps).isGreaterThan(60_000);
    }

    @Test
    void stepsAreTheSameThoughOneOfTwoSearchesStopsTheOtherByItsProof() {
        Pairs pairs = Pairs.of(PeriodView.of(TeamGenerator.generate(8, 30, 1)));
        Run first = new Run(pairs, 2, LONG);
        assertThat(first.steps).isLessThan(LONG);
        for (int i = 0; i < 2; i++) {
            Run again = new Run(pairs, 2, LONG);
            assertThat(again.best.plan()).isEqualTo(first.best.plan());
            assertThat(again.steps).isEqualTo(first.steps);
        }
    }
}
