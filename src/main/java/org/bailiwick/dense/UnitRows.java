package org.bailiwick.dense;

/** The candidates of a relaxation in rows by unit, so that one pass through memory sees all of them. Immutable. */
final class UnitRows {

    /** By unit: where its candidates begin; one more at the end. */
    final int[] start;
    /** By candidate here: the member. */
    final int[] member;

    final double[] points;
    final double[] effort;
    /** Empty where there is no budget. */
    final double[] moved;
    /** The most candidates of one unit. */
    final int widest;

    UnitRows(Relaxation relaxation) {
        int units = relaxation.units.count();
        start = new int[units + 1];
        for (int u : relaxation.unit) {
            start[u + 1]++;
        }
        int most = 0;
        for (int u = 0; u < units; u++) {
            most = Math.max(most, start[u + 1]);
            start[u + 1] += start[u];
        }
        widest = most;
        member = new int[relaxation.unit.length];
        points = new double[member.length];
        effort = new double[member.length];
        moved = new double[relaxation.hasBudget() ? member.length : 0];
        int[] next = start.clone();
        for (int m = 0; m < relaxation.members; m++) {
            for (int k = relaxation.start[m]; k < relaxation.start[m + 1]; k++) {
                int at = next[relaxation.unit[k]]++;
                member[at] = m;
                points[at] = relaxation.points[k];
                effort[at] = relaxation.effort[k];
                if (moved.length > 0) {
                    moved[at] = relaxation.moved[k];
                }
            }
        }
    }
}
