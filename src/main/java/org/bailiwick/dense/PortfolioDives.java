package org.bailiwick.dense;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans of the tightest bound's solution: at first one of all there is, then better ones out of the best plan, in which
 * some members give back all they hold and share it out anew (large neighbourhood search: Shaw: Using constraint programming
 * and local search methods to solve vehicle routing problems. CP98, LNCS 1520 (1998) 417).
 *
 * <p>Works in small steps; not thread-safe.
 */
final class PortfolioDives {

    /** Candidates are left out that nobody's portfolios have and that lose more than this, in parts of what is usual. */
    private static final double MOST_LOSS = 0.05;
    /** The part of the units that is shared out anew, and how many at the most. */
    private static final double FEWEST = 0.1;

    private static final double MOST = 0.6;
    private static final int MOST_UNITS = 300;
    /** How far what members lose in the plan decides who shares out anew; the rest is chance. */
    private static final double BIAS = 0.5;
    /** By how much shares may count less by chance in every other dive. */
    private static final double NOISE = 0.3;

    private static final double ALL_LOST = 1e-3;

    private final MemberPortfolios all;
    private final double[] prices;
    private final double temperature;
    private final SplittableRandom random;
    private final boolean[] isWorthTrying;
    private final int[] memberOf;
    private @Nullable PortfolioDive dive;
    private int dives;
    private long looksBefore;

    /** @param solved where prices have come to rest */
    PortfolioDives(PortfolioBound solved, long seed) {
        all = solved.portfolios();
        prices = solved.prices().clone();
        temperature = solved.coldest();
        random = new SplittableRandom(seed);
        Relaxation relaxation = all.relaxation;
        isWorthTrying = new boolean[relaxation.unit.length];
        memberOf = relaxation.memberOf();
        double most = MOST_LOSS * relaxation.usualPoints();
        double[] losses = all.losses();
        double[] least = new double[relaxation.units.count()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int k = 0; k < losses.length; k++) {
            least[relaxation.unit[k]] = Math.min(least[relaxation.unit[k]], losses[k]);
        }
        for (int k = 0; k < losses.length; k++) {
            isWorthTrying[k] = losses[k] <= Math.max(most, least[relaxation.unit[k]]);
        }
        for (int m = 0; m < all.members(); m++) {
            all.pool(m).markCandidates(isWorthTrying);
        }
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return looksBefore + (dive == null ? 0 : dive.looks());
    }

    /** Whether the first plan is made. */
    boolean isBegun() {
        return dives > 1 || (dives == 1 && dive == null);
    }

    /**
     * Works on one member.
     *
     * @param best the best plan so far
     * @param progress the part of the time for the first plan that is spent, 0..1
     * @return a new plan, which may leave duties open, or null where none is ready
     */
    int @Nullable [] step(Incumbent best, double progress) {
        PortfolioDive current = dive;
        if (current == null) {
            dive = dives++ == 0 ? whole() : around(best);
            return null;
        }
        current.step(dives == 1 ? progress : 0);
        if (!current.isDone()) {
            return null;
        }
        looksBefore += current.looks();
        dive = null;
        return current.isInVain() ? null : current.plan();
    }

    private PortfolioDive whole() {
        return begin(isWorthTrying, prices, Double.NEGATIVE_INFINITY, 0);
    }

    private PortfolioDive begin(boolean[] kept, double[] from, double floor, double noise) {
        MemberPortfolios within = all.within(kept, from, Double.POSITIVE_INFINITY);
        return new PortfolioDive(within, from, temperature, floor, noise, random);
    }

    /** Some members share out anew what they hold; what is open anybody may take. */
    private PortfolioDive around(Incumbent best) {
        Relaxation relaxation = all.relaxation;
        int[] holder = new int[relaxation.units.count()];
        Arrays.setAll(holder, u -> best.plan[relaxation.units.first(u)]);
        boolean[] isFree = choose(best, holder);
        boolean[] kept = new boolean[memberOf.length];
        for (int k = 0; k < kept.length; k++) {
            int old = holder[relaxation.unit[k]];
            boolean mayMove = old == State.NOBODY || (isFree[old] && isFree[memberOf[k]]);
            kept[k] = old == memberOf[k] || (mayMove && isWorthTrying[k]);
        }
        all.learn(best.plan);
        double floor = best.openMinutes() > 0 ? Double.NEGATIVE_INFINITY : best.soft();
        return begin(kept, prices, floor, dives % 2 == 0 ? NOISE : 0);
    }

    /** Members by chance, rather those that lose much by the prices, until they hold enough. */
    private boolean[] choose(Incumbent best, int[] holder) {
        int units = holder.length;
        double enough = Math.min(MOST_UNITS, units * (FEWEST + (MOST - FEWEST) * random.nextDouble()));
        int[] held = new int[all.members()];
        for (int member : holder) {
            if (member != State.NOBODY) {
                held[member]++;
            }
        }
        double[] losses = losses(best.plan);
        double average = Math.max(ALL_LOST, Arrays.stream(losses).average().orElse(0));
        double[] key = new double[held.length];
        Arrays.setAll(key, m -> StrictMath.log(random.nextDouble()) / (BIAS * losses[m] / average + 1 - BIAS));
        int[] order = Ranking.greatestFirst(IntStream.range(0, key.length), m -> key[m]);
        boolean[] isFree = new boolean[held.length];
        double freed = 0;
        for (int i = 0; i < order.length && (freed < enough || i < 2); i++) {
            isFree[order[i]] = true;
            freed += held[order[i]];
        }
        return isFree;
    }

    /** By member: by how much its best portfolio at the prices is worth more than what it holds in a plan. */
    private double[] losses(int[] plan) {
        double[] losses = new double[all.members()];
        double ofMoved = all.priceOfMoved(prices);
        for (int m = 0; m < losses.length; m++) {
            Portfolio held = new Portfolio(all.items(m));
            held.setPrices(prices, ofMoved);
            for (int i : all.held(m, plan)) {
                held.take(i);
            }
            losses[m] = Math.max(0, all.known(m, prices) - held.total());
        }
        return losses;
    }
}
