package org.bailiwick.simulate;

import java.util.Arrays;
import org.bailiwick.model.Plan;
import org.bailiwick.plan.PlanFactory;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** Gives every open duty to the eligible member who has the least to do for the time there is, and moves nothing else. */
final class StopGap {

    private final Pairs pairs;
    private final int[] members;
    private final double[] minutes;

    private StopGap(Pairs pairs, Plan standing) {
        this.pairs = pairs;
        PeriodView view = pairs.view();
        this.members = new int[view.duties().size()];
        this.minutes = new double[view.members().size()];
        Arrays.fill(members, PeriodView.NOBODY);
        standing.memberByDuty().forEach((duty, member) -> give(view.dutyNumber(duty), view.memberNumber(member)));
    }

    private void give(int duty, int member) {
        members[duty] = member;
        minutes[member] += pairs.effortMinutes(duty, member);
    }

    /**
     * Fills a plan.
     *
     * @param pairs its problem
     * @param standing who holds what
     * @return a plan in which a duty is open only where nobody is eligible; members may have more to do than they have time
     */
    static Plan fill(Pairs pairs, Plan standing) {
        StopGap gap = new StopGap(pairs, standing);
        for (int d = 0; d < gap.members.length; d++) {
            if (gap.members[d] == PeriodView.NOBODY) {
                int taker = gap.leastLoaded(d);
                if (taker != PeriodView.NOBODY) {
                    gap.give(d, taker);
                }
            }
        }
        return PlanFactory.of(pairs).plan(gap.members, standing.solver(), null);
    }

    private int leastLoaded(int duty) {
        int best = PeriodView.NOBODY;
        double least = Double.POSITIVE_INFINITY;
        for (int member : pairs.eligible(duty)) {
            double load = (minutes[member] + pairs.effortMinutes(duty, member))
                    / pairs.view().capacityMinutes(member);
            if (load < least) {
                least = load;
                best = member;
            }
        }
        return best;
    }
}
