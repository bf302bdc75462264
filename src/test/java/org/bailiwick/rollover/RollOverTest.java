package org.bailiwick.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bailiwick.check.ProblemCheck;
import org.bailiwick.model.Duty;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Member;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Provenance;
import org.bailiwick.model.StopReason;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.rollover.actuals.Leaver;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.actuals.Passage;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.testing.RandomProblems;
import org.junit.jupiter.api.Test;

class RollOverTest {

    @Test
    void theMembersOfThePlanAreTheHoldersOfTheNextMonth() {
        RollOverResult result = Months.next(Months.team(), "a=bob b=ann", MonthActuals.NONE);
        assertThat(result.problem().period()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(Months.holders(result.problem())).containsExactly("a=bob", "b=ann", "c=null");
        assertThat(result.changes())
                .extracting(
                        FieldChange::what, FieldChange::id, FieldChange::before, FieldChange::after, FieldChange::why)
                .containsExactly(
                        tuple("problem", "t", "2026-09", "2026-10", Why.MONTH),
                        tuple("duty", "a", "ann", "bob", Why.PLAN),
                        tuple("duty", "b", "bob", "ann", Why.PLAN),
                        tuple("duty", "c", "bob", "", Why.PLAN));
    }

    @Test
    void theStandingPlanIsTheOldOneUnderTheNewProblem() {
        RollOverResult result = Months.next(Months.team(), "a=bob b=ann c=ann", MonthActuals.NONE);
        assertThat(result.plan().period()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(result.plan().memberByDuty()).containsEntry("a", "bob").containsEntry("c", "ann");
    }

    @Test
    void whoseLastDayIsPastGoesAndTheirDutiesHaveNoHolder() {
        RollOverResult result =
                Months.next(Months.team("", ", 'until': '2026-09-30'", ""), "a=ann b=bob c=bob", MonthActuals.NONE);
        assertThat(result.problem().members()).extracting(Member::id).containsExactly("ann");
        assertThat(Months.holders(result.problem())).containsExactly("a=ann", "b=null", "c=null");
        assertThat(result.changes())
                .filteredOn(FieldChange::isGoneRow)
                .extracting(FieldChange::id, FieldChange::why)
                .containsExactly(tuple("bob", Why.ENDED));
    }

    @Test
    void aLeaverStaysUntilTheLastDay() {
        MonthActuals goes = leavers(new Leaver("bob", LocalDate.of(2026, 10, 12)));
        RollOverResult result = Months.next(Months.team(), "a=ann b=bob c=bob", goes);
        assertThat(result.problem().members().get(1).validity().until()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(Months.holders(result.problem())).containsExactly("a=ann", "b=bob", "c=bob");
    }

    @Test
    void anUnknownLeaverIsNamedWithWhoMayBeMeant() {
        MonthActuals goes = leavers(new Leaver("bop", LocalDate.of(2026, 10, 12)));
        assertThatThrownBy(() -> Months.next(Months.team(), "a=ann", goes))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("bop")
                .hasMessageContaining("Maybe bob");
    }

    @Test
    void aPinThatIsOverGoesAndOneThatBindsStays() {
        Problem over = Months.team("", "", ", 'pinned': true, 'pinUntil': '2026-09-30'");
        Problem binds = Months.team("", "", ", 'pinned': true, 'pinUntil': '2026-10-01'");
        assertThat(Months.next(over, "a=ann", MonthActuals.NONE)
                        .problem()
                        .duties()
                        .get(0)
                        .pin())
                .isNull();
        assertThat(Months.next(binds, "a=ann", MonthActuals.NONE)
                        .problem()
                        .duties()
                        .get(0)
                        .pin())
                .isNotNull();
    }

    @Test
    void aPinForSomebodyElseDoesNotBindWhoHasTheDutyNow() {
        Problem problem = Months.team("", "", ", 'pinned': true");
        RollOverResult result = Months.next(problem, "a=bob", MonthActuals.NONE);
        assertThat(result.problem().duties().get(0).pin()).isNull();
        assertThat(result.changes())
                .filteredOn(change -> change.field().equals("pinned"))
                .extracting(FieldChange::why)
                .containsExactly(Why.VOID);
    }

    @Test
    void aConversionIsDrawnToTheFormerOne() {
        MonthActuals actuals = MonthActuals.NONE.withPassages(List.of(new Passage("lead", 10, 5)));
        RollOverResult result = Months.next(Months.team(), "a=ann b=bob c=bob", actuals);
        // (30 · 0.2 + 5) / (30 + 10)
        assertThat(result.problem().stages().get(0).conversion()).isEqualByComparingTo(new BigDecimal("0.275"));
        assertThat(result.changes())
                .filteredOn(change -> change.why() == Why.CONVERSION)
                .extracting(FieldChange::evidence)
                .containsExactly("entered=10 advanced=5 interval=0.150..0.421");
    }

    @Test
    void aPlanOfAnotherMonthIsRefused() {
        Problem problem = Months.team();
        Plan plan = Months.plan(problem.withPeriod(YearMonth.of(2026, 8)), "a=ann");
        assertThatThrownBy(() ->
                        RollOver.of(problem, plan, Months.nothing(problem), MonthActuals.NONE, RollOverOptions.DEFAULT))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2026-08");
    }

    @Property(tries = 200)
    void whereNothingHappensOnlyDatesHoldersAndPinsChange(@ForAll long seed) {
        Problem stated = RandomProblems.of(seed);
        Problem problem = stated.withMembers(stated.members().stream()
                .map(member -> MemberDraft.of(member).withRamp(BigDecimal.ONE).member())
                .toList());
        PeriodView view = PeriodView.of(problem);
        Plan plan = PlanFactory.of(Pairs.of(view))
                .plan(RandomProblems.plan(view, seed), new Provenance("test", 0, StopReason.STEPS, 0), null);
        RollOverResult result = roll(problem, plan);
        if (result == null) {
            return;
        }
        Problem next = result.problem();
        List<String> there = next.duties().stream().map(Duty::id).toList();
        List<String> team = next.members().stream().map(Member::id).toList();
        Problem before = problem.expanded();
        assertThat(next)
                .isEqualTo(before.withPairTable(null)
                        .withPeriod(problem.period().plusMonths(1))
                        .withMembers(before.members().stream()
                                .filter(member -> team.contains(member.id()))
                                .toList())
                        .withDuties(before.duties().stream()
                                .filter(duty -> there.contains(duty.id()))
                                .map(duty -> duty.withHolder(next.duties()
                                                .get(there.indexOf(duty.id()))
                                                .holder())
                                        .withPin(next.duties()
                                                .get(there.indexOf(duty.id()))
                                                .pin()))
                                .toList()));
        assertThat(result.changes())
                .extracting(FieldChange::why)
                .isSubsetOf(Why.MONTH, Why.PLAN, Why.ENDED, Why.EXPIRED, Why.VOID);
    }

    /** Null where the next month has nobody or nothing to plan any more, so that there is no problem of it. */
    private static RollOverResult roll(Problem problem, Plan plan) {
        try {
            return RollOver.of(problem, plan, Months.nothing(problem), MonthActuals.NONE, Months.PLAIN);
        } catch (InvalidInputException e) {
            Problem next = problem.withPeriod(problem.period().plusMonths(1)).withPairTable(null);
            assertThat(ProblemCheck.findings(next)).isNotEmpty();
            return null;
        }
    }

    private static MonthActuals leavers(Leaver... leavers) {
        return MonthActuals.NONE.withLeavers(List.of(leavers));
    }
}
