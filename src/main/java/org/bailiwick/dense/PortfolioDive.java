package org.bailiwick.dense;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes a plan of the tightest bound's solution: gives the few units that members hold most surely there to them for good,
 * finds the solution of what is left, and so on, until nothing is left (a diving heuristic: Danna, Le Pape: Branch-and-price
 * heuristics. In: Column Generation. Springer 2005, 99).
 *
 * <p>Works in small steps; not thread-safe.
 */
final class PortfolioDive {

    /** The part of the units left that is decided in one pass, and the rounds of prices before. */
    private static final double AT_ONCE = 0.05;

    private static final int ROUNDS = 8;
    /** A lesser share is none. */
    private static final float LEAST_SHARE = 0.005f;
    /** Portfolios are left out once they are worth so many temperatures less than a member's best one. */
    private static final double SPREAD = 300;

    private final double temperature;
    private final double floor;
    private final double noise;
    private final SplittableRandom random;
    private final double usual;
    /** By unit: who holds it for good; −1 stands for nobody. */
    private final int[] holder;

    private PortfolioPart part;
    private int first;
    private boolean isDone;
    private boolean isInVain;
    private long looksBefore;

    /**
     * @param portfolios what is known, of the candidates to choose from
     * @param prices near the best ones: those of all units, and last that of what is moved
     * @param temperature in points
     * @param floor the soft score that the plan must be above, or the dive is in vain
     * @param noise a share may count less by this part, by chance
     */
    PortfolioDive(
            MemberPortfolios portfolios,
            double[] prices,
            double temperature,
            double floor,
            double noise,
            SplittableRandom random) {
        this.temperature = temperature;
        this.floor = floor;
        this.noise = noise;
        this.random = random;
        holder = new int[portfolios.relaxation.units.count()];
        Arrays.fill(holder, State.NOBODY);
        usual = portfolios.relaxation.usualPoints();
        double[] begun = prices.clone();
        int[] choices = portfolios.choices();
        for (int u = 0; u < choices.length; u++) {
            begun[u] -= choices[u] == 1 ? usual : 0;
        }
        part = new PortfolioPart(portfolios, begun, temperature);
    }

    /** Whether everything is decided, or the rest would be in vain. */
    boolean isDone() {
        return isDone;
    }

    /** Whether no plan can come of it that is above the floor. */
    boolean isInVain() {
        return isInVain;
    }

    /** Candidates looked at so far, as a measure of work. */
    long looks() {
        return looksBefore + part.looks();
    }

    /**
     * The plan made.
     *
     * @return by duty, the member; −1 where nobody had room for it
     */
    int[] plan() {
        Relaxation relaxation = part.portfolios().relaxation;
        int[] plan = new int[relaxation.problem.duties()];
        Arrays.fill(plan, State.NOBODY);
        for (int u = 0; u < holder.length; u++) {
            for (int d : relaxation.units.duties[u]) {
                plan[d] = holder[u];
            }
        }
        return plan;
    }

    /**
     * Works on one member.
     *
     * @param progress the part of the time for it that is spent, 0..1; the dive ends by then
     */
    void step(double progress) {
        if (part.step() && (part.isStill() || part.rounds() == ROUNDS)) {
            isInVain = part.bound() <= floor;
            isDone = isInVain || !decide(progress);
        }
    }

    /** Decides on some units more, and begins anew with what is left; returns whether anything is. */
    private boolean decide(double progress) {
        MemberPortfolios portfolios = part.portfolios();
        int[] memberOf = portfolios.relaxation.memberOf();
        int[] itemOf = portfolios.itemOf();
        Portfolio[] decided = giveToSoleHolders();
        double[] prices = part.prices().clone();
        int wanted = wanted(progress);
        for (int k : wanted == 0 ? new int[0] : bySureness()) {
            int unit = portfolios.relaxation.unit[k];
            Portfolio portfolio = decided[memberOf[k]];
            if (wanted > 0
                    && holder[unit] == State.NOBODY
                    && portfolio.fits(itemOf[k])
                    && portfolio.hasRoomForRole(itemOf[k])) {
                portfolio.take(itemOf[k]);
                holder[unit] = memberOf[k];
                // Whoever holds it for good is to find it worth while at any prices to come.
                prices[unit] -= usual;
                wanted--;
            }
        }
        return goOn(decided, memberOf, itemOf, prices);
    }

    /** Gives away for good what only one member may hold, where that fits; returns what members hold for good. */
    private Portfolio[] giveToSoleHolders() {
        Portfolio[] decided = new Portfolio[part.portfolios().members()];
        for (int m = 0; m < decided.length; m++) {
            MemberItems items = part.portfolios().items(m);
            decided[m] = new Portfolio(items);
            for (int i = 0; i < items.count; i++) {
                if (part.choices()[items.unit[i]] == 1 && decided[m].fits(i)) {
                    decided[m].take(i);
                    holder[items.unit[i]] = m;
                }
            }
        }
        return decided;
    }

    /** Begins anew with the candidates that can still be; returns whether they are fewer. */
    private boolean goOn(Portfolio[] decided, int[] memberOf, int[] itemOf, double[] prices) {
        int[] unit = part.portfolios().relaxation.unit;
        int[] choices = part.choices();
        int[] left = choices.clone();
        boolean[] kept = new boolean[unit.length];
        int dropped = 0;
        for (int k = 0; k < kept.length; k++) {
            int u = unit[k];
            kept[k] = holder[u] == State.NOBODY
                    ? left[u] == 1 || decided[memberOf[k]].fits(itemOf[k])
                    : holder[u] == memberOf[k];
            if (!kept[k]) {
                left[u]--;
                dropped++;
            }
        }
        if (dropped == 0) {
            return false;
        }
        for (int u = 0; u < left.length; u++) {
            prices[u] -= holder[u] == State.NOBODY && choices[u] > 1 && left[u] == 1 ? usual : 0;
        }
        looksBefore += part.looks() + kept.length;
        part = new PortfolioPart(part.portfolios().within(kept, prices, SPREAD * temperature), prices, temperature);
        return true;
    }

    /** How many units to decide on now. */
    private int wanted(double progress) {
        int left =
                (int) Arrays.stream(part.choices()).filter(count -> count > 1).count();
        first = Math.max(first, left);
        double late = left - first * Math.max(0, 1 - progress);
        return left == 0 ? 0 : (int) Math.max(1, Math.max(AT_ONCE * left, late));
    }

    /** The candidates of what is not decided yet that have a share, the greatest one first. */
    private int[] bySureness() {
        float[] shares = part.shares();
        Relaxation relaxation = part.portfolios().relaxation;
        for (int k = 0; k < shares.length && noise > 0; k++) {
            shares[k] *= (float) (1 - noise * random.nextDouble());
        }
        IntStream undecided = IntStream.range(0, shares.length)
                .filter(k -> part.choices()[relaxation.unit[k]] > 1 && shares[k] > LEAST_SHARE);
        return Ranking.greatestFirst(undecided, k -> shares[k]);
    }
}
