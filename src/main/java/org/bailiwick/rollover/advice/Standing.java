package org.bailiwick.rollover.advice;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;

/** Who has what in a month, judged. */
final class Standing {

    private final Pairs pairs;
    private final int[] memberOfDuty;
    private final Judgement judgement;

    /** @param memberByDuty who has what; duties and members that the month does not have are passed over */
    Standing(Problem problem, Map<String, String> memberByDuty) {
        pairs = Pairs.of(PeriodView.of(problem));
        PeriodView view = pairs.view();
        memberOfDuty = new int[view.duties().size()];
        Arrays.fill(memberOfDuty, PeriodView.NOBODY);
        memberByDuty.forEach((duty, member) -> {
            int number = view.dutyNumber(duty);
            if (number >= 0) {
                memberOfDuty[number] = view.memberNumber(member);
            }
        });
        judgement = Referee.of(pairs).judge(memberOfDuty);
    }

    Pairs pairs() {
        return pairs;
    }

    PeriodView view() {
        return pairs.view();
    }

    Judgement judgement() {
        return judgement;
    }

    BigDecimal heldHours() {
        BigDecimal hours = BigDecimal.ZERO;
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (memberOfDuty[d] != PeriodView.NOBODY) {
                hours = hours.add(view().duty(d).hours());
            }
        }
        return hours;
    }

    /** How far a member's load is from the fair one, in percent of a full share. */
    BigFraction deviation(FairShare fair, int member) {
        return fair.deviation(member, load(fair, member));
    }

    private BigFraction load(FairShare fair, int member) {
        BigFraction load = BigFraction.ZERO;
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (memberOfDuty[d] == member) {
                load = load.add(Exact.of(view().measure(d, fair.measure())));
            }
        }
        return load;
    }
}
