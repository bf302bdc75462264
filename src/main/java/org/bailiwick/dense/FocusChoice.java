package org.bailiwick.dense;

import java.util.Arrays;

/**
 * Which roles and focus groups a member would open for what could be earned in them: exact where few roles are worth while,
 * else an upper bound that gives some roles away free.
 *
 * <p>Not thread-safe; reused for every member.
 */
final class FocusChoice {

    private static final int MOST_ROLES = 6;

    private final Relaxation relaxation;
    private final double perGroup;
    private final double perRole;
    private double[] ofGroup = new double[16];
    private double[] ofRole = new double[16];
    private boolean[] open = new boolean[16];
    private long any;
    private long roles;
    private double most;

    FocusChoice(Relaxation relaxation) {
        this.relaxation = relaxation;
        perGroup = relaxation.pointsPerGroup();
        perRole = relaxation.pointsPerRole();
    }

    /**
     * Chooses.
     *
     * @param member the member
     * @param earned by cell, what could be earned there, at least 0
     * @return what the best choice earns, at least 0
     */
    double choose(int member, double[] earned) {
        reserve(Math.max(relaxation.cells.groups[member], relaxation.cells.roles[member]));
        long wanted = worthWhile(member, earned);
        long free = wanted;
        long counted = 0;
        for (int i = 0; i < MOST_ROLES && free != 0; i++) {
            int best = mostEarning(free);
            counted |= 1L << best;
            free &= ~(1L << best);
        }
        most = -1;
        // All subsets of the roles that are counted, from all of them down to none.
        for (long chosen = counted; ; chosen = (chosen - 1) & counted) {
            consider(member, earned, chosen | free, Math.max(0, Long.bitCount(chosen) - 1));
            if (chosen == 0) {
                break;
            }
        }
        // A role that earns less than it costs beside others may still be best alone.
        for (long alone = any & ~wanted; alone != 0; alone &= alone - 1) {
            consider(member, earned, Long.lowestOneBit(alone), 0);
        }
        openGroups(member, earned);
        return Math.max(0, most);
    }

    private void consider(int member, double[] earned, long chosen, int paidRoles) {
        double value = value(member, earned, chosen) - perRole * paidRoles;
        if (value > most) {
            most = value;
            roles = chosen;
        }
    }

    private void reserve(int size) {
        if (ofGroup.length < size) {
            ofGroup = new double[2 * size];
            ofRole = new double[2 * size];
            open = new boolean[2 * size];
        }
    }

    /** Roles that earn more than they cost beside others; beyond 63 roles the last bit stands for all the rest. */
    private long worthWhile(int member, double[] earned) {
        int[] role = relaxation.cells.role[member];
        Arrays.fill(ofRole, 0);
        any = 0;
        for (int q = 0; q < role.length; q++) {
            if (role[q] >= 0 && earned[q] > 0) {
                ofRole[bit(role[q])] += earned[q];
                any |= 1L << bit(role[q]);
            }
        }
        long wanted = 0;
        for (long rest = any; rest != 0; rest &= rest - 1) {
            int r = Long.numberOfTrailingZeros(rest);
            wanted |= ofRole[r] > perRole ? 1L << r : 0;
        }
        return wanted;
    }

    private static int bit(int role) {
        return Math.min(role, Long.SIZE - 1);
    }

    private int mostEarning(long among) {
        int best = Long.numberOfTrailingZeros(among);
        for (long rest = among; rest != 0; rest &= rest - 1) {
            int r = Long.numberOfTrailingZeros(rest);
            best = ofRole[r] > ofRole[best] ? r : best;
        }
        return best;
    }

    private double value(int member, double[] earned, long chosen) {
        double free = sumGroups(member, earned, chosen);
        double over = 0;
        double most = 0;
        for (int g = 0; g < relaxation.cells.groups[member]; g++) {
            over += Math.max(0, ofGroup[g] - perGroup);
            most = Math.max(most, ofGroup[g]);
        }
        return free + (most > perGroup ? over + perGroup : most);
    }

    /** Adds up by group what the chosen roles earn, and returns what is in no group. */
    private double sumGroups(int member, double[] earned, long chosen) {
        int[] role = relaxation.cells.role[member];
        int[] group = relaxation.cells.group[member];
        Arrays.fill(ofGroup, 0, relaxation.cells.groups[member], 0);
        double free = 0;
        for (int q = 0; q < role.length; q++) {
            if (earned[q] > 0 && (role[q] < 0 || (chosen >> bit(role[q]) & 1) != 0)) {
                if (group[q] < 0) {
                    free += earned[q];
                } else {
                    ofGroup[group[q]] += earned[q];
                }
            }
        }
        return free;
    }

    private void openGroups(int member, double[] earned) {
        int groups = relaxation.cells.groups[member];
        sumGroups(member, earned, roles);
        int best = 0;
        for (int g = 1; g < groups; g++) {
            best = ofGroup[g] > ofGroup[best] ? g : best;
        }
        for (int g = 0; g < groups; g++) {
            open[g] = ofGroup[g] > perGroup || g == best;
        }
    }

    /** Whether the last choice takes what is earned in a cell. */
    boolean takes(int member, int cell) {
        int role = relaxation.cells.role[member][cell];
        int group = relaxation.cells.group[member][cell];
        return (role < 0 || (roles >> bit(role) & 1) != 0) && (group < 0 || open[group]);
    }
}
