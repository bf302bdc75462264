package org.bailiwick.dense;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * By member, what is known of its portfolios and the search for better ones, all within one relaxation.
 *
 * <p>Not thread-safe.
 */
final class MemberPortfolios {

    final Relaxation relaxation;
    private final Prices layout;
    /** Those of the weaker bound, in their layout. */
    private final double[] weakerPrices;

    private final BooleanSupplier isStopped;
    private final PortfolioSearch[] searches;
    private final PortfolioPool[] pools;

    /**
     * @param prices about the best ones of the weaker bound, in their layout
     * @param isStopped whether to leave unproven what is being proven
     */
    MemberPortfolios(Relaxation relaxation, Prices layout, double[] prices, BooleanSupplier isStopped) {
        this.relaxation = relaxation;
        this.layout = layout;
        this.weakerPrices = prices;
        this.isStopped = isStopped;
        searches = new PortfolioSearch[relaxation.members];
        pools = new PortfolioPool[relaxation.members];
        int[] itemOf = new int[relaxation.units.count()];
        Arrays.fill(itemOf, Units.NONE);
        for (int m = 0; m < pools.length; m++) {
            MemberItems items = new MemberItems(relaxation, layout, prices, m, itemOf);
            searches[m] = new PortfolioSearch(items, isStopped);
            pools[m] = new PortfolioPool(items);
        }
    }

    /**
     * What is known, within fewer candidates: portfolios lose what is not kept, and get what nobody else may hold, as far as
     * that fits.
     *
     * @param kept by candidate; of every unit one at the least
     * @param prices those of all units, and last that of what is moved
     * @param spread portfolios that are worth so much less than a member's best one at those prices are left out
     */
    MemberPortfolios within(boolean[] kept, double[] prices, double spread) {
        MemberPortfolios part = new MemberPortfolios(relaxation.within(kept), layout, weakerPrices, isStopped);
        int[] partOf = new int[kept.length];
        int next = 0;
        for (int k = 0; k < kept.length; k++) {
            partOf[k] = kept[k] ? next++ : Units.NONE;
        }
        int[] choices = part.choices();
        for (int m = 0; m < pools.length; m++) {
            part.pools[m].addParts(
                    pools[m], pools[m].near(prices, priceOfMoved(prices), spread), partOf, i -> choices[i] == 1);
        }
        return part;
    }

    /** By unit: how many may hold it. */
    int[] choices() {
        int[] choices = new int[relaxation.units.count()];
        for (int u : relaxation.unit) {
            choices[u]++;
        }
        return choices;
    }

    int members() {
        return pools.length;
    }

    PortfolioSearch search(int member) {
        return searches[member];
    }

    MemberItems items(int member) {
        return searches[member].items();
    }

    PortfolioPool pool(int member) {
        return pools[member];
    }

    /** Of all members. */
    PortfolioPool[] pools() {
        return pools;
    }

    /** How many portfolios are known. */
    int size() {
        return Arrays.stream(pools).mapToInt(PortfolioPool::size).sum();
    }

    /** How many items all known portfolios have together. */
    long itemsOfPools() {
        return Arrays.stream(pools).mapToLong(PortfolioPool::items).sum();
    }

    /** Whether every member's best portfolio is found for certain in little time. */
    boolean areQuick() {
        return Arrays.stream(searches).allMatch(PortfolioSearch::isQuick);
    }

    /** By how much the price of what is moved is scaled. */
    double scaleOfMoved() {
        return layout.scale[layout.budget()];
    }

    /** What a unit of the budget's measure costs at prices. */
    double priceOfMoved(double[] prices) {
        return prices[prices.length - 1] / scaleOfMoved();
    }

    /** By candidate: what it loses by the weaker bound's prices against the best use of its unit and its member. */
    double[] losses() {
        double[] losses = new double[relaxation.unit.length];
        double ofMoved = weakerPrices[layout.budget()] / scaleOfMoved();
        for (PortfolioSearch search : searches) {
            MemberItems items = search.items();
            for (int i = 0; i < items.count; i++) {
                double loss = weakerPrices[items.unit[i]] - items.points[i] + ofMoved * items.moved[i];
                for (int w = 0; w < items.width; w++) {
                    loss += items.firstPrice[w] * items.amount[i * items.width + w];
                }
                losses[items.candidate[i]] = loss;
            }
        }
        return losses;
    }

    /** Adds what members hold in a plan to what is known. */
    void learn(int[] plan) {
        for (int m = 0; m < pools.length; m++) {
            pools[m].add(held(m, plan));
        }
    }

    /** The items that a member holds in a plan. */
    int[] held(int member, int[] plan) {
        MemberItems items = items(member);
        int[] held = new int[items.count];
        int size = 0;
        for (int i = 0; i < items.count; i++) {
            if (plan[relaxation.units.first(items.unit[i])] == member) {
                held[size++] = i;
            }
        }
        return Arrays.copyOf(held, size);
    }
}
