package org.bailiwick.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.actuals.MonthActuals;
import org.bailiwick.rollover.carry.MemberCarry;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static final RollOverOptions FAIR = RollOverOptions.DEFAULT.withAdvice(0, BigDecimal.ONE);

    /** Fair are 150 of 300 each. */
    private static final String BOB_HAS_TWO = "a=ann b=bob c=bob";

    private static RollOverResult next(RollOverResult month, String plan) {
        return RollOver.of(month.problem(), Months.plan(month.problem(), plan), month.carry(), MonthActuals.NONE, FAIR);
    }

    private static RollOverResult first(Problem problem, String plan) {
        return RollOver.of(problem, Months.plan(problem, plan), Months.nothing(problem), MonthActuals.NONE, FAIR);
    }

    private static List<BigDecimal> shares(RollOverResult month) {
        return month.problem().members().stream().map(Member::goalShare).toList();
    }

    @Test
    void whoHadMoreThanTheFairLoadGetsALittleLess() {
        // 200 against 150 is a third over, and a quarter counts at most: 1 - 0.25 * 0.25.
        assertThat(shares(first(Months.team(), BOB_HAS_TWO)))
                .containsExactly(new BigDecimal("1.0625"), new BigDecimal("0.9375"));
    }

    @Test
    void theBalanceIsMeasuredAgainstTheShareWithoutWhatWasCarriedOver() {
        RollOverResult second = next(first(Months.team(), BOB_HAS_TWO), BOB_HAS_TWO);
        MemberCarry bob = second.carry().members().get(1);
        // Half of a third, and another third.
        assertThat(bob.balance()).isEqualByComparingTo("0.5");
        assertThat(bob.goalShare().base()).isEqualByComparingTo("1");
        assertThat(bob.goalShare().given()).isEqualByComparingTo("0.9375");
    }

    @Test
    void aMonthThatPaysBackLetsTheBalanceShrink() {
        RollOverResult second = next(first(Months.team(), BOB_HAS_TWO), "a=ann b=ann c=bob");
        // Half of a third over, then a third under.
        assertThat(second.carry().members().get(1).balance()).isEqualByComparingTo("-0.166667");
    }

    @Test
    void aShareThatSomebodySetSinceIsTheNewBase() {
        RollOverResult month = first(Months.team(), BOB_HAS_TWO);
        Problem edited = month.problem()
                .withMembers(month.problem().members().stream()
                        .map(member -> member.id().equals("bob")
                                ? MemberDraft.of(member)
                                        .withGoalShare(new BigDecimal("0.5"))
                                        .member()
                                : member)
                        .toList());
        RollOverResult second =
                RollOver.of(edited, Months.plan(edited, BOB_HAS_TWO), month.carry(), MonthActuals.NONE, FAIR);
        assertThat(second.carry().members().get(1).goalShare().base()).isEqualByComparingTo("0.5");
    }

    @Test
    void withoutGoalsHoursCount() {
        Problem problem = Months.team();
        Problem withoutGoals = problem.withDuties(problem.duties().stream()
                .map(duty -> duty.withGoal(BigDecimal.ZERO))
                .toList());
        // 20 of 30 hours against 15.
        assertThat(shares(first(withoutGoals, BOB_HAS_TWO)))
                .containsExactly(new BigDecimal("1.0625"), new BigDecimal("0.9375"));
    }

    @Test
    void aWeightOfNothingLeavesSharesAlone() {
        Problem problem = Months.team();
        RollOverResult result = Months.next(problem, BOB_HAS_TWO, MonthActuals.NONE);
        assertThat(shares(result)).containsExactly(BigDecimal.ONE, BigDecimal.ONE);
    }

    @Property(tries = 50)
    void howeverLongItGoesOnASharesStaysWithinTheCap(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 3) Integer> months) {
        List<String> plans =
                List.of("a=ann b=ann c=ann", "a=ann b=ann c=bob", "a=ann b=bob c=bob", "a=bob b=bob c=bob");
        RollOverResult result = first(Months.team(), plans.get(months.get(0)));
        for (int month : months.subList(1, months.size())) {
            result = next(result, plans.get(month));
        }
        assertThat(result.carry().members()).allSatisfy(member -> {
            assertThat(member.goalShare().base()).isEqualByComparingTo("1");
            assertThat(member.goalShare().given()).isBetween(new BigDecimal("0.9375"), new BigDecimal("1.0625"));
            assertThat(member.balance()).isBetween(new BigDecimal("-1"), BigDecimal.ONE);
        });
        // What a fair month after fair months would give.
        assertThat(result.problem().members())
                .extracting(Member::goalShare)
                .isEqualTo(result.carry().members().stream()
                        .map(member -> member.goalShare().given())
                        .toList());
    }
}
