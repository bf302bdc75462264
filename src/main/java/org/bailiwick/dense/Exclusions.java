package org.bailiwick.dense;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of a member's items exclude each other: one owns a group that the other one forbids. Pins may stand together against
 * the rules.
 */
final class Exclusions {

    private static final int[] NONE = {};

    private final Relaxation relaxation;
    private final int[] unit;
    private final Map<Integer, int[]> owners;
    private final Map<Integer, int[]> forbidders;
    /** By item: the last one that it was found beside, so that it is found once. */
    private final int[] foundBy;

    private final int[] found;
    private int size;

    private Exclusions(Relaxation relaxation, int[] unit) {
        this.relaxation = relaxation;
        this.unit = unit;
        RuleGroups rules = relaxation.problem.rules;
        owners = itemsByGroup(rules.own);
        forbidders = itemsByGroup(rules.forbidden);
        foundBy = new int[unit.length];
        Arrays.fill(foundBy, -1);
        found = new int[unit.length];
    }

    /**
     * Returns the items that each item excludes.
     *
     * @param unit by item
     */
    static int[][] of(Relaxation relaxation, int[] unit) {
        Exclusions exclusions = new Exclusions(relaxation, unit);
        int[][] rows = new int[unit.length][];
        Arrays.setAll(rows, exclusions::row);
        return rows;
    }

    private Map<Integer, int[]> itemsByGroup(IntRows groups) {
        Map<Integer, IntStream.Builder> items = new HashMap<>();
        for (int i = 0; i < unit.length; i++) {
            for (int d : relaxation.units.duties[unit[i]]) {
                for (int at = groups.start[d]; at < groups.start[d + 1]; at++) {
                    items.computeIfAbsent(groups.value[at], key -> IntStream.builder())
                            .add(i);
                }
            }
        }
        Map<Integer, int[]> arrays = new HashMap<>();
        items.forEach((group, builder) -> arrays.put(group, builder.build().toArray()));
        return arrays;
    }

    private int[] row(int item) {
        RuleGroups rules = relaxation.problem.rules;
        size = 0;
        boolean pinned = isPinned(item);
        for (int d : relaxation.units.duties[unit[item]]) {
            collect(item, pinned, rules.forbidden, d, owners);
            collect(item, pinned, rules.own, d, forbidders);
        }
        return Arrays.copyOf(found, size);
    }

    private void collect(int item, boolean pinned, IntRows groups, int duty, Map<Integer, int[]> items) {
        for (int at = groups.start[duty]; at < groups.start[duty + 1]; at++) {
            for (int other : items.getOrDefault(groups.value[at], NONE)) {
                if (other != item && foundBy[other] != item) {
                    foundBy[other] = item;
                    if (!(pinned && isPinned(other))) {
                        found[size++] = other;
                    }
                }
            }
        }
    }

    private boolean isPinned(int item) {
        for (int d : relaxation.units.duties[unit[item]]) {
            if (relaxation.problem.pinned[d]) {
                return true;
            }
        }
        return false;
    }
}
