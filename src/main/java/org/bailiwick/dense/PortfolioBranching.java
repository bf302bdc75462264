package org.bailiwick.dense;

/**
 * Chooses the item to decide next: the one whose decision lowers the bound most, either way, by what such decisions have
 * brought so far, also at earlier prices; what is not known yet of the most doubtful items is tried out (Achterberg, Koch,
 * Martin: Branching rules revisited. Operations Research Letters 33 (2005) 42).
 *
 * <p>Not thread-safe.
 */
final class PortfolioBranching {

    /** At every node so many unknown items are tried. */
    private static final int TRIALS = 2;

    private static final int STEPS_OF_TRIAL = 2;
    /** Of so many of an item's decisions, what the last one brought has its full part in what is expected. */
    private static final int MEMORY = 8;
    /** A decision lowers the bound by so much of what is in doubt at the least, so that the other way counts then. */
    private static final double LEAST = 1e-3;

    private final MemberItems items;
    private final Portfolio portfolio;
    private final NodeBound node;
    /** By item: what the bound is expected to lose when it is in, or out, and from how many decisions that is known. */
    private final double[] lossIn;

    private final double[] lossOut;
    private final int[] knownIn;
    private final int[] knownOut;
    private final int[] trial = new int[TRIALS];
    private final double[] doubt = new double[TRIALS];
    private final boolean[] isTrialTaken = new boolean[TRIALS];
    private final int[] left;
    private final double[] moved;
    private int trials;
    private double room;
    private int best;
    private boolean isBestTaken;
    private double bestScore;

    PortfolioBranching(Portfolio portfolio, NodeBound node) {
        this.items = portfolio.items;
        this.portfolio = portfolio;
        this.node = node;
        lossIn = new double[items.count];
        lossOut = new double[items.count];
        knownIn = new int[items.count];
        knownOut = new int[items.count];
        left = new int[items.count];
        moved = new double[items.width];
    }

    /** Takes note of what the bound has lost by a decision. */
    void learn(int item, boolean in, double loss) {
        double[] expected = in ? lossIn : lossOut;
        int[] known = in ? knownIn : knownOut;
        known[item] = Math.min(MEMORY, known[item] + 1);
        expected[item] += (loss - expected[item]) / known[item];
    }

    /**
     * Chooses an item at the node that was bounded last.
     *
     * @param free the items that may be added there, at least one
     * @param prices the prices of loads there
     * @param bound what no portfolio below exceeds, and
     * @param floor what a portfolio must exceed to matter, both before what the roles cost
     */
    void choose(int[] free, int count, double[] prices, double bound, double floor) {
        room = bound - floor;
        bestScore = Double.NEGATIVE_INFINITY;
        trials = 0;
        for (int z = 0; z < count; z++) {
            int i = free[z];
            double flip = node.lossOfFlipping(i);
            if (knownIn[i] > 0 && knownOut[i] > 0) {
                boolean taken = node.isTaken(i);
                double in = taken ? lossIn[i] : Math.max(lossIn[i], flip);
                double out = taken ? Math.max(lossOut[i], flip) : lossOut[i];
                compare(i, taken, in, out);
            } else {
                askFor(i, flip / items.size[i]);
            }
        }
        for (int t = 0; t < trials; t++) {
            isTrialTaken[t] = node.isTaken(trial[t]);
        }
        for (int t = 0; t < trials; t++) {
            tryOut(trial[t], free, count, prices, bound, floor);
            compare(trial[t], isTrialTaken[t], lossIn[trial[t]], lossOut[trial[t]]);
        }
    }

    /** The item chosen. */
    int item() {
        return best;
    }

    /** Whether it was in the solution that the node's bound stands for. */
    boolean isTaken() {
        return isBestTaken;
    }

    /** Keeps the most doubtful items. */
    private void askFor(int item, double howClear) {
        if (trials == TRIALS && howClear >= doubt[trials - 1]) {
            return;
        }
        int at = trials < TRIALS ? trials++ : trials - 1;
        while (at > 0 && doubt[at - 1] > howClear) {
            doubt[at] = doubt[at - 1];
            trial[at] = trial[at - 1];
            at--;
        }
        doubt[at] = howClear;
        trial[at] = item;
    }

    private void compare(int item, boolean taken, double in, double out) {
        double score = inRoom(in) * inRoom(out);
        if (score > bestScore) {
            bestScore = score;
            best = item;
            isBestTaken = taken;
        }
    }

    private double inRoom(double loss) {
        return Math.max(LEAST * room, Math.min(room, loss));
    }

    private void tryOut(int item, int[] free, int count, double[] prices, double bound, double floor) {
        node.decide(item, false);
        learn(item, false, bound - boundOfTrial(item, free, count, prices, floor));
        node.decide(item, true);
        portfolio.take(item);
        node.decide(item, true);
        learn(item, true, bound - boundOfTrial(item, free, count, prices, floor));
        node.decide(item, false);
        portfolio.drop(item);
    }

    private double boundOfTrial(int item, int[] free, int count, double[] prices, double floor) {
        int size = 0;
        for (int z = 0; z < count; z++) {
            if (free[z] != item && portfolio.fits(free[z])) {
                left[size++] = free[z];
            }
        }
        System.arraycopy(prices, 0, moved, 0, moved.length);
        return Math.max(floor, node.lower(left, size, moved, STEPS_OF_TRIAL, floor));
    }
}
