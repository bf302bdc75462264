package org.bailiwick.goals.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bailiwick.goals.Actual;
import org.bailiwick.goals.Actuals;
import org.bailiwick.goals.GoalsDraft;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.model.Validity;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class SmartCheckTest {

    private static SmartCheck check(GoalsDraft draft, Actual... actuals) {
        PeriodView view = draft.view();
        return SmartCheck.of(
                Pairs.of(view),
                draft.plan(),
                TeamGoals.of(view, draft.plan()),
                new Actuals(List.of(actuals), List.of()));
    }

    private static SmartGoal one(GoalsDraft draft, Actual... actuals) {
        return check(draft, actuals).goals().get(0);
    }

    private static GoalsDraft li() {
        return new GoalsDraft().member("li", "").duty("a", "li", "10");
    }

    @Test
    void aGoalWithMetricUnitTimeAndDutiesIsSmartAsFarAsIsKnown() {
        SmartGoal goal = one(li().goal("revenue", "CNY", "100", 0));

        assertThat(goal.flags()).isEmpty();
        assertThat(goal.history()).isNull();
        assertThat(goal.basisShare()).isEqualByComparingTo("1");
        assertThat(goal.workMinutes()).isEqualTo(600);
        assertThat(goal.rampedCapacityMinutes()).isEqualTo(9000);
        assertThat(goal.from()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(goal.until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(SmartCriterion.values()).allMatch(goal::meets);
    }

    @Test
    void aGoalSaysWhatIsCountedInWhichUnit() {
        assertThat(one(li().goal(" ", " ", "100", 0)).flags()).containsExactly(SmartFlag.NO_METRIC, SmartFlag.NO_UNIT);
        assertThat(one(li().goal("revenue", "CNY", "1", 0).goal("revenue", "calls", "1", 0))
                        .meets(SmartCriterion.SPECIFIC))
                .isFalse();
    }

    @Test
    void anAmountHasNoMoreDecimalsThanItsCurrency() {
        assertThat(one(li().goal("revenue", "JPY", "100.5", 1)).flags()).containsExactly(SmartFlag.FINER_THAN_CURRENCY);
        assertThat(one(li().goal("revenue", "KWD", "100.125", 3)).flags()).isEmpty();
        assertThat(one(li().goal("revenue", "CNY", "100.125", 3)).flags())
                .containsExactly(SmartFlag.FINER_THAN_CURRENCY);
        assertThat(one(li().goal("leads", "leads", "100.125", 3)).flags()).isEmpty();
    }

    @Test
    void aGoalIsHeldAgainstAtLeastThreeEarlierMonths() {
        GoalsDraft draft = li().goal("revenue", "CNY", "100", 0);
        Actual first = GoalsDraft.inMonth("li", "2026-09", "90");
        Actual second = GoalsDraft.actual("li", "2026-10-05", "70");
        Actual third = GoalsDraft.inMonth("li", "2026-11", "80");

        assertThat(one(draft, first, second).history()).isNull();
        SmartGoal above = one(draft, first, second, third);
        assertThat(above.history())
                .isEqualTo(new History(3, new BigDecimal("70"), new BigDecimal("80"), new BigDecimal("90")));
        assertThat(above.flags()).containsExactly(SmartFlag.ABOVE_HISTORY);
        assertThat(one(li().goal("revenue", "CNY", "69", 0), first, second, third)
                        .flags())
                .containsExactly(SmartFlag.BELOW_HISTORY);
        assertThat(one(li().goal("revenue", "CNY", "90", 0), first, second, third)
                        .flags())
                .isEmpty();
    }

    @Test
    void thePeriodItselfIsNoHistory() {
        assertThat(one(li().goal("revenue", "CNY", "100", 0), GoalsDraft.inMonth("li", "2026-12", "1"))
                        .history())
                .isNull();
    }

    @Test
    void aMonthWithReportsOfOthersOnlyIsAMonthOfZero() {
        GoalsDraft draft = li().member("bo", "").goal("revenue", "CNY", "1", 0);

        History history = one(
                        draft,
                        GoalsDraft.inMonth("li", "2026-09", "90"),
                        GoalsDraft.inMonth("bo", "2026-08", "1"),
                        GoalsDraft.inMonth("bo", "2026-10", "1"),
                        GoalsDraft.inMonth("li", "2026-11", "80"))
                .history();

        assertThat(history).isEqualTo(new History(3, BigDecimal.ZERO, new BigDecimal("80"), new BigDecimal("90")));
    }

    @Test
    void aMetricThatIsNeverReportedIsNotMeasured() {
        GoalsDraft draft = li().goal("revenue", "CNY", "1", 0).goal("leads", "leads", "1", 0);

        assertThat(check(draft, GoalsDraft.inMonth("li", "2026-11", "80")).goals())
                .extracting(SmartGoal::flags)
                .containsExactly(List.of(), List.of(SmartFlag.NEVER_MEASURED));
    }

    @Test
    void dutiesFitTheRampedCapacity() {
        GoalsDraft draft = new GoalsDraft()
                .member("li", "", "39", "0.5", Validity.ALWAYS)
                .duty("a", "li", "10")
                .duty("b", "li", "10")
                .goal("revenue", "CNY", "100", 0);

        SmartGoal goal = one(draft);

        assertThat(goal.rampedCapacityMinutes()).isEqualTo(1170);
        assertThat(goal.flags()).containsExactly(SmartFlag.OVER_CAPACITY);
    }

    @Test
    void potentialCountsEachSegmentOnceAndNoneWithinAnother() {
        GoalsDraft draft = new GoalsDraft()
                .member("li", "")
                .segment("north", null, "60")
                .segment("oslo", "north", "50")
                .segment("south", null, "30")
                .duty("a", "li", "10", "north")
                .duty("b", "li", "10", "oslo")
                .duty("c", "li", "10", "oslo")
                .duty("d", "li", "10", "south")
                .goal("revenue", "CNY", "91", 0);

        assertThat(one(draft).potential()).isEqualByComparingTo("90");
        assertThat(one(draft).flags()).containsExactly(SmartFlag.ABOVE_POTENTIAL);
        Feasibility team = check(draft).team().get(0);
        assertThat(team.potentialGap()).isEqualByComparingTo("1");
        assertThat(team.hasTime()).isTrue();
    }

    @Test
    void aGoalIsDatedByTheDaysOnWhichItsMemberIsThere() {
        GoalsDraft draft = new GoalsDraft()
                .member("li", "", "150", "1", new Validity(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 30)))
                .duty("a", "li", "10")
                .goal("revenue", "CNY", "100", 0);

        assertThat(one(draft).flags()).containsExactly(SmartFlag.JOINS_LATER, SmartFlag.LEAVES_EARLIER);
    }

    @Test
    void whatOpenDutiesCarryAndWhatIsToBeExpectedStandsBesideTheTeamsGoal() {
        GoalsDraft draft = new GoalsDraft()
                .member("li", "")
                .duty("a", "li", "10")
                .duty("b", "", "10")
                .goal("revenue", "CNY", "101", 0);

        Feasibility team = check(
                        draft,
                        GoalsDraft.inMonth("li", "2026-09", "40"),
                        GoalsDraft.inMonth("li", "2026-10", "45"),
                        GoalsDraft.inMonth("li", "2026-11", "41"))
                .team()
                .get(0);

        assertThat(team.open()).isEqualByComparingTo("50");
        assertThat(team.expected()).isEqualByComparingTo("41");
        assertThat(team.expectedGap()).isEqualByComparingTo("60");
        assertThat(team.potential()).isNull();
        assertThat(team.workMinutes()).isEqualTo(1200);
    }

    @Test
    void nothingIsExpectedOfATeamWhoseHistoryIsKnownInPartOnly() {
        GoalsDraft draft = li().member("bo", "").duty("b", "bo", "10").goal("revenue", "CNY", "100", 0);

        assertThat(check(
                                draft,
                                GoalsDraft.inMonth("li", "2026-09", "40"),
                                GoalsDraft.inMonth("li", "2026-10", "45"),
                                GoalsDraft.inMonth("li", "2026-11", "41"))
                        .team()
                        .get(0)
                        .expected())
                .isNull();
    }
}
