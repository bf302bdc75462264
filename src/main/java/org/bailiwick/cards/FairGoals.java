package org.bailiwick.cards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Goal;
import org.bailiwick.score.Exact;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * What a member's fair share of a team goal is: the amount by the shares of all members who are eligible for a duty that counts.
 *
 * <p>The same rule as the model's share<sub>x</sub>(m) · F<sub>x</sub>, applied to the goal's amount and its own duties.
 */
final class FairGoals {

    private FairGoals() {}

    /** The share in the goal's unit, rounded half up to its decimals; empty where nobody has one. */
    static Optional<BigDecimal> of(Pairs pairs, Goal goal, int member) {
        PeriodView view = pairs.view();
        boolean[] reached = new boolean[view.members().size()];
        for (int d = 0; d < view.duties().size(); d++) {
            if (goal.counts(view.duty(d)) && view.measure(d, goal.basis()).signum() > 0) {
                for (int m : pairs.eligible(d)) {
                    reached[m] = true;
                }
            }
        }
        BigFraction sum = BigFraction.ZERO;
        for (int m = 0; m < reached.length; m++) {
            sum = reached[m] ? sum.add(view.share(m)) : sum;
        }
        if (sum.signum() == 0) {
            return Optional.empty();
        }
        BigFraction own = reached[member] ? view.share(member) : BigFraction.ZERO;
        return Optional.of(Exact.of(goal.amount())
                .multiply(own)
                .divide(sum)
                .bigDecimalValue(goal.decimals(), RoundingMode.HALF_UP));
    }
}
