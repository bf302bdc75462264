package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Which roles and focus groups a member would open for what could be earned in them: exact where few roles are worth while,
 * else an upper bound that gives some roles away free.
 *
 * <p>All subsets of roles are tried one role at a time, on sums by focus group of only what is earned. Not thread-safe;
 * reused for every member.
 */
final class FocusChoice {

    private static final int MOST_ROLES = 6;
    private static final int NO_SLOT = -1;

    private final Relaxation relaxation;
    private final double perGroup;
    private final double perRole;

    private int[] role = new int[0];
    private int[] group = new int[0];
    private final double[] ofRole = new double[Long.SIZE];
    private double ofNoRole;
    private long any;
    private long wanted;

    /** By group of the member: where it stands among the groups in which something is earned. */
    private final int[] slot;
    /** The groups in which something is earned. */
    private final int[] groupAt;

    private int slots;

    /** The counted roles, most earning first. */
    private final int[] counted = new int[MOST_ROLES];

    private int countedRoles;
    /** By counted role, sums by slot; one slot more for what is in no group. */
    private final double[][] earnedBy = new double[MOST_ROLES][];
    /** By depth of the tree of subsets, sums by slot of what is open there; one slot more alike. */
    private final double[][] sums = new double[MOST_ROLES + 1][];

    private final boolean[] open;
    private long roles;
    private double most;

    FocusChoice(Relaxation relaxation) {
        this.relaxation = relaxation;
        perGroup = relaxation.pointsPerGroup();
        perRole = relaxation.pointsPerRole();
        int groups = Arrays.stream(relaxation.cells.groups).max().orElse(0);
        slot = new int[groups];
        Arrays.fill(slot, NO_SLOT);
        groupAt = new int[groups];
        open = new boolean[groups];
        Arrays.setAll(earnedBy, i -> new double[groups + 1]);
        Arrays.setAll(sums, i -> new double[groups + 1]);
    }

    /**
     * Chooses.
     *
     * @param member the member
     * @param cells the cells in which something could be earned, in the first places
     * @param count how many they are
     * @param earned by cell, what could be earned there, above 0 in those cells
     * @return what the best choice earns, at least 0
     */
    double choose(int member, int[] cells, int count, double[] earned) {
        role = relaxation.cells.role[member];
        group = relaxation.cells.group[member];
        reset();
        for (int i = 0; i < count; i++) {
            see(cells[i], earned[cells[i]]);
        }
        wanted = 0;
        for (long rest = any; rest != 0; rest &= rest - 1) {
            int r = Long.numberOfTrailingZeros(rest);
            wanted |= ofRole[r] > perRole ? 1L << r : 0;
        }
        long free = count();
        addUp(cells, count, earned, free);
        most = -1;
        tryAll(0, sums[0], free, 0);
        tryAlone(cells, count, earned);
        openGroups(cells, count, earned);
        return Math.max(0, most);
    }

    private void reset() {
        for (int i = 0; i < slots; i++) {
            slot[groupAt[i]] = NO_SLOT;
            open[groupAt[i]] = false;
        }
        slots = 0;
        for (long rest = any; rest != 0; rest &= rest - 1) {
            ofRole[Long.numberOfTrailingZeros(rest)] = 0;
        }
        any = 0;
        ofNoRole = 0;
    }

    private void see(int cell, double value) {
        if (role[cell] >= 0) {
            ofRole[bit(role[cell])] += value;
            any |= 1L << bit(role[cell]);
        } else {
            ofNoRole += value;
        }
        int g = group[cell];
        if (g >= 0 && slot[g] == NO_SLOT) {
            slot[g] = slots;
            groupAt[slots++] = g;
        }
    }

    /** Beyond 63 roles the last bit stands for all the rest. */
    private static int bit(int role) {
        return Math.min(role, Long.SIZE - 1);
    }

