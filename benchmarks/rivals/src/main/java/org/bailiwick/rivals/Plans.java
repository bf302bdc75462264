package org.bailiwick.rivals;

import java.util.Arrays;
import org.bailiwick.model.Assignment;
import org.bailiwick.model.Plan;
import org.bailiwick.score.PeriodView;

/** Plans by numbers. */
final class Plans {

    private Plans() {}

    /** The plan of nobody anywhere. */
    static int[] nobody(PeriodView view) {
        int[] plan = new int[view.duties().size()];
        Arrays.fill(plan, PeriodView.NOBODY);
        return plan;
    }

    /** The library's plan by numbers of a view of the same problem. */
    static int[] numbers(PeriodView view, Plan plan) {
        int[] numbers = nobody(view);
        for (Assignment row : plan.assignments()) {
            String member = row.member();
            if (member != null) {
                numbers[view.dutyNumber(row.duty())] = view.memberNumber(member);
            }
        }
        return numbers;
    }
}
