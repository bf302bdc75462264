package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Goal;
import org.bailiwick.model.IndividualGoal;
import org.bailiwick.score.PeriodView;

/** Breaks the team's goals down to the members by what their duties carry. */
public final class GoalBreakdown {

    private final PeriodView view;
    private final int[] memberOfDuty;
    private final int[] ranks;

    private GoalBreakdown(PeriodView view, int[] memberOfDuty) {
        this.view = view;
        this.memberOfDuty = memberOfDuty;
        this.ranks = GoalWeights.memberRanks(view);
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
        List<BigFraction> weights = GoalWeights.of(view, memberOfDuty, goal).weights();
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
}
