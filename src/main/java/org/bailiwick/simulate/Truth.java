package org.bailiwick.simulate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Problem;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.Holdings;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** A month as it really is, and what comes of it when somebody does the work. Immutable and thread-safe. */
final class Truth {

    private final PeriodView view;
    private final Pairs pairs;
    private final Optional<FairShare> fair;

    /** @param problem the month with everybody's true skills, true conversions, and potentials as goals */
    Truth(Problem problem) {
        this.view = PeriodView.of(problem);
        this.pairs = Pairs.of(view);
        Balance goal = new Balance(Measures.GOAL, problem.settings().weight(ConstraintId.GOAL_BALANCE), null, null);
        this.fair = FairShare.of(pairs, goal, ConstraintId.GOAL_BALANCE.id());
    }

    PeriodView view() {
        return view;
    }

    Pairs pairs() {
        return pairs;
    }

    Optional<FairShare> fairShare() {
        return fair;
    }

    /** Who holds what; members and duties that are not there are passed over. */
    Holdings holdings(Map<String, String> memberByDuty) {
        int[] members = new int[view.duties().size()];
        Arrays.fill(members, PeriodView.NOBODY);
        for (int d = 0; d < members.length; d++) {
            String member = memberByDuty.get(view.duty(d).id());
            members[d] = member == null ? PeriodView.NOBODY : view.memberNumber(member);
        }
        return new Holdings(view, members);
    }

    long effortMinutes(Holdings holdings, int member) {
        return holdings.dutiesOf(member).stream()
                .mapToLong(duty -> pairs.effortMinutes(duty, member))
                .sum();
    }

    /** How much of the time that their duties take the members really have, 0..1. */
    double[] timeShares(Holdings holdings) {
        double[] shares = new double[view.members().size()];
        for (int m = 0; m < shares.length; m++) {
            long effort = effortMinutes(holdings, m);
            shares[m] = effort == 0 ? 1 : Math.min(1, (double) view.capacityMinutes(m) / effort);
        }
        return shares;
    }

    double fit(int duty, int member) {
        return pairs.fit(duty, member).doubleValue() / 100;
    }

    /**
     * How well the work of a duty is done, 0..1: the part of its time that the holder has, times the holder's ramp, times the
     * fit; 0 where it is open.
     */
    double work(int duty, Holdings holdings, double[] timeShares) {
        int member = holdings.memberOf(duty);
        return member == PeriodView.NOBODY
                ? 0
                : timeShares[member] * view.member(member).ramp().doubleValue() * fit(duty, member);
    }
}
