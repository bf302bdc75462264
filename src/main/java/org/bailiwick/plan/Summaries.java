package org.bailiwick.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Duty;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.MemberSummary;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** What a plan gives to every member, in sums. */
final class Summaries {

    private static final int UTILISATION_DECIMALS = 3;
    private static final int GOAL_DECIMALS = 2;

    private final Pairs pairs;
    private final PeriodView view;
    private final List<BigDecimal> fairGoals;

    private Summaries(Pairs pairs, List<BigDecimal> fairGoals) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.fairGoals = fairGoals;
    }

    static Summaries of(Pairs pairs) {
        // The weight and the band play no part in the fair load.
        Balance goal = new Balance(Measures.GOAL, BigDecimal.ONE, null, null);
        var fair = FairShare.of(pairs, goal, ConstraintId.GOAL_BALANCE.id());
        List<BigDecimal> goals = new ArrayList<>();
        for (int m = 0; m < pairs.view().members().size(); m++) {
            BigFraction load = fair.isPresent() ? fair.get().fairLoad(m) : BigFraction.ZERO;
            goals.add(load.bigDecimalValue(GOAL_DECIMALS, RoundingMode.HALF_UP));
        }
        return new Summaries(pairs, goals);
    }

    private static final class Sum {
        private long effort;
        private BigDecimal goal = BigDecimal.ZERO;
        private final Set<String> roles = new TreeSet<>();
        private final Set<String> segments = new TreeSet<>();

        void add(Duty duty, long minutes) {
            effort = Math.addExact(effort, minutes);
            goal = goal.add(duty.goal());
            if (duty.role() != null) {
                roles.add(duty.role());
            }
            if (duty.segment() != null) {
                segments.add(duty.segment());
            }
        }
    }

    List<MemberSummary> of(int[] memberOfDuty) {
        List<Sum> sums = new ArrayList<>();
        view.members().forEach(member -> sums.add(new Sum()));
        for (int d = 0; d < memberOfDuty.length; d++) {
            if (memberOfDuty[d] != PeriodView.NOBODY) {
                sums.get(memberOfDuty[d]).add(view.duty(d), pairs.effortMinutes(d, memberOfDuty[d]));
            }
        }
        List<MemberSummary> summaries = new ArrayList<>();
        for (int m = 0; m < sums.size(); m++) {
            summaries.add(summary(m, sums.get(m)));
        }
        return summaries;
    }

    private MemberSummary summary(int number, Sum sum) {
        Member member = view.member(number);
        return new MemberSummary(
                member.id(),
                member.vacant(),
                sum.effort,
                utilisation(sum.effort, view.capacityMinutes(number)),
                sum.goal,
                fairGoals.get(number),
                List.copyOf(sum.roles),
                List.copyOf(sum.segments));
    }

    private static BigDecimal utilisation(long effort, long capacity) {
        return capacity == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(effort)
                        .divide(BigDecimal.valueOf(capacity), UTILISATION_DECIMALS, RoundingMode.HALF_UP);
    }
}
