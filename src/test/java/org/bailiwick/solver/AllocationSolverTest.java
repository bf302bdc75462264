package org.bailiwick.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.ProblemReader;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.model.StopReason;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.Optima;
import org.bailiwick.testing.RandomProblems;
import org.bailiwick.testing.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class AllocationSolverTest {

    private static final AllocationSolver SOLVER = new AllocationSolver();

    private static SolveOptions steps(Engine engine, long steps) {
        return SolveOptions.defaults().withEngine(engine).withStepLimit(steps);
    }

    private static int[] memberOfDuty(Scoring s, Plan plan) {
        return plan.assignments().stream()
                .mapToInt(row -> row.member() == null ? PeriodView.NOBODY : s.member(row.member()))
                .toArray();
    }

    private static Map<String, String> assignments(Plan plan) {
        Map<String, String> assigned = new LinkedHashMap<>();
        for (Assignment row : plan.assignments()) {
            if (row.member() != null) {
                assigned.put(row.duty(), row.member());
            }
        }
        return assigned;
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPlanBreaksNoRuleThatThePinsDoNotBreak(Engine engine) {
        for (int seed = 0; seed < 150; seed++) {
            Problem problem = RandomProblems.of(seed);
            Scoring s = Scoring.of(problem);
            int[] pins = new int[s.view().duties().size()];
            Arrays.setAll(pins, d -> s.view().isPinned(d) ? s.view().holder(d) : PeriodView.NOBODY);
            Judgement pinned = Referee.of(s.pairs()).judge(pins);
            Plan plan = SOLVER.solve(problem, steps(engine, 200)).plan();
            assertThat(plan.score().hard())
                    .as("problem %d", seed)
                    .isEqualTo(pinned.score().hard());
            assertThat(plan.score())
                    .as("problem %d", seed)
                    .isEqualTo(
                            Referee.of(s.pairs()).judge(memberOfDuty(s, plan)).score());
            assertThat(plan.bound().medium())
                    .as("problem %d", seed)
                    .isGreaterThanOrEqualTo(plan.score().medium());
            assertThat(plan.bound().soft())
                    .as("problem %d", seed)
                    .isGreaterThanOrEqualTo(plan.score().soft());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theSameSeedAndStepsGiveTheSamePlan(Engine engine) {
        Problem problem = TeamGenerator.generate(10, 60, 3);
        SolveOptions options = steps(engine, 3_000).withSeed(5);
        Plan plan = SOLVER.solve(problem, options).plan();
        assertThat(SOLVER.solve(problem, options).plan()).isEqualTo(plan);
        assertThat(plan.solver().steps()).isEqualTo(3_000);
        assertThat(plan.solver().seed()).isEqualTo(5);
        assertThat(plan.solver().stopped()).isEqualTo(StopReason.STEPS);
        assertThat(SOLVER.solve(problem, options.withSeed(6)).plan().assignments())
                .isNotEqualTo(plan.assignments());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void severalThreadsShareTheStepsAndGiveTheSamePlanEachTime(Engine engine) {
        Problem problem = TeamGenerator.generate(10, 60, 3);
        SolveOptions options = steps(engine, 3_001).withThreads(2);
        Plan plan = SOLVER.solve(problem, options).plan();
        assertThat(SOLVER.solve(problem, options).plan()).isEqualTo(plan);
        assertThat(plan.solver().steps()).isEqualTo(3_001);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void noStepsFromAGoodPlanGiveItBack(Engine engine) {
        Problem problem = TeamGenerator.generate(10, 60, 3);
        Plan good = SOLVER.solve(problem, steps(Engine.DENSE, 200_000)).plan();
        Plan again = SOLVER.solve(problem, steps(engine, 0).withStart(assignments(good)))
                .plan();
        assertThat(again.assignments()).isEqualTo(good.assignments());
        assertThat(again.solver().stopped()).isEqualTo(StopReason.STEPS);
        assertThat(again.solver().steps()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void moreStepsFromAPlanNeverMakeItWorse(Engine engine) {
        Problem problem = TeamGenerator.generate(10, 60, 3);
        Plan good = SOLVER.solve(problem, steps(Engine.DENSE, 50_000)).plan();
        Plan again = SOLVER.solve(problem, steps(engine, 2_000).withStart(assignments(good)))
                .plan();
        assertThat(again.score()).isGreaterThanOrEqualTo(good.score());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aStartThatDoesNotFitAnyMoreIsTakenAsFarAsItGoes(Engine engine) {
        Problem problem = Scoring.read("""
                'members': [{'id': 'ana', 'capacityHours': 5}], 'roles': [{'id': 'r'}],
                'duties': [{'id': 'a', 'hours': 3}, {'id': 'b', 'hours': 4}]
                """);
        Plan plan = SOLVER.solve(
                        problem, steps(engine, 0).withStart(Map.of("a", "ana", "b", "ana", "gone", "ana", "x", "zoe")))
                .plan();
        assertThat(assignments(plan)).containsExactly(Map.entry("b", "ana"));
        assertThat(plan.open()).extracting("duty").containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void eventsTellOfEverBetterPlansUpToTheLast(Engine engine) {
        List<SolveEvent> events = new ArrayList<>();
        Plan plan = SOLVER.solve(TeamGenerator.generate(10, 60, 3), steps(engine, 5_000), events::add)
                .plan();
        assertThat(events).extracting(SolveEvent::score).isSorted();
        assertThat(events)
                .extracting(event -> List.of(event.score(), event.bound()))
                .doesNotHaveDuplicates();
        assertThat(events).extracting(SolveEvent::phase).isSorted().contains(SolveEvent.Phase.START);
        assertThat(events).extracting(SolveEvent::steps).isSorted();
        SolveEvent last = events.get(events.size() - 1);
        assertThat(last.score()).isEqualTo(plan.score());
        assertThat(last.openDuties()).isEqualTo(plan.open().size());
        assertThat(last.totalDuties()).isEqualTo(plan.assignments().size());
        assertThat(last.bound()).isEqualTo(plan.bound());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aProvenBestPlanEndsTheSearch(Engine engine) {
        Problem problem = Scoring.read("""
                'members': [{'id': 'ana', 'capacityHours': 10}, {'id': 'ben', 'capacityHours': 10}],
                'duties': [{'id': 'a', 'hours': 5, 'goal': 1}, {'id': 'b', 'hours': 5, 'goal': 1}]
                """);
        SolveResult result = SOLVER.solve(problem, SolveOptions.defaults().withEngine(engine));
        assertThat(result.stopped()).isEqualTo(StopReason.OPTIMAL);
        assertThat(result.plan().bound().gap()).isZero();
    }

    @Test
    void theBestPlanOfASmallTeamIsFoundAndProvenLongBeforeTheTimeIsUp() {
        for (Optima known : Optima.all().stream()
                .filter(optimum -> optimum.medium() == 0 && optimum.duties() == 30)
                .toList()) {
            SolveResult result =
                    SOLVER.solve(known.problem(), SolveOptions.defaults().withTimeLimit(Duration.ofMinutes(1)));
            assertThat(result.stopped()).as("%s", known).isEqualTo(StopReason.OPTIMAL);
            assertThat(result.plan().score()).as("%s", known).isEqualTo(new Score(0, 0, known.soft()));
            assertThat(result.plan().bound())
                    .as("%s", known)
                    .isEqualTo(new Bound(0, known.soft(), new BigDecimal("0.000000")));
        }
    }

    @Test
    void withoutALimitTheBestPlanOfASmallTeamIsProvenToo() {
        for (int seed = 1; seed <= 5; seed++) {
            SolveResult result = SOLVER.solve(TeamGenerator.generate(8, 30, seed), SolveOptions.defaults());
            assertThat(result.stopped()).as("team %d", seed).isEqualTo(StopReason.OPTIMAL);
            assertThat(result.plan().bound().gap()).as("team %d", seed).isZero();
        }
    }

    @Test
    void aProofByStepsTakesTheSameStepsEachTime() {
        Problem team = TeamGenerator.generate(8, 30, 1);
        SolveOptions options = SolveOptions.defaults().withStepLimit(2_000_000);
        SolveResult first = SOLVER.solve(team, options);
        SolveResult second = SOLVER.solve(team, options);
        assertThat(first.stopped()).isEqualTo(StopReason.OPTIMAL);
        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(first.plan().solver().steps()).isLessThan(2_000_000);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aGapThatIsSmallEnoughEndsTheSearch(Engine engine) {
        SolveOptions options = SolveOptions.defaults()
                .withEngine(engine)
                .withGapLimit(new BigDecimal("0.9"))
                .withTimeLimit(Duration.ofSeconds(30));
        SolveResult result = SOLVER.solve(TeamGenerator.generate(10, 60, 3), options);
        assertThat(result.stopped()).isEqualTo(StopReason.GAP);
        assertThat(result.plan().bound().gap()).isLessThanOrEqualTo(new BigDecimal("0.9"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aTimeLimitEndsTheSearch(Engine engine) {
        SolveOptions options = SolveOptions.defaults().withEngine(engine).withTimeLimit(Duration.ofMillis(300));
        SolveResult result = SOLVER.solve(TeamGenerator.generate(40, 300, 3), options);
        assertThat(result.stopped()).isEqualTo(StopReason.TIME);
        assertThat(result.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void theTimeLimitCountsFromTheCallAndLeavesAPlanHoweverLateItIs() {
        AtomicLong seconds = new AtomicLong();
        AllocationSolver slow = new AllocationSolver(() -> TimeUnit.SECONDS.toNanos(seconds.getAndIncrement()));
        SolveResult result = slow.solve(
                TeamGenerator.generate(10, 60, 3), SolveOptions.defaults().withTimeLimit(Duration.ofMillis(300)));
        assertThat(result.stopped()).isEqualTo(StopReason.TIME);
        assertThat(result.plan().score().hard()).isZero();
        assertThat(result.plan().open()).hasSizeLessThan(6);
        assertThat(result.elapsed()).isLessThan(Duration.ofSeconds(100));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRequestEndsASolveInTheBackgroundWithItsBestPlan(Engine engine) throws InterruptedException {
        CountDownLatch improving = new CountDownLatch(1);
        SolveHandle handle = SOLVER.solveAsync(
                TeamGenerator.generate(10, 60, 3),
                SolveOptions.defaults().withEngine(engine).withTimeLimit(Duration.ofMinutes(10)),
                event -> {
                    if (event.phase() == SolveEvent.Phase.IMPROVEMENT) {
                        improving.countDown();
                    }
                });
        improving.await();
        assertThat(handle.isDone()).isFalse();
        handle.stopEarly();
        SolveResult result = handle.get();
        assertThat(handle.isDone()).isTrue();
        assertThat(result.stopped()).isEqualTo(StopReason.REQUEST);
        assertThat(result.plan().score().hard()).isZero();
        handle.stopEarly();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRequestBeforeTheSearchBeginsIsHeard(Engine engine) throws InterruptedException {
        SolveHandle handle = SOLVER.solveAsync(
                TeamGenerator.generate(10, 60, 3),
                SolveOptions.defaults().withEngine(engine).withTimeLimit(Duration.ofMinutes(10)),
                event -> {});
        handle.stopEarly();
        assertThat(handle.get().stopped()).isEqualTo(StopReason.REQUEST);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anInterruptEndsASolveWithItsBestPlan(Engine engine) {
        SolveOptions options = SolveOptions.defaults().withEngine(engine).withTimeLimit(Duration.ofMinutes(10));
        SolveResult result = SOLVER.solve(TeamGenerator.generate(10, 60, 3), options, event -> {
            if (event.phase() == SolveEvent.Phase.IMPROVEMENT) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.stopped()).isEqualTo(StopReason.REQUEST);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatAListenerThrowsEndsTheSolve(Engine engine) {
        SolveOptions options = steps(engine, 1_000_000_000).withThreads(2);
        for (SolveEvent.Phase phase : SolveEvent.Phase.values()) {
            assertThatThrownBy(() -> SOLVER.solve(TeamGenerator.generate(10, 60, 3), options, event -> {
                        if (event.phase() == phase) {
                            throw new UnsupportedOperationException(phase.name());
                        }
                    }))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage(phase.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void manySolvesRunSideBySide(Engine engine) throws InterruptedException {
        Problem problem = TeamGenerator.generate(5, 30, 3);
        Plan alone = SOLVER.solve(problem, steps(engine, 1_000)).plan();
        List<SolveHandle> handles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            handles.add(SOLVER.solveAsync(problem, steps(engine, 1_000), event -> {}));
        }
        for (SolveHandle handle : handles) {
            assertThat(handle.get().plan()).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void dutiesStayOpenWhereNobodyMayTakeThem(Engine engine) {
        Problem problem = Scoring.read("""
                'members': [{'id': 'ana', 'capacityHours': 10}], 'duties': [{'id': 'a', 'hours': 11}]
                """);
        Plan plan = SOLVER.solve(problem, steps(engine, 100)).plan();
        assertThat(plan.score().medium()).isEqualTo(-660);
        assertThat(plan.bound().medium()).isEqualTo(-660);
    }

    @Test
    void aProblemWithErrorsIsRefusedWithAllFindings() {
        Problem problem = Scoring.read("""
                'members': [{'id': 'ana', 'capacityHours': 10}, {'id': 'ana', 'capacityHours': 10}],
                'duties': [{'id': 'a', 'holder': 'zoe'}]
                """);
        assertThatThrownBy(() -> SOLVER.solve(problem, SolveOptions.defaults()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.findings())
                                .hasSizeGreaterThan(1)
                                .extracting(Finding::isError)
                                .contains(true));
        SolveHandle handle = SOLVER.solveAsync(problem, SolveOptions.defaults(), event -> {});
        assertThatThrownBy(handle::get).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void warningsComeWithThePlan() {
        Problem problem = Scoring.read("""
                'members': [{'id': 'ana', 'capacityHours': 10}], 'duties': [{'id': 'a', 'holder': 'zoe'}]
                """);
        assertThat(SOLVER.solve(problem, steps(Engine.DENSE, 0)).findings()).isNotEmpty();
    }

    @Test
    void aCoverageProblemIsSolvedAsItWasRead() {
        Problem problem = ProblemReader.read(Path.of("data/quickstart.json")).problem();
        Plan plan = SOLVER.solve(problem, steps(Engine.DENSE, 20_000)).plan();
        assertThat(plan.score().hard()).isZero();
        assertThat(plan.assignments()).hasSameSizeAs(problem.expanded().duties());
    }
}
