package org.bailiwick.dense;

import java.util.Arrays;

/**
 * By member, the candidates that could earn something at prices near those of the last look at all of them. The others would
 * lose more than prices have come down since, and need no look: what is evaluated without them is the same to the last bit.
 *
 * <p>Not thread-safe.
 */
final class NearCandidates {

    /** Lists that leave out fewer than these of all candidates are not worth while, and are not tried again for a while. */
    private static final double MOST_NEAR = 0.35;

    private static final int PAUSE = 8;
    /** With so many members looked at whole in one evaluation, lists are made anew. */
    private static final double MOST_WHOLE = 0.1;
    /** Lists that last less long leave out too much, and such that last longer too little. */
    private static final int SHORT_LIFE = 6;

    private static final int LONG_LIFE = 16;
    private static final double WIDER = 1.5;
    private static final double NARROWER = 0.7;
    /** The first margin, in parts of what a candidate is worth on average. */
    private static final double FIRST_MARGIN = 0.1;

    private static final int LEAST_ROOM = 256;
    /** Far more than rounding could hide of a margin, in points. */
    private static final double HIDDEN = 1e-3;

    private final Relaxation relaxation;
    private final Prices layout;
    private final MemberChains chains;
    /** The prices of the last look at all candidates, as laid out. */
    private final double[] reference;
    /** By member: what its candidates take at the most. */
    private final double[] mostEffort;

    private final double[] mostMoved;
    /** By member and resource. */
    private final double[] mostAmount;

    /** By member: where its near candidates begin, and where those in chains do; one more at the end. */
    private final int[] start;

    private final int[] chainedStart;
    /** By member, from its first chain on: its near chains; and where they end. */
    private final int[] nearChain;

    private final int[] nearChainEnd;
    /** By place: the candidate and what decides about it, side by side; within a chain in its order. */
    int[] candidate = new int[0];

    int[] unit = new int[0];
    int[] cell = new int[0];
    double[] points = new double[0];
    double[] effort = new double[0];
    double[] moved = new double[0];
    private int count;
    private double margin;
    /** How far the price of any unit has come down since. */
    private double fall;

    private boolean isListing;
    private boolean isUseful;
    private int pause;
    private int life;
    private int whole;

    NearCandidates(Relaxation relaxation, Prices layout, MemberChains chains) {
        this.relaxation = relaxation;
        this.layout = layout;
        this.chains = chains;
        int members = relaxation.members;
        reference = new double[layout.count()];
        mostEffort = new double[members];
        mostMoved = new double[members];
        mostAmount = new double[members * relaxation.resources];
        start = new int[members + 1];
        chainedStart = new int[members];
        nearChain = new int[chains.from(members)];
        nearChainEnd = new int[members];
        margin = Math.max(1, FIRST_MARGIN * relaxation.usualPoints());
        for (int m = 0; m < members; m++) {
            for (int k = relaxation.start[m]; k < relaxation.start[m + 1]; k++) {
                mostEffort[m] = Math.max(mostEffort[m], relaxation.effort[k]);
                mostMoved[m] = relaxation.hasBudget() ? Math.max(mostMoved[m], relaxation.moved[k]) : 0;
                for (int r = 0; r < relaxation.resources; r++) {
                    int load = m * relaxation.resources + r;
                    mostAmount[load] = Math.max(mostAmount[load], relaxation.amount[r][relaxation.unit[k]]);
                }
            }
        }
    }

    /** Begins an evaluation. */
    void begin(double[] prices) {
        if (isListing) {
            finishLists();
        }
        boolean isWorn = whole > MOST_WHOLE * relaxation.members || life >= LONG_LIFE;
        whole = 0;
        if (pause > 0) {
            pause--;
            return;
        }
        if (isUseful && !isWorn) {
            life++;
            fall = 0;
            for (int u = 0; u < relaxation.units.count(); u++) {
                fall = Math.max(fall, reference[u] - prices[u]);
            }
            return;
        }
        adapt();
        System.arraycopy(prices, 0, reference, 0, reference.length);
        isListing = true;
        count = 0;
    }

    /** Lists that did not last have too narrow a margin. */
    private void adapt() {
        if (isUseful) {
            margin *= life < SHORT_LIFE ? WIDER : life < LONG_LIFE ? 1 : NARROWER;
        }
        life = 0;
    }

    private void finishLists() {
        isListing = false;
        isUseful = count <= MOST_NEAR * relaxation.unit.length;
        if (!isUseful) {
            margin *= NARROWER;
            pause = PAUSE;
        }
    }

    /** Whether a member's near candidates are all that could earn something; to be asked once for each evaluation. */
    boolean areEnough(int m, double[] prices) {
        if (isListing || !isUseful || pause > 0) {
            return false;
        }
        double gain = fall + mostEffort[m] * fallOf(layout.capacity(m), prices);
        if (relaxation.hasBudget()) {
            gain += mostMoved[m] * fallOf(layout.budget(), prices);
        }
        for (int r = 0; r < relaxation.resources; r++) {
            gain += mostAmount[m * relaxation.resources + r] * fallOf(layout.load(m, r), prices);
        }
        boolean enough = gain < margin - HIDDEN;
        whole += enough ? 0 : 1;
        return enough;
    }

    /** How far a price has come down since, in points. */
    private double fallOf(int price, double[] prices) {
        return Math.max(0, reference[price] - prices[price]) / layout.scale[price];
    }

    /** Takes note of what a member's candidates earn where all of them were looked at; members come in their order. */
    void list(int m, double[] values) {
        if (!isListing) {
            return;
        }
        int from = relaxation.start[m];
        start[m] = count;
        for (int k = from; k < relaxation.start[m + 1]; k++) {
            if (values[k - from] > -margin && !chains.isChained[k]) {
                add(k);
            }
        }
        chainedStart[m] = count;
        int end = chains.from(m);
        for (int c = chains.from(m); c < chains.to(m); c++) {
            if (chains.couldEarn(c, values, from, margin)) {
                nearChain[end++] = c;
                for (int i = 0; i < chains.length(c); i++) {
                    add(chains.candidate(c, i));
                }
            }
        }
        nearChainEnd[m] = end;
        start[m + 1] = count;
    }

    private void add(int k) {
        if (count > MOST_NEAR * relaxation.unit.length) {
            return;
        }
        if (count == candidate.length) {
            grow(Math.max(LEAST_ROOM, 2 * count));
        }
        candidate[count] = k;
        unit[count] = relaxation.unit[k];
        cell[count] = relaxation.cell[k];
        points[count] = relaxation.points[k];
        effort[count] = relaxation.effort[k];
        if (relaxation.hasBudget()) {
            moved[count] = relaxation.moved[k];
        }
        count++;
    }

    private void grow(int room) {
        candidate = Arrays.copyOf(candidate, room);
        unit = Arrays.copyOf(unit, room);
        cell = Arrays.copyOf(cell, room);
        points = Arrays.copyOf(points, room);
        effort = Arrays.copyOf(effort, room);
        moved = relaxation.hasBudget() ? Arrays.copyOf(moved, room) : moved;
    }

    /** The place of a member's first near candidate; those in no chain come first, and ascend. */
    int from(int m) {
        return start[m];
    }

    int to(int m) {
        return start[m + 1];
    }

    /** The place of a member's first near candidate in a chain: near chains follow each other. */
    int fromChained(int m) {
        return chainedStart[m];
    }

    /** Where a member's near chains begin among all of them; they ascend. */
    int fromChain(int m) {
        return chains.from(m);
    }

    int toChain(int m) {
        return nearChainEnd[m];
    }

    int chain(int index) {
        return nearChain[index];
    }
}
