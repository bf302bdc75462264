package org.bailiwick.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bailiwick.io.ProblemDigest;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.model.Location;
import org.bailiwick.model.Member;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.model.OpenDuty;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.Role;
import org.bailiwick.model.Segment;
import org.bailiwick.model.SegmentKind;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Stage;
import org.bailiwick.model.StopReason;
import org.bailiwick.model.Team;
import org.bailiwick.model.Term;
import org.bailiwick.model.Validity;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.junit.jupiter.api.Test;

class PlanFactoryTest {

    private static final YearMonth PERIOD = YearMonth.of(2026, 12);
    private static final Provenance SOLVER = new Provenance("0.1.0", 7, StopReason.STEPS, 1000);

    private final Problem problem = problem();
    private final Pairs pairs = Pairs.of(PeriodView.of(problem));
    private final PlanFactory factory = PlanFactory.of(pairs);

    @Test
    void planNamesItsTeamItsPeriodItsProblemAndHowItCameToBe() {
        Bound bound = new Bound(0, 5, new BigDecimal("0.01"));

        Plan plan = factory.plan(new int[] {0, 1, 0}, SOLVER, bound);

        assertThat(plan.team()).isEqualTo("acme");
        assertThat(plan.period()).isEqualTo(PERIOD);
        assertThat(plan.problemDigest()).isEqualTo(ProblemDigest.of(problem));
        assertThat(plan.solver()).isEqualTo(SOLVER);
        assertThat(plan.bound()).isEqualTo(bound);
    }

    @Test
    void scoreIsTheRefereesAndTermsOfZeroAreLeftOut() {
        int[] assignment = {0, PeriodView.NOBODY, 1};

        Plan plan = factory.plan(assignment, SOLVER, null);

        Judgement judgement = Referee.of(pairs).judge(assignment);
        assertThat(plan.score()).isEqualTo(judgement.score());
        assertThat(plan.terms())
                .isEqualTo(judgement.terms().stream()
                        .filter(term -> term.points() != 0)
                        .toList());
        assertThat(plan.terms()).extracting(Term::constraint).contains("openDuties", "skillFit");
    }

    @Test
    void assignmentsStandInTheProblemsOrderWithTheHolderAsTheProblemStatesIt() {
        assertThat(factory.plan(new int[] {0, 1, PeriodView.NOBODY}, SOLVER, null)
                        .assignments())
                .containsExactly(
                        new Assignment("hunt", "li-wei", "gone"),
                        new Assignment("farm", "vacancy", "vacancy"),
                        new Assignment("help", null, null));
    }

    @Test
    void summariesAddUpEffortWithTravelGoalsRolesAndSegments() {
        List<MemberSummary> members =
                factory.plan(new int[] {0, 1, 0}, SOLVER, null).members();

        // Twice there and back over 111.195 km · 1.3 at 60 km/h: 289.107 minutes a duty, rounded with its hours.
        long travel = 2 * 289L;
        assertThat(members)
                .containsExactly(
                        new MemberSummary(
                                "li-wei",
                                false,
                                6 * 60 + travel,
                                new BigDecimal("0.195"),
                                new BigDecimal("60"),
                                new BigDecimal("66.67"),
                                List.of("farmer", "hunter"),
                                List.of("north")),
                        new MemberSummary(
                                "vacancy",
                                true,
                                120,
                                new BigDecimal("0.025"),
                                new BigDecimal("40"),
                                new BigDecimal("33.33"),
                                List.of("farmer"),
                                List.of("south")));
    }

    @Test
    void openDutiesAndGoalsFollowFromTheAssignment() {
        Plan plan = factory.plan(new int[] {0, PeriodView.NOBODY, 0}, SOLVER, null);

        assertThat(plan.open()).extracting(OpenDuty::duty).containsExactly("farm");
        assertThat(plan.goals())
                .containsExactly(
                        new IndividualGoal("revenue", "CNY", "li-wei", new BigDecimal("600")),
                        new IndividualGoal("revenue", "CNY", "vacancy", BigDecimal.ZERO),
                        new IndividualGoal("revenue", "CNY", null, new BigDecimal("400")));
    }

    @Test
    void laterChangesOfTheArrayDoNotReachThePlan() {
        int[] assignment = {0, 1, 0};
        Plan plan = factory.plan(assignment, SOLVER, null);
        assignment[0] = 1;

        assertThat(plan.assignments().get(0).member()).isEqualTo("li-wei");
    }

    @Test
    void anAssignmentOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> factory.plan(new int[2], SOLVER, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 duties, the problem 3");
    }

    private static Problem problem() {
        Validity gone = new Validity(null, LocalDate.of(2026, 11, 30));
        return new Problem(
                new Team("acme", "Acme"),
                PERIOD,
                Settings.DEFAULT,
                List.of(),
                List.of(new Role("hunter", "Hunter", false, List.of()), new Role("farmer", "Farmer", false, List.of())),
                List.of(),
                List.of(segment("north", new Location(BigDecimal.ZERO, BigDecimal.ZERO)), segment("south", null)),
                List.of(new Stage("lead", "Lead", 1, null, null, List.of())),
                List.of(
                        member("li-wei", "2", false, Validity.ALWAYS),
                        member("vacancy", "1", true, Validity.ALWAYS),
                        member("gone", "5", false, gone)),
                List.of(),
                List.of(
                        duty("hunt", "hunter", "north", "4", "50", 1, "gone"),
                        duty("farm", "farmer", "south", "2", "40", 0, "vacancy"),
                        duty("help", "farmer", "north", "2", "10", 1, null)),
                List.of(new Goal("revenue", "CNY", new BigDecimal("1000"), 0, "goal", List.of(), List.of())));
    }

    private static Segment segment(String id, Location location) {
        return new Segment(id, id, SegmentKind.MARKET, null, location, BigDecimal.ZERO, List.of(), List.of());
    }

    private static Member member(String id, String goalShare, boolean vacant, Validity validity) {
        return new Member(
                id,
                id,
                new BigDecimal("80"),
                BigDecimal.ONE,
                new BigDecimal(goalShare),
                BigDecimal.ONE,
                vacant,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                Map.of(),
                validity,
                new Location(BigDecimal.ONE, BigDecimal.ZERO),
                List.of(),
                List.of());
    }

    private static Duty duty(
            String id, String role, String segment, String hours, String goal, int visits, String holder) {
        return new Duty(
                id,
                role,
                segment,
                "lead",
                1,
                new BigDecimal(hours),
                new BigDecimal(goal),
                BigDecimal.valueOf(visits),
                1,
                List.of(),
                Map.of(),
                holder,
                null,
                null,
                Validity.ALWAYS);
    }
}
