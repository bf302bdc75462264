package org.bailiwick.dense;

import java.util.Arrays;

/**
 * What a portfolio can become at the most when free items are added: the Lagrangian bound with a price on each of the
 * member's loads; exact along chains, and with half of every other edge's bonus given to either end that may still be taken.
 *
 * <p>Free items come in ascending order, so that those of a focus group stand side by side, and neighbours in a chain.
 * Not thread-safe; reused.
 */
final class NodeBound {

    private static final double SHORTER = 0.5;
    private static final double FLAT = 1e-12;
    /** Stands for any group that costs nothing more. */
    private static final int OPEN = -1;

    /** Stands for no group at all; equal to none in {@link #closed}. */
    private static final int NO_GROUP = -2;

    private final MemberItems items;
    private final Portfolio portfolio;
    private final int width;
    /**
     * By item: its worth less what its loads cost, in a chain what it adds to the others'; of the last prices, for items that
     * were free then.
     */
    final double[] reduced;
    /** By item: what the edges to items that may be in could add, but for those along chains. */
    private final double[] hope;

    /** By focus group: what its free items earn at the last prices; known of closed groups with free items only. */
    private final double[] ofGroup;
    /** Free items side by side that share a closed focus group, or are all in open ones: where they begin, and the end. */
    private final int[] stretch;

    private int stretches;
    /** By stretch: whether neighbours in a chain are in it, whose edges save something if both are taken. */
    private final boolean[] isChained;
    /** By free item's place: what the edge to the one before saves, and how much more is earned with the item than without. */
    private final double[] saved;

    private final double[] margin;
    private final ChainSums chains;
    private double mostOfGroup;
    private final double[] bestLoad;
    private final double[] trial;
    private final double[] slope;
    /** By free item's place, for the prices tried one after the other: worth and hope, and the same less what loads cost. */
    private final double[] base;

    private final double[] value;
    /** By load, then likewise. */
    private final double[][] amount;
    /** Likewise: the group that would have to be opened. */
    private final int[] closed;

    private long looks;

    NodeBound(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.items = portfolio.items;
        this.width = items.width;
        reduced = new double[items.count];
        hope = new double[items.count];
        base = new double[items.count];
        value = new double[items.count];
        amount = new double[width][items.count];
        closed = new int[items.count];
        ofGroup = new double[items.groups];
        stretch = new int[items.count + 1];
        isChained = new boolean[items.count];
        saved = new double[items.count];
        margin = new double[items.count];
        chains = new ChainSums(items.count);
        bestLoad = new double[width];
        trial = new double[width];
        slope = new double[width];
    }

    /** Items looked at so far. */
    long looks() {
        return looks;
    }

    /** Begins with nothing decided but that some items are out. */
    void reset(boolean[] out) {
        Arrays.fill(hope, 0);
        for (int i = 0; i < items.count; i++) {
            if (!out[i]) {
                hopeFor(i, 0.5);
            }
        }
    }

    /** Takes note that an item is in, or is out; undone by the opposite. */
    void decide(int item, boolean in) {
        hopeFor(item, in ? 0.5 : -0.5);
    }

    private void hopeFor(int item, double part) {
        for (int j = 0; j < items.related[item].length; j++) {
            int other = items.related[item][j];
            if (!items.areLinked(item, other)) {
                hope[other] += part * items.bonus[item][j];
            }
        }
    }

    /** Evaluates prices of loads, valid ones, with some items that may be added. */
    double at(int[] free, int count, double[] prices) {
        gather(free, count);
        double bound = evaluate(count, prices);
        scatter(free);
        return bound;
    }

    /** Lays what decides about free items side by side. */
    private void gather(int[] free, int count) {
        looks += count;
        stretches = 0;
        int last = NO_GROUP;
        for (int z = 0; z < count; z++) {
            int i = free[z];
            base[z] = portfolio.worth[i] + hope[i] + savedBesideHeld(i);
            closed[z] = isOpen(items.group[i]) ? OPEN : items.group[i];
            if (closed[z] != last) {
                last = closed[z];
                isChained[stretches] = false;
                stretch[stretches++] = z;
            }
            saved[z] = z > 0 && free[z - 1] == i - 1 ? items.link[i - 1] : 0;
            isChained[stretches - 1] |= saved[z] > 0;
        }
        stretch[stretches] = count;
        for (int w = 0; w < width; w++) {
            double[] row = amount[w];
            for (int z = 0; z < count; z++) {
                row[z] = items.amount[free[z] * width + w];
            }
        }
    }

    /** What edges to neighbours in a chain save that are in already. */
    private double savedBesideHeld(int i) {
        double after = items.link[i] > 0 && portfolio.contains(i + 1) ? items.link[i] : 0;
        return i > 0 && items.link[i - 1] > 0 && portfolio.contains(i - 1) ? after + items.link[i - 1] : after;
    }

    private void scatter(int[] free) {
        for (int s = 0; s < stretches; s++) {
            if (isChained[s]) {
                chains.margins(stretch[s], stretch[s + 1], value, saved, margin);
            }
            double[] of = isChained[s] ? margin : value;
            for (int z = stretch[s]; z < stretch[s + 1]; z++) {
                reduced[free[z]] = of[z];
            }
        }
    }

