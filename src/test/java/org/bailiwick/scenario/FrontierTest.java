package org.bailiwick.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bailiwick.check.PlanCheck;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.io.PlanWriter;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.model.DisruptionBudget;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Score;
import org.bailiwick.model.StopReason;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.solver.SolveOptions;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final SolveOptions OPTIONS = SolveOptions.defaults().withStepLimit(3_000);

    private static Frontier run(Problem problem, int count) {
        return FrontierSearch.of(problem, "hours").run(count, null, OPTIONS, point -> {});
    }

    @Property(tries = 8)
    void moreChangeBuysABetterPlanWithinItsLimit(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        Problem problem = TeamGenerator.generate(5, 30, seed)
                .withSettings(TeamGenerator.generate(5, 30, seed).settings().withDisruptionBudget(null));
        Frontier front = run(problem, 6);
        Pairs pairs = Pairs.of(PeriodView.of(problem));

        assertThat(front.points()).isNotEmpty();
        for (int i = 0; i < front.points().size(); i++) {
            Frontier.Point point = front.points().get(i);
            int[] memberOfDuty = Side.memberOfDuty(pairs.view(), point.plan().memberByDuty());
            assertThat(PlanCheck.of(pairs).violations(memberOfDuty)).isEmpty();
            assertThat(point.plan().score())
                    .isEqualTo(Referee.of(pairs).judge(memberOfDuty).score());
            assertThat(point.quality() + Referee.of(pairs).judge(memberOfDuty).points("continuity"))
                    .isEqualTo(point.plan().score().soft());
            assertThat(point.moved()).isLessThanOrEqualTo(point.limit().multiply(front.held()));
            if (i > 0) {
                Frontier.Point less = front.points().get(i - 1);
                assertThat(point.moved()).isGreaterThan(less.moved());
                assertThat(point.isBetterThan(less)).isTrue();
            }
        }
    }

    @Test
    void theSameStepsGiveTheSamePlans() {
        Problem problem = TeamGenerator.generate(5, 30, 11);
        String measure = problem.settings().disruptionBudget() == null
                ? "hours"
                : problem.settings().disruptionBudget().measure();
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (List<String> plans : List.of(first, second)) {
            FrontierSearch.of(problem, measure)
                    .run(4, null, OPTIONS, point -> plans.add(PlanWriter.toJson(point.plan())));
        }

        assertThat(first).isEqualTo(second).hasSizeGreaterThanOrEqualTo(4);
        assertThat(first.get(0)).contains(ProblemDigest.of(problem));
    }

    @Test
    void aBudgetOfTheProblemsOwnHolds() {
        Problem team = TeamGenerator.generate(5, 30, 11);
        BigDecimal tenth = new BigDecimal("0.1");
        Problem problem = team.withSettings(team.settings().withDisruptionBudget(new DisruptionBudget("hours", tenth)));

        Frontier front = run(problem, 4);

        assertThat(front.points()).allSatisfy(point -> {
            assertThat(point.plan().score().hard()).isZero();
            assertThat(point.moved()).isLessThanOrEqualTo(front.held().multiply(tenth));
        });
        assertThatThrownBy(() -> FrontierSearch.of(problem, "goal")).hasMessageContaining("Maybe use --measure hours.");
    }

    @Test
    void aMeasureThatNoDutyCarriesIsRefused() {
        assertThatThrownBy(() -> FrontierSearch.of(TeamGenerator.generate(5, 30, 2), "hour"))
                .hasMessageContaining("hour");
    }

    private static Frontier front(int... movedAndQuality) {
        List<Frontier.Point> points = IntStream.range(0, movedAndQuality.length / 2)
                .mapToObj(i -> point(movedAndQuality[2 * i], movedAndQuality[2 * i + 1]))
                .toList();
        return Frontier.of("hours", BigDecimal.valueOf(100), points);
    }

    private static Frontier.Point point(int moved, int quality) {
        return point(moved, quality, 0);
    }

    private static Frontier.Point point(int moved, int quality, int medium) {
        Plan plan = new Plan(
                "team",
                TeamGenerator.generate(3, 9, 1).period(),
                "",
                new Provenance("", 0, StopReason.STEPS, 0),
                new Score(0, medium, quality),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        BigDecimal hours = BigDecimal.valueOf(moved);
        return new Frontier.Point(BigDecimal.ONE, hours, hours, moved, quality, plan);
    }

    @Test
    void theKneeIsFarthestAboveTheLineBetweenTheEnds() {
        assertThat(front(0, 0, 10, 60, 20, 80, 100, 100).knee()).isEqualTo(OptionalInt.of(2));
        assertThat(front(0, 0, 10, 75, 20, 80, 100, 100).knee()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void aPlanThatLeavesMoreOpenThanMustIsNoKnee() {
        Frontier front = Frontier.of(
                "hours",
                BigDecimal.valueOf(100),
                List.of(point(0, 0, -9), point(10, 80, -5), point(30, 85, 0), point(100, 100, 0)));

        assertThat(front.firstWithLeastOpen()).isEqualTo(2);
        assertThat(front.knee()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void aFrontThatDoesNotBendHasNoKnee() {
        assertThat(front(0, 0, 50, 50, 100, 100).knee()).isEmpty();
        assertThat(front(0, 0, 100, 100).knee()).isEmpty();
        assertThat(front(0, 0).knee()).isEmpty();
    }

    @Test
    void dominatedPlansAreLeftOut() {
        assertThat(front(0, 5, 10, 4, 10, 7, 20, 7, 30, 9).points())
                .extracting(Frontier.Point::movedDuties)
                .containsExactly(0, 10, 30);
    }
}
