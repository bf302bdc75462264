package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Goal;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.model.Member;
import org.bailiwick.score.Exact;
import org.bailiwick.score.PeriodView;

/** Breaks the team's goals down to the members by what their duties carry. */
public final class GoalBreakdown {

    private final PeriodView view;
    private final int[] memberOfDuty;
    private final int[] ranks;

    private GoalBreakdown(PeriodView view, int[] memberOfDuty) {
        this.view = view;
        this.memberOfDuty = memberOfDuty;
        this.ranks = ranks(view.members());
    }

    /**
     * Breaks all goals of a problem down.
     *
     * <p>Every goal gives one row to every member of the team, in the problem's order, zeros included, and a last row
     * without a member where open duties carry a part of the basis. Where no duty carries the basis, the members' shares
     * decide; where those are all 0 too, the whole amount stays with nobody. The rows of a goal add up to its amount
     * exactly: they are whole units of the goal's decimals, or of the amount's own where that has more.
     *
     * @param view the problem
     * @param memberOfDuty a member's number, or {@link PeriodView#NOBODY}, for every duty of the view
     * @return the rows, goal by goal in the problem's order; empty where the problem has no goals
     * @throws IllegalArgumentException where the plan has another length than the view
     */
    public static List<IndividualGoal> of(PeriodView view, int[] memberOfDuty) {
        if (memberOfDuty.length != view.duties().size()) {
            throw new IllegalArgumentException(
                    "The plan has %d duties, the problem %d. Maybe it belongs to another problem."
                            .formatted(memberOfDuty.length, view.duties().size()));
        }
        GoalBreakdown breakdown = new GoalBreakdown(view, memberOfDuty);
        List<IndividualGoal> rows = new ArrayList<>();
        view.problem().goals().forEach(goal -> breakdown.addRows(goal, rows));
        return rows;
    }

    private void addRows(Goal goal, List<IndividualGoal> rows) {
        int members = view.members().size();
        List<BigFraction> weights = weights(goal);
        int decimals = Math.max(goal.decimals(), goal.amount().scale());
        List<BigDecimal> amounts = LargestRemainder.split(goal.amount(), decimals, weights, ranks);
        for (int m = 0; m < members; m++) {
            rows.add(new IndividualGoal(
                    goal.metric(), goal.unit(), view.member(m).id(), amounts.get(m)));
        }
        if (weights.get(members).signum() > 0) {
            rows.add(new IndividualGoal(goal.metric(), goal.unit(), null, amounts.get(members)));
        }
    }

    /** One weight a member, and a last one for nobody; at least one of them is above 0. */
    private List<BigFraction> weights(Goal goal) {
        int nobody = view.members().size();
        BigDecimal[] basis = new BigDecimal[nobody + 1];
        Arrays.fill(basis, BigDecimal.ZERO);
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (goal.counts(view.duty(d))) {
                int owner = memberOfDuty[d] == PeriodView.NOBODY ? nobody : memberOfDuty[d];
                basis[owner] = basis[owner].add(view.measure(d, goal.basis()));
            }
        }
        List<BigFraction> weights = new ArrayList<>();
        if (Arrays.stream(basis).anyMatch(sum -> sum.signum() > 0)) {
            Arrays.stream(basis).map(Exact::of).forEach(weights::add);
            return weights;
        }
        boolean shared = false;
        for (int m = 0; m < nobody; m++) {
            weights.add(view.share(m));
            shared |= view.share(m).signum() > 0;
        }
        weights.add(shared ? BigFraction.ZERO : BigFraction.ONE);
        return weights;
    }

    /** The members' places by id, ascending, then nobody: who comes first where remainders are equal. */
    private static int[] ranks(List<Member> members) {
        List<String> sorted = members.stream().map(Member::id).sorted().toList();
        int[] ranks = new int[members.size() + 1];
        for (int m = 0; m < members.size(); m++) {
            ranks[m] = Collections.binarySearch(sorted, members.get(m).id());
        }
        ranks[members.size()] = members.size();
        return ranks;
    }
}
