package org.bailiwick.rollover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Balance;
import org.bailiwick.model.ConstraintId;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Member;
import org.bailiwick.model.Problem;
import org.bailiwick.rollover.carry.Adjusted;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairShare;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Carries over who had more or less than a fair load: the next share is base · (1 − λ · clamp(balance, ±c)).
 *
 * <p>The balance is δ · former balance + (load / fair load − 1), kept within ±1. The load is the plan's goals against share · F of
 * the planning model, by the shares without what was carried over before, so that it never adds up with itself and whoever has had
 * less for it is seen to have had less. Where no duty has a goal it is hours against the part of the hours that the capacity is of
 * all capacity.
 */
final class Fairness {

    private static final int BALANCE_DECIMALS = 6;
    private static final int SHARE_DECIMALS = 4;
    private static final String FIELD = "goalShare";

    private final NextMonth next;
    private final RollOverOptions options;

    Fairness(NextMonth next, RollOverOptions options) {
        this.next = next;
        this.options = options;
    }

    void carryOver() {
        Map<String, BigFraction> loads = relativeLoads();
        next.eachMember(member -> settled(member, Optional.ofNullable(loads.get(member.id()))));
    }

    private Member settled(Member member, Optional<BigFraction> load) {
        BigDecimal base = next.carried(member).goalShare().baseOf(member.goalShare());
        BigDecimal former = next.carried(member).balance().multiply(options.fairnessDecay());
        BigDecimal now = load.map(relative ->
                        relative.subtract(BigFraction.ONE).bigDecimalValue(BALANCE_DECIMALS, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ZERO);
        BigDecimal balance = clamp(former.add(now), BigDecimal.ONE)
                .setScale(BALANCE_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        BigDecimal less = options.fairnessWeight().multiply(clamp(balance, options.fairnessCap()));
        BigDecimal share = less.signum() == 0
                ? base
                : base.multiply(BigDecimal.ONE.subtract(less)).setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
        Member given = MemberDraft.of(member).withGoalShare(share).member();
        next.carry(member, old -> Carrying.withShare(old, new Adjusted(base, given.goalShare()), balance));
        next.reasons()
                .noteIfNone(
                        ChangeList.MEMBER,
                        member.id(),
                        FIELD,
                        Why.FAIRNESS,
                        "balance=%s base=%s".formatted(balance.toPlainString(), base.toPlainString()));
        return given;
    }

    private static BigDecimal clamp(BigDecimal value, BigDecimal most) {
        return value.min(most).max(most.negate());
    }

    /** Load over fair load by member of the month that ends; without vacancies and those for whom nothing is fair. */
    private Map<String, BigFraction> relativeLoads() {
        Problem base = next.last()
                .withMembers(
                        next.last().members().stream().map(this::atBaseShare).toList());
        Pairs pairs = Pairs.of(PeriodView.of(base));
        PeriodView view = pairs.view();
        Balance goal = new Balance(Measures.GOAL, BigDecimal.ONE, null, null);
        Optional<FairShare> fair = FairShare.of(pairs, goal, ConstraintId.GOAL_BALANCE.id());
        String measure = fair.isPresent() ? Measures.GOAL : Measures.HOURS;
        List<BigFraction> wanted = fair.map(share -> fairGoals(share, view)).orElseGet(() -> fairHours(view));
        BigDecimal[] loads = loads(view, measure);
        Map<String, BigFraction> relative = new TreeMap<>();
        for (int m = 0; m < loads.length; m++) {
            if (wanted.get(m).signum() > 0 && !view.member(m).vacant()) {
                relative.put(view.member(m).id(), Exact.of(loads[m]).divide(wanted.get(m)));
            }
        }
        return relative;
    }

    private Member atBaseShare(Member member) {
        BigDecimal base = next.carry()
                .member(member.id())
                .map(carried -> carried.goalShare().baseOf(member.goalShare()))
                .orElse(member.goalShare());
        return MemberDraft.of(member).withGoalShare(base).member();
    }

    private static List<BigFraction> fairGoals(FairShare share, PeriodView view) {
        List<BigFraction> fair = new ArrayList<>();
        for (int m = 0; m < view.members().size(); m++) {
            fair.add(share.fairLoad(m));
        }
        return fair;
    }

    private static List<BigFraction> fairHours(PeriodView view) {
        BigDecimal hours = BigDecimal.ZERO;
        for (int d = 0; d < view.duties().size(); d++) {
            hours = hours.add(view.measure(d, Measures.HOURS));
        }
        long capacity = 0;
        for (int m = 0; m < view.members().size(); m++) {
            capacity = Math.addExact(capacity, view.capacityMinutes(m));
        }
        List<BigFraction> fair = new ArrayList<>();
        for (int m = 0; m < view.members().size(); m++) {
            fair.add(
                    capacity == 0
                            ? BigFraction.ZERO
                            : Exact.of(hours).multiply(BigFraction.of(view.capacityMinutes(m), capacity)));
        }
        return fair;
    }

    private BigDecimal[] loads(PeriodView view, String measure) {
        BigDecimal[] loads = new BigDecimal[view.members().size()];
        Arrays.fill(loads, BigDecimal.ZERO);
        next.plan().memberByDuty().forEach((duty, member) -> {
            int d = view.dutyNumber(duty);
            int m = view.memberNumber(member);
            if (d >= 0 && m != PeriodView.NOBODY) {
                loads[m] = loads[m].add(view.measure(d, measure));
            }
        });
        return loads;
    }
}
