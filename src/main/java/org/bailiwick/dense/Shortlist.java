package org.bailiwick.dense;

import java.util.Arrays;

/**
 * A problem with fewer candidates: for every duty those that come first by a bound, and whoever holds it in a plan.
 * What is a plan of it is one of the whole problem.
 */
final class Shortlist {

    private final Compiled whole;
    private final PairPrices prices;
    private final int least;
    private final int most;
    private final double loss;
    private int[] chosen = new int[64];
    /** By position in the duty's row, whether it is among the first. */
    private boolean[] isFirst = new boolean[64];

    /** The first positions of a duty's row, in order. */
    private final int[] first;

    /**
     * @param least so many candidates of every duty stay, if there are as many
     * @param most so many at the most, besides the holder in the plan
     * @param loss beyond the least, those stay that have a share in the bound's solution or lose no more than this
     */
    Shortlist(Compiled whole, PairPrices prices, int least, int most, double loss) {
        this.whole = whole;
        this.prices = prices;
        this.least = least;
        this.most = most;
        this.loss = loss;
        first = new int[most];
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
            isFirst = new boolean[2 * size];
        }
        markFirst(duty);
        int count = 0;
        for (int at = pairs.start[duty]; at < pairs.start[duty + 1]; at++) {
            if (whole.pinned[duty] || pairs.member[at] == holder || isFirst[at - pairs.start[duty]]) {
                chosen[count++] = at;
            }
        }
        return count;
    }

    private void markFirst(int duty) {
        int start = whole.pairs.start[duty];
        int size = whole.pairs.size(duty);
        int count = 0;
        for (int at = start; at < start + size; at++) {
            isFirst[at - start] = false;
            if (count < most || prices.isBefore(at, first[most - 1])) {
                int place = count < most ? count++ : most - 1;
                for (; place > 0 && prices.isBefore(at, first[place - 1]); place--) {
                    first[place] = first[place - 1];
                }
                first[place] = at;
            }
        }
        for (int i = 0; i < count; i++) {
            isFirst[first[i] - start] = i < least || prices.share(first[i]) > 0 || prices.loss(first[i]) <= loss;
        }
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
