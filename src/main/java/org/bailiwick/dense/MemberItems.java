package org.bailiwick.dense;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one member could take of a relaxation's units: an item for each candidate, with all that decides which items go
 * together and what that is worth, but for the units' prices.
 *
 * <p>No plan that breaks no rule but by its pins gives the member items that exclude each other or do not fit. Immutable.
 */
final class MemberItems {

    final int count;
    /** By item: its candidate. Items of one focus group stand side by side, and among them those of a chain. */
    final int[] candidate;
    /** By item. */
    final int[] unit;

    final double[] points;
    final double[] moved;
    /** How many loads count: minutes of effort first, then every resource that is not free. */
    final int width;
    /** By item and load. */
    final double[] amount;
    /** By load: the most that the member may carry. */
    final double[] limit;
    /** By load, from the second on; the first is the capacity. */
    final BandLines[] band;
    /** By load: what is usual of one item. */
    final double[] scale;
    /** By load: the price that the relaxation has found. */
    final double[] firstPrice;
    /** By item: its loads in parts of what is usual, added up. */
    final double[] size;
    /** By item: the focus group within the member; −1 stands for none. */
    final int[] group;
    /** By item: the role within the member; −1 stands for none. */
    final int[] role;

    final int groups;
    final int roles;
    final int mostRoles;
    final double perGroup;
    final double perRole;
    /** By item: those that a rule forbids beside it. */
    final int[][] excludes;
    /** By item: those that it shares soft edges with. */
    final int[][] related;
    /** By item and related item: what the edges cost when other members hold one of the two. */
    final double[][] bonus;
    /** By item: what the edge to the next item saves if both are held, where they are neighbours in a chain; 0 for none. */
    final double[] link;
    /** By item: what its edges can save at the most. */
    final double[] bonusAtMost;

    /**
     * @param prices the relaxation's prices in their layout
     * @param itemOf a place for the number of every unit's item; −1 everywhere before and after
     */
    MemberItems(Relaxation relaxation, Prices layout, double[] prices, int member, int[] itemOf) {
        int first = relaxation.start[member];
        count = relaxation.start[member + 1] - first;
        candidate = new ItemOrder(relaxation, member, itemOf).order();
        unit = new int[count];
        points = new double[count];
        moved = new double[count];
        for (int i = 0; i < count; i++) {
            unit[i] = relaxation.unit[candidate[i]];
            points[i] = relaxation.points[candidate[i]];
            moved[i] = relaxation.hasBudget() ? relaxation.moved[candidate[i]] : 0;
        }
        int[] loads = loadsThatCount(relaxation, member);
        width = loads.length;
        amount = new double[count * width];
        limit = new double[width];
        band = new BandLines[width];
        scale = new double[width];
        firstPrice = new double[width];
        size = new double[count];
        readLoads(relaxation, layout, prices, member, loads);
        group = new int[count];
        role = new int[count];
        for (int i = 0; i < count; i++) {
            int cell = relaxation.cell[candidate[i]];
            group[i] = relaxation.cells.group[member][cell];
            role[i] = relaxation.cells.role[member][cell];
        }
        groups = relaxation.cells.groups[member];
        roles = relaxation.cells.roles[member];
        perGroup = relaxation.pointsPerGroup();
        perRole = relaxation.pointsPerRole();
        mostRoles = Math.max(relaxation.problem.groups.maxRoles[member], rolesOfPins(relaxation));
        for (int i = 0; i < count; i++) {
            itemOf[unit[i]] = i;
        }
        excludes = Exclusions.of(relaxation, unit);
        related = new int[count][];
        bonus = new double[count][];
        readEdges(relaxation, itemOf);
        link = links(relaxation.chains);
        bonusAtMost = Arrays.stream(bonus)
                .mapToDouble(
                        row -> Arrays.stream(row).map(gain -> Math.max(0, gain)).sum())
                .toArray();
        for (int i = 0; i < count; i++) {
            itemOf[unit[i]] = Units.NONE;
        }
    }

    /** The resources that are not free, after −1, which stands for the effort. */
    private static int[] loadsThatCount(Relaxation relaxation, int member) {
        int[] loads = new int[relaxation.resources + 1];
        int size = 0;
        loads[size++] = -1;
        for (int r = 0; r < relaxation.resources; r++) {
            if (!new BandLines(relaxation, member * relaxation.resources + r).isFree()) {
                loads[size++] = r;
            }
        }
        return Arrays.copyOf(loads, size);
    }

    private void readLoads(Relaxation relaxation, Prices layout, double[] prices, int member, int[] loads) {
        for (int w = 0; w < width; w++) {
            int index = member * relaxation.resources + loads[w];
            int price = w == 0 ? layout.capacity(member) : layout.load(member, loads[w]);
            limit[w] = relaxation.capacity[member];
            if (w > 0) {
                band[w] = new BandLines(relaxation, index);
                limit[w] = band[w].isCap() ? relaxation.limit[index] : Double.MAX_VALUE;
            }
            scale[w] = layout.scale[price];
            firstPrice[w] = prices[price] / scale[w];
            for (int i = 0; i < count; i++) {
                amount[i * width + w] = w == 0 ? relaxation.effort[candidate[i]] : relaxation.amount[loads[w]][unit[i]];
                size[i] += amount[i * width + w] / scale[w];
            }
        }
    }

    private double[] links(UnitChains chains) {
        double[] links = new double[count];
        for (int i = 0; i + 1 < count; i++) {
            links[i] = chains.next[unit[i]] == unit[i + 1] ? chains.cost[unit[i]] : 0;
        }
        return links;
    }

    /** Whether two items are neighbours in a chain. */
    boolean areLinked(int item, int other) {
        return (other == item + 1 && link[item] > 0) || (item == other + 1 && link[other] > 0);
    }

    private int rolesOfPins(Relaxation relaxation) {
        TreeSet<Integer> pinned = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            if (relaxation.units.isPinned(unit[i], relaxation.problem)) {
                pinned.add(role[i]);
            }
        }
        return pinned.size();
    }

    private void readEdges(Relaxation relaxation, int[] itemOf) {
        UnitEdges edges = relaxation.edges;
        for (int i = 0; i < count; i++) {
            TreeMap<Integer, Double> costs = new TreeMap<>();
            for (int e = 0; e < edges.other[unit[i]].length; e++) {
                int other = itemOf[edges.other[unit[i]][e]];
                if (other != Units.NONE) {
                    costs.put(other, edges.cost[unit[i]][e]);
                }
            }
            related[i] = costs.keySet().stream().mapToInt(Integer::intValue).toArray();
            bonus[i] = costs.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
