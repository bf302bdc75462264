package org.bailiwick.dense;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.model.Member;
import org.bailiwick.score.BandCost;
import org.bailiwick.score.BandTable;
import org.bailiwick.score.Exact;
import org.bailiwick.score.FairCosts;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.ScaledMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What members carry: sums over their duties, with a convex cost (the fairness bands) or a limit (caps on measures). The
 * capacity, whose amount depends on the pair, stands in the pair table.
 */
final class Resources {

    final int count;
    /** So many are the first ones, which have costs and no limits; the others have limits and no costs. */
    final int costed;
    /** By duty and resource. */
    final long[] amount;
    /** By member and resource; null where the load costs nothing. */
    final @Nullable BandCost[] cost;
    /** The same costs, by the same indices. */
    final BandTable bands;
    /** By member and resource; {@link Long#MAX_VALUE} where there is no limit. */
    final long[] limit;

    Resources(Pairs pairs) {
        PeriodView view = pairs.view();
        List<ScaledMeasure> measures = new ArrayList<>();
        List<@Nullable List<BandCost>> costs = new ArrayList<>();
        FairCosts fairCosts = pairs.fairCosts();
        fairCosts.workload().ifPresent(list -> {
            measures.add(fairCosts.hours());
            costs.add(list);
        });
        for (FairCosts.Shared shared : fairCosts.shared()) {
            measures.add(shared.measure());
            costs.add(shared.costs());
        }
        costed = measures.size();
        for (String capped : cappedMeasures(view)) {
            measures.add(ScaledMeasure.of(view, capped));
            costs.add(null);
        }
        count = measures.size();
        amount = amounts(view.duties().size(), measures);
        cost = new BandCost[view.members().size() * count];
        limit = new long[cost.length];
        for (int m = 0; m < view.members().size(); m++) {
            for (int r = 0; r < count; r++) {
                List<BandCost> list = costs.get(r);
                cost[m * count + r] = list == null ? null : list.get(m);
                limit[m * count + r] = list == null ? limit(view.member(m), measures.get(r)) : Long.MAX_VALUE;
            }
        }
        bands = new BandTable(cost);
    }

    /** The same resources, with other duties. */
    Resources(Resources same, long[] amount) {
        this.count = same.count;
        this.amount = amount;
        this.costed = same.costed;
        this.cost = same.cost;
        this.bands = same.bands;
        this.limit = same.limit;
    }

    /** The same resources, with only some of the duties and members. */
    Resources(Resources whole, int[] duties, int[] members) {
        count = whole.count;
        costed = whole.costed;
        amount = new long[duties.length * count];
        for (int d = 0; d < duties.length; d++) {
            System.arraycopy(whole.amount, duties[d] * count, amount, d * count, count);
        }
        cost = new BandCost[members.length * count];
        limit = new long[cost.length];
        for (int m = 0; m < members.length; m++) {
            System.arraycopy(whole.cost, members[m] * count, cost, m * count, count);
            System.arraycopy(whole.limit, members[m] * count, limit, m * count, count);
        }
        bands = new BandTable(cost);
    }

    private static Set<String> cappedMeasures(PeriodView view) {
        Set<String> measures = new LinkedHashSet<>();
        view.members().forEach(member -> measures.addAll(member.maxMeasures().keySet()));
        return measures;
    }

    private static long[] amounts(int duties, List<ScaledMeasure> measures) {
        int count = measures.size();
        long[] amounts = new long[duties * count];
        for (int d = 0; d < duties; d++) {
            for (int r = 0; r < count; r++) {
                amounts[d * count + r] = measures.get(r).amount(d);
            }
        }
        return amounts;
    }

    /** Any excess, however small, counts as a whole unit, so a sum up to the cap itself is allowed. */
    private static long limit(Member member, ScaledMeasure measure) {
        Map<String, BigDecimal> caps = member.maxMeasures();
        BigDecimal cap = caps.get(measure.measure());
        if (cap == null) {
            return Long.MAX_VALUE;
        }
        BigFraction scaled = Exact.of(cap).multiply(measure.scale());
        BigInteger floor = scaled.getNumerator().divide(scaled.getDenominator());
        return floor.bitLength() < Long.SIZE ? floor.longValue() : Long.MAX_VALUE;
    }
}