    private double evaluate(int count, double[] prices) {
        looks += count;
        double bound = portfolio.sum() - items.perGroup * Math.max(0, portfolio.groups() - 1);
        System.arraycopy(base, 0, value, 0, count);
        for (int w = 0; w < width; w++) {
            double most = w == 0 ? items.limit[0] : items.band[w].bestLoad(prices[w]);
            bestLoad[w] = Math.max(most, portfolio.load[w]);
            bound += prices[w] * (bestLoad[w] - portfolio.load[w]) - (w == 0 ? 0 : items.band[w].cost(bestLoad[w]));
            subtract(amount[w], prices[w], count);
        }
        mostOfGroup = 0;
        for (int s = 0; s < stretches; s++) {
            double earned = isChained[s] ? chains.most(stretch[s], stretch[s + 1], value, saved) : earned(s);
            int group = closed[stretch[s]];
            if (group == OPEN) {
                bound += earned;
            } else {
                ofGroup[group] = earned;
                bound += Math.max(0, earned - items.perGroup);
                mostOfGroup = Math.max(mostOfGroup, earned);
            }
        }
        return portfolio.groups() == 0 ? bound + Math.min(items.perGroup, mostOfGroup) : bound;
    }

    private double earned(int s) {
        double earned = 0;
        for (int z = stretch[s]; z < stretch[s + 1]; z++) {
            earned += Math.max(0, value[z]);
        }
        return earned;
    }

    private void subtract(double[] row, double price, int count) {
        double[] values = value;
        for (int z = 0; z < count; z++) {
            values[z] -= price * row[z];
        }
    }

    private boolean isOpen(int group) {
        return group < 0 || portfolio.hasGroup(group);
    }

    /** What the bound of the last prices loses, at the least, when a free item is taken; 0 where that is not known. */
    double lossOfTaking(int item) {
        double loss = Math.max(0, -reduced[item]);
        int group = items.group[item];
        boolean opens = !isOpen(group) && portfolio.groups() > 0;
        return opens ? loss + Math.max(0, items.perGroup - ofGroup[group]) : loss;
    }

    /** Whether a free item is in the solution that the last bound stands for. */
    boolean isTaken(int item) {
        int group = items.group[item];
        return reduced[item] > 0 && (isOpen(group) || ofGroup[group] > items.perGroup);
    }

    /** What the bound of the last prices loses when a free item is taken that is not, or the other way round. */
    double lossOfFlipping(int item) {
        int group = items.group[item];
        double worth = reduced[item];
        if (isOpen(group)) {
            return Math.abs(worth);
        }
        double profit = ofGroup[group] - items.perGroup;
        if (worth > 0) {
            return profit > 0 ? Math.min(worth, profit) : -profit;
        }
        return -worth + Math.max(0, -profit);
    }

    /**
     * Lowers the bound by a few steps along subgradients.
     *
     * @param prices where to begin; moved to the best ones found, which the last evaluation is then of
     * @param best a portfolio's worth, which the bound need not fall below
     */
    double lower(int[] free, int count, double[] prices, int steps, double best) {
        gather(free, count);
        double bound = evaluate(count, prices);
        double step = 1;
        double norm = 0;
        boolean isLast = true;
        for (int i = 0; i < steps && bound > best; i++) {
            norm = isLast ? slopes(count) : norm;
            if (norm < FLAT) {
                break;
            }
            double length = step * (bound - best) / norm;
            for (int w = 0; w < width; w++) {
                double price = prices[w] - length * slope[w] / (items.scale[w] * items.scale[w]);
                trial[w] = w == 0 ? Math.max(0, price) : items.band[w].valid(price);
            }
            double reached = evaluate(count, trial);
            isLast = reached < bound;
            if (isLast) {
                bound = reached;
                System.arraycopy(trial, 0, prices, 0, width);
            } else {
                step *= SHORTER;
            }
        }
        if (!isLast) {
            evaluate(count, prices);
        }
        scatter(free);
        return bound;
    }

    /** Fills the subgradient of the last evaluation, and returns its scaled square. */
    private double slopes(int count) {
        looks += count;
        int alone = onlyGroup();
        for (int w = 0; w < width; w++) {
            slope[w] = bestLoad[w] - portfolio.load[w];
        }
        for (int s = 0; s < stretches; s++) {
            int group = closed[stretch[s]];
            if (group == OPEN || ofGroup[group] > items.perGroup || group == alone) {
                if (isChained[s]) {
                    chains.forTaken(stretch[s], stretch[s + 1], saved, this::subtractLoads);
                } else {
                    subtractPaying(s);
                }
            }
        }
        double norm = 0;
        for (int w = 0; w < width; w++) {
            norm += slope[w] / items.scale[w] * (slope[w] / items.scale[w]);
        }
        return norm;
    }

    private void subtractPaying(int s) {
        for (int z = stretch[s]; z < stretch[s + 1]; z++) {
            if (value[z] > 0) {
                subtractLoads(z);
            }
        }
    }

    private void subtractLoads(int place) {
        for (int w = 0; w < width; w++) {
            slope[w] -= amount[w][place];
        }
    }

    /** The group that is opened though it earns less than a group costs, since the first one costs nothing; or none. */
    private int onlyGroup() {
        if (portfolio.groups() > 0 || mostOfGroup <= 0 || mostOfGroup > items.perGroup) {
            return NO_GROUP;
        }
        for (int s = 0; s < stretches; s++) {
            int group = closed[stretch[s]];
            if (group != OPEN && ofGroup[group] == mostOfGroup) {
                return group;
            }
        }
        return NO_GROUP;
    }
}
