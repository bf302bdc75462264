package org.bailiwick.scenario;

import java.util.Arrays;
import java.util.Map;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Plan;
import org.bailiwick.model.Provenance;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * One plan of a comparison, judged by the referee whatever its file says.
 *
 * @param label what readers call the plan
 * @param view the plan's problem in its period
 * @param plan the plan, made anew from who has what
 */
public record Side(String label, PeriodView view, Plan plan) {

    /**
     * Judges a plan.
     *
     * @param label what readers call the plan
     * @param pairs its problem
     * @param stated the plan; duties and members that the problem's period does not have are passed over, duties that it leaves
     *     out are open
     * @return the side
     * @throws ArithmeticException where a sum does not fit 64 bits
     */
    public static Side of(String label, Pairs pairs, Plan stated) {
        int[] memberOfDuty = memberOfDuty(pairs.view(), stated.memberByDuty());
        return new Side(label, pairs.view(), made(pairs, memberOfDuty, stated.solver(), stated.bound()));
    }

    static Plan made(Pairs pairs, int[] memberOfDuty, Provenance solver, @Nullable Bound bound) {
        return PlanFactory.of(pairs).plan(memberOfDuty, solver, bound);
    }

    static int[] memberOfDuty(PeriodView view, Map<String, String> memberByDuty) {
        int[] memberOfDuty = new int[view.duties().size()];
        Arrays.fill(memberOfDuty, PeriodView.NOBODY);
        memberByDuty.forEach((duty, member) -> {
            int number = view.dutyNumber(duty);
            if (number >= 0) {
                memberOfDuty[number] = view.memberNumber(member);
            }
        });
        return memberOfDuty;
    }
}
