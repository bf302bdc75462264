package org.bailiwick.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bailiwick.model.Finding;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.model.Place;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class TeamGoalsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static GoalsDraft three() {
        return new GoalsDraft()
                .member("li", "boss")
                .member("bo", "li")
                .member("cy", "")
                .duty("a", "li", "10")
                .duty("b", "li", "20")
                .duty("c", "bo", "30")
                .duty("d", "", "40");
    }

    private static StatedGoal stated(String member, String amount) {
        return new StatedGoal(0, member, new BigDecimal(amount), new Place("stated.csv", "", 2, 3));
    }

    private static TeamGoal only(TeamGoals goals) {
        return goals.goals().get(0);
    }

    private static List<String> amounts(List<MonthAmount> months) {
        return months.stream().map(month -> month.amount().toPlainString()).toList();
    }

    @Test
    void aMembersAmountGoesToTheMembersDutiesByTheBasis() {
        GoalsDraft draft = three().goal("revenue", "CNY", "100", 0);

        TeamGoal goal = only(TeamGoals.of(draft.view(), draft.plan()));

        assertThat(goal.of("li").amount()).isEqualByComparingTo("30");
        assertThat(goal.of("li").duties())
                .extracting(DutyGoal::duty, DutyGoal::amount)
                .containsExactly(tuple("a", BigDecimal.TEN), tuple("b", new BigDecimal("20")));
        assertThat(goal.members()).extracting(MemberGoal::member).containsExactly("li", "bo", "cy", null);
    }

    @Test
    void aManagerHasTheSumOfAllBelowAndOfTheManagersOwn() {
        GoalsDraft draft = three().goal("revenue", "CNY", "100", 0);

        TeamGoal goal = only(TeamGoals.of(draft.view(), draft.plan()));

        assertThat(goal.managers())
                .extracting(ManagerGoal::manager, row -> row.amount().intValue(), ManagerGoal::members)
                .containsExactly(tuple("boss", 60, List.of("li", "bo")), tuple("li", 60, List.of("li", "bo")));
    }

    @Test
    void managersInACircleAreBelowEachOther() {
        GoalsDraft draft = new GoalsDraft()
                .member("a", "b")
                .member("b", "a")
                .duty("1", "a", "1")
                .goal("revenue", "CNY", "7", 0);

        assertThat(only(TeamGoals.of(draft.view(), draft.plan())).managers())
                .extracting(ManagerGoal::amount)
                .containsExactly(new BigDecimal("7"), new BigDecimal("7"));
    }

    @Test
    void monthsAreSharedEvenlyByDaysOrBySeasons() {
        GoalsDraft draft = three().goal("revenue", "CNY", "920", 0);

        assertThat(amounts(only(TeamGoals.of(draft.view(), draft.plan(), MonthWeights.evenly(OCTOBER, 3), List.of()))
                        .months()))
                .containsExactly("307", "307", "306");
        assertThat(amounts(only(TeamGoals.of(draft.view(), draft.plan(), MonthWeights.byDays(OCTOBER, 3), List.of()))
                        .months()))
                .containsExactly("310", "300", "310");
        Map<Integer, BigDecimal> seasons =
                Map.of(10, new BigDecimal("1"), 11, new BigDecimal("0.5"), 12, new BigDecimal("2.5"));
        assertThat(amounts(only(TeamGoals.of(
                                draft.view(), draft.plan(), MonthWeights.seasonal(OCTOBER, 3, seasons), List.of()))
                        .months()))
                .containsExactly("230", "115", "575");
    }

    @Test
    void monthsNeedWeights() {
        assertThatThrownBy(() -> MonthWeights.seasonal(OCTOBER, 2, Map.of(10, BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11");
        assertThatThrownBy(() -> MonthWeights.seasonal(OCTOBER, 1, Map.of(10, BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nor all 0");
    }

    @Test
    void statedFiguresAreKeptAndTheRestIsSharedAmongTheOthers() {
        GoalsDraft draft = three().goal("revenue", "CNY", "100", 0);

        TeamGoals goals = TeamGoals.of(
                draft.view(), draft.plan(), MonthWeights.of(GoalsDraft.PERIOD), List.of(stated("li", "44")));

        assertThat(only(goals).members())
                .extracting(row -> row.amount().intValue(), MemberGoal::stated)
                .containsExactly(tuple(44, true), tuple(24, false), tuple(0, false), tuple(32, false));
        assertThat(only(goals).of("li").proportional()).isEqualByComparingTo("30");
        assertThat(goals.findings()).isEmpty();
    }

    @Test
    void whoHasNoDutyOfTheGoalHasAStatedFigureOnNoDuty() {
        GoalsDraft draft = three().goal("revenue", "CNY", "100", 0);

        TeamGoals goals = TeamGoals.of(
                draft.view(), draft.plan(), MonthWeights.of(GoalsDraft.PERIOD), List.of(stated("cy", "10")));

        assertThat(only(goals).of("cy").duties()).singleElement().satisfies(row -> {
            assertThat(row.duty()).isNull();
            assertThat(row.amount()).isEqualByComparingTo("10");
        });
    }

    @Test
    void moreStatedThanThereIsToShareIsAnErrorAndStaysVisible() {
        GoalsDraft draft = three().goal("revenue", "CNY", "100", 0);

        TeamGoals goals = TeamGoals.of(
                draft.view(),
                draft.plan(),
                MonthWeights.of(GoalsDraft.PERIOD),
                List.of(stated("li", "80"), stated("bo", "30")));

        assertThat(goals.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.toString())
                    .startsWith("stated.csv:2:3: the figures stated for the goal revenue add up to 110")
                    .contains("by 10.", "Maybe");
        });
        assertThat(only(goals).members().get(3).amount()).isEqualByComparingTo("-10");
    }

    @Test
    void lessStatedThanTheWholeWithNobodyLeftIsAWarning() {
        GoalsDraft draft =
                new GoalsDraft().member("li", "").duty("a", "li", "1").goal("revenue", "CNY", "100", 0);

        TeamGoals goals = TeamGoals.of(
                draft.view(), draft.plan(), MonthWeights.of(GoalsDraft.PERIOD), List.of(stated("li", "80")));

        assertThat(goals.findings()).extracting(Finding::code).containsExactly("statedBelowGoal");
        assertThat(only(goals).members().get(1).amount()).isEqualByComparingTo("20");
    }

    @Test
    void aStatedFigureFinerThanTheGoalIsAnError() {
        GoalsDraft draft = three().goal("revenue", "JPY", "100", 0);

        TeamGoals goals = TeamGoals.of(
                draft.view(), draft.plan(), MonthWeights.of(GoalsDraft.PERIOD), List.of(stated("li", "10.5")));

        assertThat(goals.findings()).extracting(Finding::code).containsExactly("tooFine");
    }

    @Test
    void aPlanOfAnotherLengthIsRefused() {
        GoalsDraft draft = three().goal("revenue", "CNY", "100", 0);

        assertThatThrownBy(() -> TeamGoals.of(draft.view(), new int[1])).isInstanceOf(IllegalArgumentException.class);
    }

    /** Negative, zero and huge amounts; 0, 2 and 3 decimals; even, by days and seasonal; stated figures of either sign. */
    @Property(tries = 300, seed = "20265")
    void everyLevelAddsUpInAllAndInEachMonth(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int members,
            @ForAll @IntRange(max = 30) int duties,
            @ForAll @IntRange(min = 1, max = 13) int months) {
        Random random = new Random(seed);
        int decimals = new int[] {0, 2, 3}[random.nextInt(3)];
        GoalsDraft draft = new GoalsDraft();
        for (int m = 0; m < members; m++) {
            draft.member("m" + m, random.nextBoolean() ? "" : "m" + random.nextInt(members));
        }
        for (int d = 0; d < duties; d++) {
            draft.duty("d" + d, "m" + random.nextInt(members + 1), String.valueOf(random.nextInt(50)));
        }
        draft.goal("revenue", "X", amount(random, decimals).toPlainString(), decimals);
        List<StatedGoal> stated = new ArrayList<>();
        for (int m = 0; m < members; m++) {
            if (random.nextInt(4) == 0) {
                stated.add(stated("m" + m, amount(random, decimals).toPlainString()));
            }
        }
        PeriodView view = draft.view();

        TeamGoals goals = TeamGoals.of(view, draft.plan(), weights(random, months), stated);

        TeamGoal goal = only(goals);
        assertAddsUp(goal.goal().amount(), goal.months());
        assertThat(sum(goal.members().stream().map(MemberGoal::amount).toList()))
                .isEqualByComparingTo(goal.goal().amount());
        assertMonthsAddUp(
                goal.months(), goal.members().stream().map(MemberGoal::months).toList());
        for (MemberGoal member : goal.members()) {
            assertAddsUp(member.amount(), member.months());
            assertThat(sum(member.duties().stream().map(DutyGoal::amount).toList()))
                    .isEqualByComparingTo(member.amount());
            if (!member.duties().isEmpty()) {
                assertMonthsAddUp(
                        member.months(),
                        member.duties().stream().map(DutyGoal::months).toList());
            }
            for (DutyGoal duty : member.duties()) {
                assertAddsUp(duty.amount(), duty.months());
                // No month of a part goes the other way than the part itself.
                assertThat(duty.months())
                        .allMatch(
                                month -> month.amount().signum() * duty.amount().signum() >= 0);
            }
        }
        goal.managers().forEach(manager -> assertAddsUp(manager.amount(), manager.months()));
        for (StatedGoal one : stated) {
            assertThat(goal.of(one.member()).amount()).isEqualByComparingTo(one.amount());
        }
        if (stated.isEmpty()) {
            assertThat(goal.members().stream()
                            .map(row -> new IndividualGoal("revenue", "X", row.member(), row.amount()))
                            .filter(row -> row.member() != null)
                            .toList())
                    .isEqualTo(GoalBreakdown.of(view, draft.plan()).stream()
                            .filter(row -> row.member() != null)
                            .toList());
        }
    }

    @Property(tries = 200, seed = "20267")
    void aMonthOfAPartIsWithinAsManyUnitsOfItsProportionAsThereAreMonths(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int members,
            @ForAll @IntRange(min = 1, max = 13) int months) {
        Random random = new Random(seed);
        GoalsDraft draft = new GoalsDraft();
        for (int m = 0; m < members; m++) {
            draft.member("m" + m, "").duty("d" + m, "m" + m, String.valueOf(1 + random.nextInt(50)));
        }
        BigDecimal whole = new BigDecimal(1 + random.nextInt(random.nextBoolean() ? 2_000 : 2_000_000));
        draft.goal("revenue", "X", whole.toPlainString(), 0);

        TeamGoal goal = only(TeamGoals.of(draft.view(), draft.plan(), weights(random, months), List.of()));

        BigDecimal bound = whole.multiply(BigDecimal.valueOf(months));
        for (MemberGoal member : goal.members()) {
            for (int t = 0; t < months; t++) {
                // |part · whole − its amount · the whole's month| < months · whole: the distance in units, without the
                // division
                BigDecimal distance = member.months()
                        .get(t)
                        .amount()
                        .multiply(whole)
                        .subtract(member.amount().multiply(goal.months().get(t).amount()));
                assertThat(distance.abs()).isLessThan(bound);
            }
        }
    }

    private static MonthWeights weights(Random random, int months) {
        return switch (random.nextInt(3)) {
            case 0 -> MonthWeights.evenly(OCTOBER, months);
            case 1 -> MonthWeights.byDays(OCTOBER, months);
            default -> {
                Map<Integer, BigDecimal> seasons = new HashMap<>();
                for (int month = 1; month <= 12; month++) {
                    seasons.put(month, new BigDecimal(random.nextInt(5) + (month == 10 ? 1 : 0)).movePointLeft(1));
                }
                yield MonthWeights.seasonal(OCTOBER, months, seasons);
            }
        };
    }

    private static BigDecimal amount(Random random, int decimals) {
        BigDecimal whole = switch (random.nextInt(4)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal("987654321098765432109876543210");
            default -> new BigDecimal(random.nextInt(2_000_000));
        };
        BigDecimal amount = whole.movePointLeft(decimals);
        return random.nextInt(3) == 0 ? amount.negate() : amount;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertAddsUp(BigDecimal amount, List<MonthAmount> months) {
        assertThat(sum(months.stream().map(MonthAmount::amount).toList())).isEqualByComparingTo(amount);
    }

    private static void assertMonthsAddUp(List<MonthAmount> whole, List<List<MonthAmount>> parts) {
        for (int t = 0; t < whole.size(); t++) {
            int month = t;
            assertThat(sum(parts.stream().map(part -> part.get(month).amount()).toList()))
                    .isEqualByComparingTo(whole.get(t).amount());
        }
    }
}
