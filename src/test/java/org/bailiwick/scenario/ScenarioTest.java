package org.bailiwick.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Member;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.scenario.Difference.Kind;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.solver.AllocationSolver;
import org.bailiwick.solver.SolveOptions;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final SolveOptions OPTIONS = SolveOptions.defaults().withStepLimit(20_000);

    private final Problem problem = TeamGenerator.generate(6, 40, 3).expanded();
    private final Plan plan = plan(problem, 20_000);
    private final String leaver = problem.members().get(2).id();

    static Plan plan(Problem problem, long steps) {
        return new AllocationSolver()
                .solve(problem, SolveOptions.defaults().withStepLimit(steps))
                .plan();
    }

    private Outcome outcome(Restraint restraint, Change... changes) {
        return Scenario.of(problem, plan, List.of(changes))
                .withRestraint(restraint)
                .solve(OPTIONS, event -> {});
    }

    @Test
    void noChangeGivesTheSamePlanAndAnEmptyComparison() {
        Outcome outcome = outcome(Restraint.USUAL);

        assertThat(PlanWriter.toJson(outcome.after().plan())).isEqualTo(PlanWriter.toJson(plan));
        assertThat(outcome.comparison().isEmpty()).isTrue();
        assertThat(outcome.comparison().contrasts().get(0).transfers()).isEmpty();
    }

    @Test
    void whoLeavesHasNothingAndTheNewPlanBreaksNoRule() {
        Outcome outcome = outcome(Restraint.USUAL, new Change.Leave(leaver));

        assertThat(outcome.kept().plan().memberByDuty()).doesNotContainValue(leaver);
        assertThat(outcome.kept().plan().open()).isNotEmpty();
        assertThat(outcome.after().plan().score().hard()).isZero();
        assertThat(outcome.after().plan().score())
                .isGreaterThanOrEqualTo(outcome.kept().plan().score());
        assertThat(outcome.after().plan().problemDigest())
                .isEqualTo(ProblemDigest.of(new Change.Leave(leaver).apply(problem)));
    }

    /** With each member at half the time in turn: of one search by steps neither plan need be the best, so that only many tell. */
    @Test
    void restraintMovesFewerHoursThanFreedomOverAllMembers() {
        BigDecimal restrained = BigDecimal.ZERO;
        BigDecimal free = BigDecimal.ZERO;
        for (Member member : problem.members()) {
            Change half = new Change.Availability(member.id(), new BigDecimal("0.5"));
            restrained = restrained.add(hoursMoved(outcome(Restraint.USUAL, half)));
            free = free.add(hoursMoved(outcome(Restraint.FREE, half)));
        }

        assertThat(restrained).isLessThan(free);
    }

    private static BigDecimal hoursMoved(Outcome outcome) {
        return outcome.comparison().contrasts().get(0).hours(Kind.MOVED);
    }

    @Test
    void noMoreDutiesMoveThanTheLimitAllows() {
        for (int limit : new int[] {0, 1, 3}) {
            Outcome outcome = outcome(
                    new Restraint(BigDecimal.ZERO, limit),
                    new Change.SetValue("settings.weights.focus", "3"),
                    new Change.SetValue("settings.weights.goalBalance", "0"));

            assertThat(moved(outcome)).isLessThanOrEqualTo(limit);
        }
    }

    private static int moved(Outcome outcome) {
        return outcome.comparison().contrasts().get(0).of(Kind.MOVED).size();
    }

    @Test
    void theSameStepsGiveTheSamePlan() {
        Change change = new Change.Leave(leaver);

        assertThat(PlanWriter.toJson(outcome(Restraint.USUAL, change).after().plan()))
                .isEqualTo(PlanWriter.toJson(
                        outcome(Restraint.USUAL, change).after().plan()));
    }

    @Test
    void aMoveLimitAndABudgetOfItsOwnAreRefused() {
        Problem limited = problem.withSettings(
                problem.settings().withDisruptionBudget(new DisruptionBudget("hours", BigDecimal.ONE)));

        assertThatThrownBy(() -> Scenario.of(limited, plan, List.of(new Change.Leave(leaver)))
                        .withRestraint(new Restraint(BigDecimal.ZERO, 3)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Maybe take the budget away");
    }

    /** The question's score is the problem's, less the stated cost of every move away from the plan. */
    @Property(tries = 200)
    void theQuestionCountsWhatMovesAndNothingElse(@ForAll @IntRange(max = 100_000) int seed) {
        Problem random = RandomProblems.of(seed);
        Pairs pairs = Pairs.of(PeriodView.of(random));
        int[] from = RandomProblems.plan(pairs.view(), seed);
        int[] to = eligiblePlan(pairs, seed + 1L);
        Restraint restraint = new Restraint(
                new BigDecimal("0.25"),
                seed % 2 == 0 ? null : pairs.view().duties().size());
        Problem question = Question.of(pairs, from, restraint);
        Referee referee = Referee.of(pairs);
        Referee asked = Referee.of(Pairs.of(PeriodView.of(question)));

        long expected = 0;
        for (int d = 0; d < to.length; d++) {
            boolean stays = from[d] >= 0
                    && pairs.isEligible(d, from[d])
                    && !pairs.view().isPinned(d);
            if (stays && to[d] >= 0 && to[d] != from[d]) {
                expected += pairs.view()
                        .duty(d)
                        .hours()
                        .multiply(new BigDecimal("1500"))
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .longValueExact();
            }
        }
        assertThat(asked.judge(to).score().soft())
                .isEqualTo(referee.judge(to).score().soft() - expected);
        assertThat(asked.judge(to).score().medium())
                .isEqualTo(referee.judge(to).score().medium());
    }

    /** Any plan that a search can find: nobody has what he is not eligible for. */
    private static int[] eligiblePlan(Pairs pairs, long seed) {
        int[] plan = RandomProblems.plan(pairs.view(), seed);
        for (int d = 0; d < plan.length; d++) {
            int[] eligible = pairs.eligible(d);
            if (plan[d] != PeriodView.NOBODY && !pairs.isEligible(d, plan[d])) {
                plan[d] = eligible.length == 0 ? PeriodView.NOBODY : eligible[d % eligible.length];
            }
        }
        return plan;
    }

    @Test
    void aRestraintIsAPartOfOne() {
        assertThatThrownBy(() -> new Restraint(BigDecimal.TEN, null)).hasMessageContaining("Maybe it is a percentage");
        assertThat(Map.of(1, Restraint.FREE.isFree())).containsValue(true);
    }
}