    /** Picks the roles that are counted, and returns those that are worth while beyond them, which are free. */
    private long count() {
        long rest = wanted;
        countedRoles = 0;
        while (countedRoles < MOST_ROLES && rest != 0) {
            int best = Long.numberOfTrailingZeros(rest);
            for (long others = rest; others != 0; others &= others - 1) {
                int r = Long.numberOfTrailingZeros(others);
                best = ofRole[r] > ofRole[best] ? r : best;
            }
            counted[countedRoles++] = best;
            rest &= ~(1L << best);
        }
        return rest;
    }

    private void addUp(int[] cells, int count, double[] earned, long free) {
        Arrays.fill(sums[0], 0, slots + 1, 0);
        for (int c = 0; c < countedRoles; c++) {
            Arrays.fill(earnedBy[c], 0, slots + 1, 0);
        }
        for (int i = 0; i < count; i++) {
            int at = slotOf(cells[i]);
            if (isOpen(cells[i], free)) {
                sums[0][at] += earned[cells[i]];
            }
            for (int c = 0; c < countedRoles; c++) {
                if (role[cells[i]] >= 0 && bit(role[cells[i]]) == counted[c]) {
                    earnedBy[c][at] += earned[cells[i]];
                }
            }
        }
    }

    private int slotOf(int cell) {
        return group[cell] < 0 ? slots : slot[group[cell]];
    }

    private boolean isOpen(int cell, long chosen) {
        return role[cell] < 0 || (chosen >> bit(role[cell]) & 1) != 0;
    }

    /** Tries all subsets of the counted roles from a depth on, with each role before without it. */
    private void tryAll(int depth, double[] sum, long chosen, int paid) {
        if (depth == countedRoles) {
            consider(value(sum) - perRole * Math.max(0, paid - 1), chosen);
            return;
        }
        double[] with = sums[depth + 1];
        double[] more = earnedBy[depth];
        for (int i = 0; i <= slots; i++) {
            with[i] = sum[i] + more[i];
        }
        tryAll(depth + 1, with, chosen | 1L << counted[depth], paid + 1);
        tryAll(depth + 1, sum, chosen, paid);
    }

    private void consider(double value, long chosen) {
        if (value > most) {
            most = value;
            roles = chosen;
        }
    }

    /** A role that earns less than it costs beside others may still be best alone. */
    private void tryAlone(int[] cells, int count, double[] earned) {
        for (long rest = any & ~wanted; rest != 0; rest &= rest - 1) {
            if (ofRole[Long.numberOfTrailingZeros(rest)] + ofNoRole > most) {
                long alone = Long.lowestOneBit(rest);
                addUpOpen(cells, count, earned, alone);
                consider(value(sums[0]), alone);
            }
        }
    }

    private void addUpOpen(int[] cells, int count, double[] earned, long chosen) {
        Arrays.fill(sums[0], 0, slots + 1, 0);
        for (int i = 0; i < count; i++) {
            if (isOpen(cells[i], chosen)) {
                sums[0][slotOf(cells[i])] += earned[cells[i]];
            }
        }
    }

    private double value(double[] sum) {
        double over = 0;
        double highest = 0;
        for (int i = 0; i < slots; i++) {
            over += Math.max(0, sum[i] - perGroup);
            highest = Math.max(highest, sum[i]);
        }
        return sum[slots] + over + Math.min(highest, perGroup);
    }

    private void openGroups(int[] cells, int count, double[] earned) {
        addUpOpen(cells, count, earned, roles);
        int best = 0;
        for (int i = 1; i < slots; i++) {
            best = sums[0][i] > sums[0][best] ? i : best;
        }
        for (int i = 0; i < slots; i++) {
            open[groupAt[i]] = i == best || sums[0][i] > perGroup;
        }
    }

    /** Whether the last choice takes what is earned in a cell, one of those in which something is. */
    boolean takes(int cell) {
        return isOpen(cell, roles) && (group[cell] < 0 || open[group[cell]]);
    }
}
