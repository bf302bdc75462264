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
    private long looks;

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
        int[] partItemOf = part.itemOf();
        int[] itemOf = new int[kept.length];
        int next = 0;
        for (int k = 0; k < kept.length; k++) {
            itemOf[k] = kept[k] ? partItemOf[next++] : Units.NONE;
        }
        int[] choices = part.choices();
        for (int m = 0; m < pools.length; m++) {
            part.pools[m].addParts(
                    pools[m], pools[m].near(prices, priceOfMoved(prices), spread), itemOf, u -> choices[u] == 1);
        }
        return part;
    }

    /** By candidate: its member's item. */
    int[] itemOf() {
        int[] itemOf = new int[relaxation.unit.length];
        for (PortfolioSearch search : searches) {
            MemberItems items = search.items();
            for (int i = 0; i < items.count; i++) {
                itemOf[items.candidate[i]] = i;
            }
        }
        return itemOf;
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

    MemberItems items(int member) {
        return searches[member].items();
    }

    PortfolioPool pool(int member) {
        return pools[member];
    }

    /** The bound as these pools see it, also with what they learn from here on. */
    PoolModel model() {
        return new PoolModel(relaxation, pools, scaleOfMoved());
    }

    /**
     * Finds a member's best portfolio at prices, and keeps what is good.
     *
     * @param prices those of all units, and last that of what is moved
     * @param nodes the most nodes to look at
     * @param tolerance what the answer may be above the best portfolio
     * @return what no portfolio exceeds; {@link #reached} says what the best one is worth
     */
    double price(int member, double[] prices, int nodes, double tolerance) {
        PortfolioSearch search = searches[member];
        PortfolioPool pool = pools[member];
        double ofMoved = priceOfMoved(prices);
        long before = search.looks();
        search.start(prices, ofMoved, pool.get(pool.best(prices, ofMoved)));
        double proven = search.search(nodes, tolerance);
        looks += search.looks() - before;
        search.found().forEach(pool::add);
        return proven;
    }

    /** What the best portfolio is worth that was found for a member when it was priced last. */
    double reached(int member) {
        return searches[member].bestTotal();
    }

    /** What the best portfolio known of a member is worth at prices. */
    double known(int member, double[] prices) {
        return pools[member].most(prices, priceOfMoved(prices));
    }

    /** Candidates looked at so far to price members, as a measure of work. */
    long looks() {
        return looks;
    }

    /** How many portfolios are known. */
    int size() {
        return Arrays.stream(pools).mapToInt(PortfolioPool::size).sum();
    }

    /** How many items all known portfolios have together. */
    long itemsOfPools() {
        return Arrays.stream(pools).mapToLong(PortfolioPool::itemCount).sum();
    }

    /** Whether every member's best portfolio is found for certain in little time. */
    boolean areQuick() {
        return Arrays.stream(searches).allMatch(PortfolioSearch::isQuick);
    }

    double scaleOfMoved() {
        return layout.scale[layout.budget()];
    }

    /** What a unit of the budget's measure costs at prices. */
    double priceOfMoved(double[] prices) {
        return prices[prices.length - 1] / scaleOfMoved();
    }

    /** By candidate: what it loses by the weaker bound's prices against the best use of its unit and its member. */
    double[] losses() {
        double[] natural = layout.natural(weakerPrices);
        int[] memberOf = relaxation.memberOf();
        double[] losses = new double[memberOf.length];
        Arrays.setAll(losses, k -> layout.loss(natural, memberOf[k], k));
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
