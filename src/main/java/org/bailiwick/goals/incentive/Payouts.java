package org.bailiwick.goals.incentive;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.goals.MemberGoal;
import org.bailiwick.goals.TeamGoal;
import org.bailiwick.goals.TeamGoals;
import org.bailiwick.goals.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * What an incentive plan pays, projected from one set of figures.
 *
 * @param basis from which figures
 * @param currency the code of the currency
 * @param decimals how many decimals its amounts have
 * @param rows one for each component and member it is for, component by component, members in the problem's order
 */
public record Payouts(PayoutBasis basis, String currency, int decimals, List<Payout> rows) {
    public Payouts {
        rows = List.copyOf(rows);
    }

    /**
     * Projects payouts.
     *
     * @param plan the incentive plan, read for the same problem
     * @param goals the goals, broken down, with the period among their months
     * @param period the problem's period
     * @param basis from which figures
     * @param review the review of the same goals; needed but for {@link PayoutBasis#PLAN}, where it is not looked at
     * @return a row for each component and member that it is for, where the member has a goal, an achievement, or pay on target
     *     of the member's own
     * @throws IllegalArgumentException where a review is needed and not there, or the goals are not for the period
     */
    public static Payouts of(
            IncentivePlan plan, TeamGoals goals, YearMonth period, PayoutBasis basis, @Nullable Review review) {
        int month = goals.months().months().indexOf(period);
        if (month < 0 || (review == null && basis != PayoutBasis.PLAN)) {
            throw new IllegalArgumentException(
                    "payouts from %s need the goals of %s and a review of them. Maybe the actuals are missing."
                            .formatted(basis, period));
        }
        List<Payout> rows = new ArrayList<>();
        for (Component component : plan.components()) {
            TeamGoal goal = goals.goals().get(component.goal());
            Achievement achievement =
                    new Achievement(component.goal(), goal, month, basis, basis == PayoutBasis.PLAN ? null : review);
            Credits credits = Credits.of(goal, month, plan.splits(), achievement);
            for (MemberGoal row : goal.members()) {
                String member = row.member();
                if (member != null && component.isFor(member)) {
                    addRow(plan, component, goal, member, credits, rows);
                }
            }
        }
        return new Payouts(basis, plan.currency(), plan.decimals(), rows);
    }

    private static void addRow(
            IncentivePlan plan, Component component, TeamGoal goal, String member, Credits credits, List<Payout> rows) {
        BigDecimal amount = credits.goal(member);
        BigDecimal achieved = credits.achieved(member);
        if (amount.signum() == 0
                && achieved.signum() == 0
                && !component.onTargetOf().containsKey(member)) {
            return;
        }
        BigDecimal onTarget = component.onTargetOf().getOrDefault(member, component.onTarget());
        Pay pay = new Pay(component, amount, achieved);
        BigFraction earned = pay.earned(onTarget);
        BigFraction cap = pay.cap(onTarget);
        BigFraction paid = cap != null && earned.compareTo(cap) > 0 ? cap : earned;
        rows.add(new Payout(
                component.name(),
                goal.goal().metric(),
                goal.goal().unit(),
                member,
                amount,
                achieved,
                pay.attainment(),
                paid.bigDecimalValue(plan.decimals(), plan.rounding()),
                pay.isBelowThreshold(),
                paid.compareTo(earned) < 0));
    }

    /**
     * Adds up what a member gets.
     *
     * @param member the member's id
     * @return the sum of the member's rows
     */
    public BigDecimal of(String member) {
        return sum(rows.stream().filter(row -> row.member().equals(member)).toList());
    }

    /**
     * Adds up what everybody gets.
     *
     * @return the sum of all rows
     */
    public BigDecimal total() {
        return sum(rows);
    }

    private BigDecimal sum(List<Payout> some) {
        return some.stream().map(Payout::amount).reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
    }
}
