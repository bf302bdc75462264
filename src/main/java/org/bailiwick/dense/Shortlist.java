package org.bailiwick.dense;

import java.util.Arrays;

/**
 * A problem with fewer candidates: for every duty those that lose least by a bound's prices, and whoever holds it in a plan.
 * What is a plan of it is one of the whole problem.
 */
final class Shortlist {

    private final Compiled whole;
    private final PairPrices prices;
    private final int least;
    private final int most;
    private final double loss;
    private int[] chosen = new int[64];

    /**
     * @param least so many candidates of every duty stay, if there are as many
     * @param most so many at the most, besides the holder in the plan
     * @param loss beyond the least, those stay that lose no more than this
     */
    Shortlist(Compiled whole, PairPrices prices, int least, int most, double loss) {
        this.whole = whole;
        this.prices = prices;
        this.least = least;
        this.most = most;
        this.loss = loss;
    }

    /** The problem that is left; the same one where nothing falls out. */
    Compiled around(int[] plan) {
        PairTable pairs = whole.pairs;
        int[] start = new int[pairs.duties() + 1];
        int[] kept = new int[pairs.member.length];
        int end = 0;
        for (int d = 0; d < pairs.duties(); d++) {
            int count = choose(d, plan[d]);
            System.arraycopy(chosen, 0, kept, end, count);
            end += count;
            start[d + 1] = end;
        }
        return end == kept.length ? whole : select(start, Arrays.copyOf(kept, end));
    }

    /** Chooses positions of a duty's row and leaves them in their order. */
    private int choose(int duty, int holder) {
        PairTable pairs = whole.pairs;
        int size = pairs.size(duty);
        if (chosen.length < size) {
            chosen = new int[2 * size];
        }
        int count = 0;
        for (int at = pairs.start[duty]; at < pairs.start[duty + 1]; at++) {
            if (whole.pinned[duty] || pairs.member[at] == holder || rank(duty, at) < limit(at)) {
                chosen[count++] = at;
            }
        }
        return count;
    }

    private int limit(int at) {
        return prices.loss(at) <= loss ? most : least;
    }

    /** How many of a duty's pairs lose less, earlier ones before equal ones. */
    private int rank(int duty, int at) {
        double mine = prices.loss(at);
        int rank = 0;
        for (int other = whole.pairs.start[duty]; other < whole.pairs.start[duty + 1]; other++) {
            double loses = prices.loss(other);
            rank += loses < mine || (loses == mine && other < at) ? 1 : 0;
        }
        return rank;
    }

    private Compiled select(int[] start, int[] kept) {
        PairTable pairs = whole.pairs;
        int[] member = new int[kept.length];
        long[] effort = new long[kept.length];
        long[] points = new long[kept.length];
        long[] moved = new long[whole.budget.isLimited() ? kept.length : 0];
        for (int i = 0; i < kept.length; i++) {
            member[i] = pairs.member[kept[i]];
            effort[i] = pairs.effort[kept[i]];
            points[i] = pairs.points[kept[i]];
            if (moved.length > 0) {
                moved[i] = whole.budget.at(kept[i]);
            }
        }
        return new Compiled(
                new PairTable(pairs.members(), start, member, effort, points, pairs.open),
                whole.resources,
                whole.groups,
                whole.rules,
                whole.borders,
                new Budget(whole.budget.limit, moved),
                whole.capacity,
                whole.pinned);
    }
}
