package org.bailiwick.develop;

import java.util.List;
import org.bailiwick.model.Bound;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * What a raised level can bring after re-planning at the most, and what it is likely to bring.
 *
 * <p>Where nobody becomes eligible for anything, the plans are the same as before and gain by fit alone: no more than the
 * member's time can hold of raised duties. Else no plan earns more than every duty with whoever does it best.
 */
final class GainLimits {

    private final Situation situation;
    private final Replanning.Best base;
    private final PairPoints points;
    /** By duty: the most that anybody who is eligible earns with it, or 0. */
    private final long[] best;

    private final long ideal;
    private final long baseOpen;
    private final boolean hasLeastOpen;

    GainLimits(Situation situation, Replanning.Best base) {
        this.situation = situation;
        this.base = base;
        this.points = situation.fits().points();
        this.best = situation.duties().mapToLong(this::bestOf).toArray();
        long sum = 0;
        long open = 0;
        for (int d = 0; d < best.length; d++) {
            sum = Math.addExact(sum, best[d]);
            open += base.memberOfDuty().get(d) == PeriodView.NOBODY ? points.openMinutes(d) : 0;
        }
        this.ideal = sum;
        this.baseOpen = open;
        Bound bound = base.bound();
        this.hasLeastOpen = bound != null && base.score().medium() >= bound.medium();
    }

    private long bestOf(int duty) {
        long most = 0;
        for (int m : situation.pairs().eligible(duty)) {
            most = Math.max(most, points.total(duty, m));
        }
        return most;
    }

    /** The limits, each valid by itself; points where no more open duties are filled than in the base plan. */
    Gain most(Change change) {
        if (change.opened().isEmpty()) {
            return new Gain(0, 0, mostByFit(change));
        }
        return new Gain(0, mostFilled(change), mostByIdeal(change));
    }

    private long mostByFit(Change change) {
        KnapsackLimit knapsack = new KnapsackLimit();
        Pairs pairs = situation.pairs();
        for (int d : situation.reach(change.member())) {
            if (pairs.isEligible(d, change.member()) && !situation.isPinnedElsewhere(d, change.member())) {
                long gain = situation.fits().gain(d, change.member(), change.levels());
                knapsack.add(gain, pairs.effortMinutes(d, change.member()));
            }
        }
        return knapsack.within(situation.view().capacityMinutes(change.member()));
    }

    private long mostFilled(Change change) {
        boolean mayTurnHeld =
                change.opened().stream().anyMatch(d -> situation.view().holder(d) == change.member());
        if (!hasLeastOpen || mayTurnHeld) {
            return baseOpen;
        }
        return Math.min(baseOpen, within(change, change.opened()));
    }

    /** A plan without what the member became eligible for is one for the problem as it was. */
    private long within(Change change, List<Integer> duties) {
        KnapsackLimit knapsack = new KnapsackLimit();
        for (int d : duties) {
            if (!situation.isPinnedElsewhere(d, change.member())) {
                knapsack.add(points.openMinutes(d), situation.pairs().effortMinutes(d, change.member()));
            }
        }
        return knapsack.within(situation.view().capacityMinutes(change.member()));
    }

    private long mostByIdeal(Change change) {
        long most = ideal;
        for (int d : situation.reach(change.member())) {
            if (situation.fits().meetsMinima(d, change.member(), change.levels())) {
                most = Math.addExact(most, Math.max(0, pointsWith(change, d) - best[d]));
            }
        }
        return Math.subtractExact(most, base.score().soft());
    }

    private long pointsWith(Change change, int duty) {
        return points.total(duty, change.member()) + situation.fits().gain(duty, change.member(), change.levels());
    }

    /** By how much more single duties could gain by going to the member than they could before, as far as there is time. */
    Gain promise(Change change) {
        KnapsackLimit knapsack = new KnapsackLimit();
        int m = change.member();
        for (int d : situation.reach(m)) {
            if (!situation.isPinnedElsewhere(d, m) && situation.fits().meetsMinima(d, m, change.levels())) {
                long before = situation.pairs().isEligible(d, m) ? advantage(d, m, points.total(d, m)) : 0;
                long after = advantage(d, m, pointsWith(change, d));
                knapsack.add(after - before, situation.pairs().effortMinutes(d, m));
            }
        }
        List<Integer> open = change.opened().stream()
                .filter(d -> base.memberOfDuty().get(d) == PeriodView.NOBODY)
                .toList();
        return new Gain(
                0,
                Math.min(mostFilled(change), within(change, open)),
                knapsack.within(situation.view().capacityMinutes(m)));
    }

    /** What a duty earns more with a member than with whoever has it; for a member's own duty all that it earns. */
    private long advantage(int duty, int member, long earned) {
        int now = base.memberOfDuty().get(duty);
        if (now == member) {
            return earned;
        }
        return now == PeriodView.NOBODY ? 0 : Math.max(0, earned - points.total(duty, now));
    }
}
