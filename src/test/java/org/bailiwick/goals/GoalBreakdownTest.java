package org.bailiwick.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Goal;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Settings;
import org.bailiwick.model.Team;
import org.bailiwick.model.Validity;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class GoalBreakdownTest {

    private static final int NOBODY = PeriodView.NOBODY;

    @Test
    void everyMemberGetsTheShareOfTheBasisThatItsDutiesCarry() {
        PeriodView view = view(
                List.of(member("li-wei", "1"), member("josé", "1")),
                List.of(duty("a", "hunter", "75"), duty("b", "farmer", "25")),
                goal("1000", 0));

        assertThat(GoalBreakdown.of(view, new int[] {0, 1})).containsExactly(row("li-wei", "750"), row("josé", "250"));
    }

    @Test
    void theLastUnitGoesToTheLargestRemainderAndAmongEqualOnesToTheFirstId() {
        PeriodView view = view(
                List.of(member("c", "1"), member("a", "1"), member("b", "1")),
                List.of(duty("1", "hunter", "1"), duty("2", "hunter", "1"), duty("3", "hunter", "1")),
                goal("100", 0));

        assertThat(GoalBreakdown.of(view, new int[] {0, 1, 2}))
                .containsExactly(row("c", "33"), row("a", "34"), row("b", "33"));
    }

    @Test
    void decimalsSetTheUnit() {
        PeriodView view = view(
                List.of(member("a", "1"), member("b", "1"), member("c", "1")),
                List.of(duty("1", "hunter", "1"), duty("2", "hunter", "1"), duty("3", "hunter", "1")),
                goal("100", 2));

        assertThat(GoalBreakdown.of(view, new int[] {0, 1, 2}))
                .containsExactly(row("a", "33.34"), row("b", "33.33"), row("c", "33.33"));
    }

    @Test
    void anAmountFinerThanTheUnitIsStillSharedOutWhole() {
        PeriodView view = view(
                List.of(member("a", "1"), member("b", "1")),
                List.of(duty("1", "hunter", "1"), duty("2", "hunter", "1")),
                goal("10.5", 0));

        assertThat(GoalBreakdown.of(view, new int[] {0, 1})).containsExactly(row("a", "5.3"), row("b", "5.2"));
    }

    @Test
    void openDutiesAreALastRowWithoutMemberAndComeLastAmongEqualRemainders() {
        PeriodView view = view(
                List.of(member("a", "1")), List.of(duty("1", "hunter", "1"), duty("2", "hunter", "1")), goal("5", 0));

        assertThat(GoalBreakdown.of(view, new int[] {NOBODY, 0})).containsExactly(row("a", "3"), row(null, "2"));
    }

    @Test
    void aMemberWithoutDutiesHasARowOfZero() {
        PeriodView view =
                view(List.of(member("a", "1"), member("b", "1")), List.of(duty("1", "hunter", "1")), goal("5", 0));

        assertThat(GoalBreakdown.of(view, new int[] {1})).containsExactly(row("a", "0"), row("b", "5"));
    }

    @Test
    void onlyDutiesOfTheGoalsRolesCount() {
        Goal hunting = new Goal("leads", "1", new BigDecimal("10"), 0, "goal", List.of("hunter"), List.of());
        PeriodView view = view(
                List.of(member("a", "1"), member("b", "1")),
                List.of(duty("1", "hunter", "1"), duty("2", "farmer", "9"), duty("3", null, "9")),
                hunting);

        assertThat(GoalBreakdown.of(view, new int[] {0, 1, 1}))
                .extracting(IndividualGoal::amount)
                .containsExactly(new BigDecimal("10"), BigDecimal.ZERO);
    }

    @Test
    void whereNoDutyCarriesTheBasisTheSharesDecide() {
        PeriodView view =
                view(List.of(member("a", "1"), member("b", "3")), List.of(duty("1", "hunter", "0")), goal("100", 0));

        assertThat(GoalBreakdown.of(view, new int[] {NOBODY})).containsExactly(row("a", "25"), row("b", "75"));
    }

    @Test
    void whereSharesAreZeroTooNobodyGetsTheWholeAmount() {
        PeriodView view = view(List.of(member("a", "0")), List.of(duty("1", "hunter", "0")), goal("100", 0));

        assertThat(GoalBreakdown.of(view, new int[] {0})).containsExactly(row("a", "0"), row(null, "100"));
    }

    @Test
    void aPlanOfAnotherLengthIsRefused() {
        PeriodView view = view(List.of(member("a", "1")), List.of(duty("1", "hunter", "0")), goal("100", 0));

        assertThatThrownBy(() -> GoalBreakdown.of(view, new int[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 duties, the problem 1");
    }

    @Property(tries = 300, seed = "20261")
    void rowsAddUpToTheAmountExactlyAndStayWithinOneUnitOfTheirQuota(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int members,
            @ForAll @IntRange(max = 40) int duties,
            @ForAll @IntRange(max = 6) int decimals) {
        Random random = new Random(seed);
        List<Member> team = new ArrayList<>();
        IntStream.range(0, members).forEach(m -> team.add(member("m" + m, decimal(random, 3, 2))));
        List<Duty> work = new ArrayList<>();
        IntStream.range(0, duties).forEach(d -> work.add(duty("d" + d, "hunter", decimal(random, 900, 4))));
        Goal goal = goal(decimal(random, 5_000_000, 3), decimals);
        int[] plan = random.ints(duties, -1, members).toArray();

        List<IndividualGoal> rows = GoalBreakdown.of(view(team, work, goal), plan);

        assertThat(rows.stream().map(IndividualGoal::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(goal.amount());
        assertThat(rows.subList(0, members))
                .extracting(IndividualGoal::member)
                .containsExactlyElementsOf(team.stream().map(Member::id).toList());
        BigDecimal unit =
                BigDecimal.ONE.movePointLeft(Math.max(decimals, goal.amount().scale()));
        BigDecimal total = work.stream().map(Duty::goal).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int m = 0; m < members && total.signum() > 0; m++) {
            BigDecimal basis = BigDecimal.ZERO;
            for (int d = 0; d < duties; d++) {
                basis = plan[d] == m ? basis.add(work.get(d).goal()) : basis;
            }
            // |amount − goal · basis / total| < unit, without the division
            BigDecimal distance = rows.get(m)
                    .amount()
                    .multiply(total)
                    .subtract(goal.amount().multiply(basis))
                    .abs();
            assertThat(distance).isLessThan(unit.multiply(total));
        }
    }

    private static String decimal(Random random, int bound, int scale) {
        return BigDecimal.valueOf(random.nextInt(bound), random.nextInt(scale + 1))
                .toPlainString();
    }

    private static IndividualGoal row(String member, String amount) {
        return new IndividualGoal("revenue", "CNY", member, new BigDecimal(amount));
    }

    private static Goal goal(String amount, int decimals) {
        return new Goal("revenue", "CNY", new BigDecimal(amount), decimals, "goal", List.of(), List.of());
    }

    private static Member member(String id, String goalShare) {
        return new Member(
                id,
                id,
                new BigDecimal("150"),
                BigDecimal.ONE,
                new BigDecimal(goalShare),
                BigDecimal.ONE,
                false,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                Map.of(),
                Validity.ALWAYS,
                null,
                List.of(),
                List.of());
    }

    private static Duty duty(String id, String role, String goal) {
        return new Duty(
                id,
                role,
                null,
                null,
                1,
                BigDecimal.ONE,
                new BigDecimal(goal),
                BigDecimal.ZERO,
                1,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                Validity.ALWAYS);
    }

    private static PeriodView view(List<Member> members, List<Duty> duties, Goal goal) {
        return PeriodView.of(new Problem(
                new Team("t", "T"),
                YearMonth.of(2026, 12),
                Settings.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                members,
                List.of(),
                duties,
                List.of(goal)));
    }
}
