package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Goal;
import org.bailiwick.model.Place;
import org.bailiwick.score.PeriodView;

/** The stated figures of one goal: kept as they are, and the rest shared among the others. */
final class StatedShare {

    private final Goal goal;
    private final int decimals;
    private final int nobody;
    private final TreeMap<Integer, StatedGoal> byMember = new TreeMap<>();

    private StatedShare(PeriodView view, Goal goal) {
        this.goal = goal;
        this.decimals = Math.max(goal.decimals(), goal.amount().scale());
        this.nobody = view.members().size();
    }

    static StatedShare of(PeriodView view, Goal goal, List<StatedGoal> stated) {
        StatedShare share = new StatedShare(view, goal);
        for (StatedGoal one : stated) {
            int member = view.memberNumber(one.member());
            if (member == PeriodView.NOBODY || share.byMember.put(member, one) != null) {
                throw new IllegalArgumentException(
                        "the figure stated for (%s) must be one, of a member of the team. Maybe it was stated twice."
                                .formatted(one.member()));
            }
        }
        return share;
    }

    /** Those of the goal: a stated figure that is finer is contradicted by the goal's unit. */
    int decimals() {
        int finest = byMember.values().stream()
                .mapToInt(one -> one.amount().stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return Math.max(decimals, finest);
    }

    boolean has(int member) {
        return byMember.containsKey(member);
    }

    /** One amount a member and a last one for nobody, which add up to the whole. */
    List<BigDecimal> share(BigDecimal whole, List<BigFraction> weights, int[] ranks, List<Finding> findings) {
        if (byMember.isEmpty()) {
            return LargestRemainder.split(whole, decimals(), weights, ranks);
        }
        byMember.values().forEach(one -> reportFine(one, findings));
        BigDecimal sum = byMember.values().stream().map(StatedGoal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = whole.subtract(sum);
        List<BigFraction> others = new ArrayList<>(weights);
        byMember.keySet().forEach(m -> others.set(m, BigFraction.ZERO));
        boolean above = rest.signum() != 0 && rest.signum() != (whole.signum() < 0 ? -1 : 1);
        boolean below = rest.signum() != 0 && others.stream().allMatch(weight -> weight.signum() == 0);
        if (above || below) {
            findings.add(contradiction(above, sum, rest));
            others.set(nobody, BigFraction.ONE);
            for (int m = 0; m < nobody; m++) {
                others.set(m, BigFraction.ZERO);
            }
        }
        List<BigDecimal> amounts = rest.signum() == 0
                ? new ArrayList<>(weights.stream()
                        .map(weight -> BigDecimal.ZERO.setScale(decimals()))
                        .toList())
                : new ArrayList<>(LargestRemainder.split(rest, decimals(), others, ranks));
        byMember.forEach((m, one) -> amounts.set(m, one.amount().setScale(decimals())));
        return amounts;
    }

    private void reportFine(StatedGoal one, List<Finding> findings) {
        if (one.amount().stripTrailingZeros().scale() > decimals) {
            findings.add(Finding.error(
                    "tooFine",
                    one.place(),
                    "amount (%s) of member (%s) must have at most %d decimals, as the goal %s has. Maybe a point stands for thousands."
                            .formatted(one.amount().toPlainString(), one.member(), decimals, goal.metric())));
        }
    }

    private Finding contradiction(boolean above, BigDecimal sum, BigDecimal rest) {
        Place place = byMember.lastEntry().getValue().place();
        String amount = goal.amount().toPlainString();
        if (above) {
            return Finding.error(
                    "statedAboveGoal",
                    place,
                    "the figures stated for the goal %s add up to %s, beyond the team's %s by %s. Maybe the team's goal is to be raised, or a figure has a digit too many."
                            .formatted(
                                    goal.metric(),
                                    sum.toPlainString(),
                                    amount,
                                    rest.abs().toPlainString()));
        }
        return Finding.warning(
                "statedBelowGoal",
                place,
                "the figures stated for the goal %s add up to %s, and nobody is left to take the missing %s of the team's %s. Maybe one of the figures is to be raised."
                        .formatted(
                                goal.metric(), sum.toPlainString(), rest.abs().toPlainString(), amount));
    }
}
