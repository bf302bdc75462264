package org.bailiwick.crm.funnel;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Deals sorted by group, in two passes over them all: so each group's own deals can be gone through alone. */
final class GroupedDeals {
    /** Where the deals of each group begin, and last where all end. */
    private final int[] first;

    /** The deals, by group, then in their order. */
    private final int[] deals;

    private GroupedDeals(int[] first, int[] deals) {
        this.first = first;
        this.deals = deals;
    }

    static GroupedDeals of(int groups, int size, IntUnaryOperator ofDeal) {
        int[] first = new int[groups + 1];
        for (int deal = 0; deal < size; deal++) {
            first[ofDeal.applyAsInt(deal) + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            first[group + 1] += first[group];
        }
        int[] next = first.clone();
        int[] deals = new int[size];
        for (int deal = 0; deal < size; deal++) {
            deals[next[ofDeal.applyAsInt(deal)]++] = deal;
        }
        return new GroupedDeals(first, deals);
    }

    /** The deals of one group, in their order. */
    int[] of(int group) {
        return Arrays.copyOfRange(deals, first[group], first[group + 1]);
    }
}
