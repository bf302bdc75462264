package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Goal;
import org.bailiwick.score.Exact;
import org.bailiwick.score.PeriodView;

/** By what a goal is shared out: the basis that the members' duties carry, else the members' shares, else nothing. */
final class GoalWeights {

    private final List<List<Integer>> duties;
    private final List<BigFraction> weights;

    private GoalWeights(List<List<Integer>> duties, List<BigFraction> weights) {
        this.duties = duties;
        this.weights = weights;
    }

    static GoalWeights of(PeriodView view, int[] memberOfDuty, Goal goal) {
        int nobody = view.members().size();
        BigDecimal[] basis = new BigDecimal[nobody + 1];
        Arrays.fill(basis, BigDecimal.ZERO);
        List<List<Integer>> duties = new ArrayList<>();
        for (int m = 0; m <= nobody; m++) {
            duties.add(new ArrayList<>());
        }
        for (int d = 0; d < memberOfDuty.length; d++) {
            BigDecimal carried = goal.counts(view.duty(d)) ? view.measure(d, goal.basis()) : BigDecimal.ZERO;
            if (carried.signum() > 0) {
                int owner = memberOfDuty[d] == PeriodView.NOBODY ? nobody : memberOfDuty[d];
                basis[owner] = basis[owner].add(carried);
                duties.get(owner).add(d);
            }
        }
        if (Arrays.stream(basis).anyMatch(sum -> sum.signum() > 0)) {
            return new GoalWeights(duties, Arrays.stream(basis).map(Exact::of).toList());
        }
        return new GoalWeights(duties, shares(view));
    }

    private static List<BigFraction> shares(PeriodView view) {
        List<BigFraction> weights = new ArrayList<>();
        boolean shared = false;
        for (int m = 0; m < view.members().size(); m++) {
            weights.add(view.share(m));
            shared |= view.share(m).signum() > 0;
        }
        weights.add(shared ? BigFraction.ZERO : BigFraction.ONE);
        return weights;
    }

    /** One weight a member, and a last one for nobody; at least one of them is above 0. */
    List<BigFraction> weights() {
        return weights;
    }

    /** The numbers of an owner's duties that carry a part of the basis, ascending. */
    List<Integer> duties(int owner) {
        return duties.get(owner);
    }

    /** The places of ids in ascending order: who comes first where remainders are equal. */
    static int[] ranks(List<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        return ids.stream().mapToInt(id -> Collections.binarySearch(sorted, id)).toArray();
    }

    /** The members' places by id, then nobody. */
    static int[] memberRanks(PeriodView view) {
        int nobody = view.members().size();
        int[] ranks = Arrays.copyOf(
                ranks(view.members().stream().map(member -> member.id()).toList()), nobody + 1);
        ranks[nobody] = nobody;
        return ranks;
    }
}
