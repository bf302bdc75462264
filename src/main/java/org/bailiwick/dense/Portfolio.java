package org.bailiwick.dense;

import java.util.Arrays;

/**
 * A set of items that a member may hold together, and what it is worth at the units' prices; items are taken and dropped one
 * at a time.
 *
 * <p>Not thread-safe; reused.
 */
final class Portfolio {

    final MemberItems items;
    /** By item: what it gives less what its unit costs. */
    final double[] worth;

    final double[] load;
    private final boolean[] in;
    private final int[] excluded;
    private final int[] inGroup;
    private final int[] inRole;
    private final int[] taken;
    private int size;
    private int groups;
    private int roles;
    private double sum;

    Portfolio(MemberItems items) {
        this.items = items;
        worth = new double[items.count];
        load = new double[items.width];
        in = new boolean[items.count];
        excluded = new int[items.count];
        inGroup = new int[items.groups];
        inRole = new int[items.roles];
        taken = new int[items.count];
    }

    /** Sets the price of every unit, and that of what is moved. */
    void setPrices(double[] ofUnit, double ofMoved) {
        for (int i = 0; i < worth.length; i++) {
            worth[i] = items.points[i] - ofUnit[items.unit[i]] - ofMoved * items.moved[i];
        }
    }

    void clear() {
        size = 0;
        groups = 0;
        roles = 0;
        sum = 0;
        Arrays.fill(load, 0);
        Arrays.fill(in, false);
        Arrays.fill(excluded, 0);
        Arrays.fill(inGroup, 0);
        Arrays.fill(inRole, 0);
    }

    int size() {
        return size;
    }

    int groups() {
        return groups;
    }

    int get(int index) {
        return taken[index];
    }

    /** The items in it; the caller's own copy. */
    int[] toArray() {
        return Arrays.copyOf(taken, size);
    }

    boolean contains(int item) {
        return in[item];
    }

    boolean hasGroup(int group) {
        return inGroup[group] > 0;
    }

    /** What the items give less what their units cost, and what their edges save. */
    double sum() {
        return sum;
    }

    void take(int item) {
        sum += worth[item] + bonus(item);
        in[item] = true;
        taken[size++] = item;
        for (int w = 0; w < load.length; w++) {
            load[w] += items.amount[item * load.length + w];
        }
        for (int other : items.excludes[item]) {
            excluded[other]++;
        }
        if (items.group[item] >= 0 && inGroup[items.group[item]]++ == 0) {
            groups++;
        }
        if (items.role[item] >= 0 && inRole[items.role[item]]++ == 0) {
            roles++;
        }
    }

    void drop(int item) {
        int at = size - 1;
        while (taken[at] != item) {
            at--;
        }
        System.arraycopy(taken, at + 1, taken, at, size - at - 1);
        size--;
        in[item] = false;
        sum -= worth[item] + bonus(item);
        for (int w = 0; w < load.length; w++) {
            load[w] -= items.amount[item * load.length + w];
        }
        for (int other : items.excludes[item]) {
            excluded[other]--;
        }
        if (items.group[item] >= 0 && --inGroup[items.group[item]] == 0) {
            groups--;
        }
        if (items.role[item] >= 0 && --inRole[items.role[item]] == 0) {
            roles--;
        }
    }

    private double bonus(int item) {
        double bonus = 0;
        for (int j = 0; j < items.related[item].length; j++) {
            bonus += in[items.related[item][j]] ? items.bonus[item][j] : 0;
        }
        return bonus;
    }

    /** Whether no rule forbids an item beside what is in already; the number of roles is not looked at. */
    boolean fits(int item) {
        if (excluded[item] > 0) {
            return false;
        }
        for (int w = 0; w < load.length; w++) {
            if (load[w] + items.amount[item * load.length + w] > items.limit[w]) {
                return false;
            }
        }
        return true;
    }

    boolean hasRoomForRole(int item) {
        int role = items.role[item];
        return role < 0 || inRole[role] > 0 || roles < items.mostRoles;
    }

    /** What it is worth in all. */
    double total() {
        double total = sum - items.perGroup * Math.max(0, groups - 1) - items.perRole * Math.max(0, roles - 1);
        for (int w = 1; w < load.length; w++) {
            total -= items.band[w].cost(load[w]);
        }
        return total;
    }

    /**
     * What an item gives at the most beside what is in, after what it costs to open its focus group and its role.
     *
     * @param dropped how many items may be dropped before: the last group and the last role make room at no cost
     */
    double most(int item, int dropped) {
        int group = items.group[item];
        int role = items.role[item];
        double most = worth[item] + items.bonusAtMost[item];
        if (group >= 0 && inGroup[group] == 0 && groups > dropped) {
            most -= items.perGroup;
        }
        return role >= 0 && inRole[role] == 0 && roles > dropped ? most - items.perRole : most;
    }

    /** What another item must give at the least for the portfolio to be worth more than so much. */
    double worthToReach(double total) {
        return total - sum + items.perGroup * Math.max(0, groups - 1) + items.perRole * Math.max(0, roles - 1);
    }

    /**
     * What it would be worth in all with one more item.
     *
     * @param floor where the portfolio is not worth more than this, any amount as little will do for an answer
     */
    double totalWith(int item, double floor) {
        int group = items.group[item];
        int role = items.role[item];
        int groupsThen = groups + (group >= 0 && inGroup[group] == 0 ? 1 : 0);
        int rolesThen = roles + (role >= 0 && inRole[role] == 0 ? 1 : 0);
        double total = sum
                + worth[item]
                + bonus(item)
                - items.perGroup * Math.max(0, groupsThen - 1)
                - items.perRole * Math.max(0, rolesThen - 1);
        for (int w = 1; w < load.length && total > floor; w++) {
            total -= items.band[w].cost(load[w] + items.amount[item * load.length + w]);
        }
        return total;
    }
}
