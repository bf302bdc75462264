package org.bailiwick.dense;

import java.util.Arrays;

/**
 * What a portfolio can become at the most when free items are added: the Lagrangian bound with a price on each of the
 * member's loads, and with half of every edge's bonus given to either end that may still be taken.
 *
 * <p>Not thread-safe; reused.
 */
final class NodeBound {

    private static final double SHORTER = 0.5;
    private static final double FLAT = 1e-12;

    private final MemberItems items;
    private final Portfolio portfolio;
    private final int width;
    /** By item: its worth less what its loads cost; of the last prices, for items that were free then. */
    final double[] reduced;
    /** By item: what the edges to items that may be in could add. */
    private final double[] hope;

    private final double[] ofGroup;
    private final int[] touched;
    private int touchedCount;
    private double mostOfGroup;
    private final double[] bestLoad;
    private final double[] trial;
    private final double[] slope;
    private long looks;

    NodeBound(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.items = portfolio.items;
        this.width = items.width;
        reduced = new double[items.count];
        hope = new double[items.count];
        ofGroup = new double[items.groups];
        touched = new int[items.groups];
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
            for (int j = 0; !out[i] && j < items.related[i].length; j++) {
                hope[items.related[i][j]] += items.bonus[i][j] / 2;
            }
        }
    }

    /** Takes note that an item is in, or is out; undone by the opposite. */
    void decide(int item, boolean in) {
        for (int j = 0; j < items.related[item].length; j++) {
            hope[items.related[item][j]] += (in ? 0.5 : -0.5) * items.bonus[item][j];
        }
    }

    /**
     * Evaluates prices of loads, valid ones.
     *
     * @param free the items that may be added
     */
    double at(int[] free, int count, double[] prices) {
        looks += count;
        double bound = portfolio.sum() - items.perGroup * Math.max(0, portfolio.groups() - 1);
        for (int w = 0; w < width; w++) {
            double most = w == 0 ? items.limit[0] : items.band[w].bestLoad(prices[w]);
            bestLoad[w] = Math.max(most, portfolio.load[w]);
            bound += prices[w] * (bestLoad[w] - portfolio.load[w]) - (w == 0 ? 0 : items.band[w].cost(bestLoad[w]));
        }
        clearGroups();
        for (int z = 0; z < count; z++) {
            int i = free[z];
            double value = portfolio.worth[i] + hope[i];
            for (int w = 0; w < width; w++) {
                value -= prices[w] * items.amount[i * width + w];
            }
            reduced[i] = value;
            if (value > 0) {
                if (isOpen(items.group[i])) {
                    bound += value;
                } else {
                    addToGroup(items.group[i], value);
                }
            }
        }
        mostOfGroup = 0;
        for (int t = 0; t < touchedCount; t++) {
            double earned = ofGroup[touched[t]];
            bound += Math.max(0, earned - items.perGroup);
            mostOfGroup = Math.max(mostOfGroup, earned);
        }
        return portfolio.groups() == 0 ? bound + Math.min(items.perGroup, mostOfGroup) : bound;
    }

    private boolean isOpen(int group) {
        return group < 0 || portfolio.hasGroup(group);
    }

    private void addToGroup(int group, double value) {
        if (ofGroup[group] == 0) {
            touched[touchedCount++] = group;
        }
        ofGroup[group] += value;
    }

    private void clearGroups() {
        for (int t = 0; t < touchedCount; t++) {
            ofGroup[touched[t]] = 0;
        }
        touchedCount = 0;
    }

    /** What the bound of the last prices loses, at the least, when a free item is taken; 0 where that is not known. */
    double lossOfTaking(int item) {
        double loss = Math.max(0, -reduced[item]);
        int group = items.group[item];
        boolean opens = !isOpen(group) && portfolio.groups() > 0;
        return opens ? loss + Math.max(0, items.perGroup - ofGroup[group]) : loss;
    }

    /**
     * Lowers the bound by a few steps along subgradients.
     *
     * @param prices where to begin; moved to the best ones found, which the last evaluation is then of
     * @param best a portfolio's worth, which the bound need not fall below
     */
    double lower(int[] free, int count, double[] prices, int steps, double best) {
        double bound = at(free, count, prices);
        double step = 1;
        boolean isLast = true;
        for (int i = 0; i < steps && bound > best; i++) {
            if (!isLast) {
                at(free, count, prices);
            }
            double norm = slopes(free, count);
            if (norm < FLAT) {
                break;
            }
            double length = step * (bound - best) / norm;
            for (int w = 0; w < width; w++) {
                double price = prices[w] - length * slope[w] / (items.scale[w] * items.scale[w]);
                trial[w] = w == 0 ? Math.max(0, price) : items.band[w].valid(price);
            }
            double reached = at(free, count, trial);
            isLast = reached < bound;
            if (isLast) {
                bound = reached;
                System.arraycopy(trial, 0, prices, 0, width);
            } else {
                step *= SHORTER;
            }
        }
        if (!isLast) {
            at(free, count, prices);
        }
        return bound;
    }

    /** Fills the subgradient of the last evaluation, and returns its scaled square. */
    private double slopes(int[] free, int count) {
        looks += count;
        int alone = onlyGroup();
        for (int w = 0; w < width; w++) {
            slope[w] = bestLoad[w] - portfolio.load[w];
        }
        for (int z = 0; z < count; z++) {
            int i = free[z];
            int group = items.group[i];
            if (reduced[i] > 0 && (isOpen(group) || ofGroup[group] > items.perGroup || group == alone)) {
                for (int w = 0; w < width; w++) {
                    slope[w] -= items.amount[i * width + w];
                }
            }
        }
        double norm = 0;
        for (int w = 0; w < width; w++) {
            norm += slope[w] / items.scale[w] * (slope[w] / items.scale[w]);
        }
        return norm;
    }

    /** The group that is opened though it earns less than a group costs, since the first one costs nothing; −1 for none. */
    private int onlyGroup() {
        for (int t = 0; portfolio.groups() == 0 && mostOfGroup <= items.perGroup && t < touchedCount; t++) {
            if (ofGroup[touched[t]] == mostOfGroup) {
                return touched[t];
            }
        }
        return -1;
    }
}
