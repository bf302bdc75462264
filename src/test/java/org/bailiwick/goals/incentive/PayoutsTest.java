package org.bailiwick.goals.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bailiwick.goals.Actual;
import org.bailiwick.goals.Actuals;
import org.bailiwick.goals.GoalsDraft;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.goals.review.DayCount;
import org.bailiwick.goals.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayoutsTest {

    private static final String PLAN = """
            format: bailiwick/incentive/1
            currency: CNY
            components:
              - metric: revenue
                onTarget: 1000
                onTargetOf: {bo: 700}
                threshold: 50
                tiers: [{from: 0, multiplier: 1}, {from: 100, multiplier: 2}]
                capPercent: 150
            """;

    @TempDir
    private Path folder;

    private static GoalsDraft two() {
        return new GoalsDraft()
                .member("li", "")
                .member("bo", "")
                .member("cy", "")
                .duty("a", "li", "10")
                .duty("b", "li", "20")
                .duty("c", "bo", "30")
                .goal("revenue", "CNY", "600", 0);
    }

    private IncentivePlan plan(GoalsDraft draft, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("incentive.yaml"), text);
        IncentiveRead read = IncentiveReader.read(file, draft.view());
        assertThat(read.findings()).isEmpty();
        return Objects.requireNonNull(read.plan());
    }

    private Payouts payouts(String text, PayoutBasis basis, Actual... actuals) throws IOException {
        GoalsDraft draft = two();
        TeamGoals goals = TeamGoals.of(draft.view(), draft.plan());
        Review review = Review.of(
                draft.view(),
                draft.plan(),
                goals,
                new Actuals(List.of(actuals), List.of()),
                LocalDate.of(2026, 12, 15),
                DayCount.WORKING);
        return Payouts.of(plan(draft, text), goals, GoalsDraft.PERIOD, basis, review);
    }

    @Test
    void atPlanEverybodyWithAGoalHasThePayOnTarget() throws IOException {
        Payouts payouts = payouts(PLAN, PayoutBasis.PLAN);

        assertThat(payouts.rows())
                .extracting(Payout::member, Payout::amount)
                .containsExactly(tuple("li", new BigDecimal("1000.00")), tuple("bo", new BigDecimal("700.00")));
        assertThat(payouts.total()).isEqualTo("1700.00");
    }

    @Test
    void actualsAreHeldAgainstThresholdTiersAndCap() throws IOException {
        assertThat(payouts(PLAN, PayoutBasis.ACTUALS, GoalsDraft.inMonth("li", "2026-12", "149"))
                        .rows()
                        .get(0))
                .returns(true, Payout::belowThreshold)
                .returns(new BigDecimal("0.00"), Payout::amount);
        assertThat(payouts(PLAN, PayoutBasis.ACTUALS, GoalsDraft.inMonth("li", "2026-12", "330"))
                        .of("li"))
                .isEqualTo("1200.00");
        assertThat(payouts(PLAN, PayoutBasis.ACTUALS, GoalsDraft.inMonth("li", "2026-12", "900"))
                        .rows()
                        .get(0))
                .returns(true, Payout::capped)
                .returns(new BigDecimal("1500.00"), Payout::amount);
    }

    @Test
    void theForecastPaysWhatTheMonthWouldEndWith() throws IOException {
        // 110 after 11 of 23 days: 230 at the end.
        assertThat(payouts(PLAN, PayoutBasis.FORECAST, GoalsDraft.inMonth("li", "2026-12", "110"))
                        .of("li"))
                .isEqualTo("766.67");
    }

    @Test
    void amountsHaveTheDecimalsOfTheCurrency() throws IOException {
        Actual third = GoalsDraft.inMonth("li", "2026-12", "200");

        assertThat(payouts(PLAN.replace("CNY", "JPY"), PayoutBasis.ACTUALS, third)
                        .of("li"))
                .isEqualTo("667");
        assertThat(payouts(PLAN.replace("CNY", "KWD"), PayoutBasis.ACTUALS, third)
                        .of("li"))
                .isEqualTo("666.667");
        assertThat(payouts(PLAN + "decimals: 1\n", PayoutBasis.ACTUALS, third).of("li"))
                .isEqualTo("666.7");
    }

    @Test
    void halvesAreRoundedAsThePlanSays() throws IOException {
        String rate = """
                format: bailiwick/incentive/1
                currency: CNY
                components: [{metric: revenue, rate: 0.005}]
                """;
        Actual one = GoalsDraft.inMonth("li", "2026-12", "1");

        assertThat(payouts(rate, PayoutBasis.ACTUALS, one).of("li")).isEqualTo("0.01");
        assertThat(payouts(rate + "rounding: half-even\n", PayoutBasis.ACTUALS, one)
                        .of("li"))
                .isEqualTo("0.00");
    }

    @Test
    void splitsMoveGoalAndCreditWithoutChangingTheirSum() throws IOException {
        String split = PLAN + "splits: [{duty: b, credits: {li: 50, bo: 25, cy: 25}}]\n";
        Actual duty = new Actual(0, "li", "b", GoalsDraft.PERIOD, null, new BigDecimal("101"));

        Payouts payouts = payouts(split, PayoutBasis.ACTUALS, duty);

        assertThat(payouts.rows())
                .extracting(
                        Payout::member,
                        row -> row.goal().intValue(),
                        row -> row.achieved().intValue())
                .containsExactly(tuple("li", 200, 51), tuple("bo", 350, 25), tuple("cy", 50, 25));
    }

    @Test
    void whereActualsNameNoDutyASplitDutyHasItsPartOfTheGoal() throws IOException {
        String split = PLAN + "splits: [{duty: b, credits: {bo: 100}}]\n";

        Payouts payouts = payouts(split, PayoutBasis.ACTUALS, GoalsDraft.inMonth("li", "2026-12", "150"));

        assertThat(payouts.rows())
                .extracting(
                        Payout::member,
                        row -> row.goal().intValue(),
                        row -> row.achieved().intValue())
                .containsExactly(tuple("li", 100, 50), tuple("bo", 500, 100));
    }

    @Test
    void aComponentForSomeMembersPaysNobodyElse() throws IOException {
        assertThat(payouts(PLAN + "    members: [bo]\n", PayoutBasis.PLAN).rows())
                .extracting(Payout::member)
                .containsExactly("bo");
    }

    @Test
    void aReviewIsNeededForMoreThanThePlan() throws IOException {
        GoalsDraft draft = two();
        TeamGoals goals = TeamGoals.of(draft.view(), draft.plan());
        IncentivePlan plan = plan(draft, PLAN);

        assertThatThrownBy(() -> Payouts.of(plan, goals, GoalsDraft.PERIOD, PayoutBasis.FORECAST, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
