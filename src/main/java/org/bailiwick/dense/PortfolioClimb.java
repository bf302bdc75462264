package org.bailiwick.dense;

/** Makes a portfolio better by adding, dropping and exchanging items, the best such move at a time, until none helps. */
final class PortfolioClimb {

    private static final int MOST_MOVES = 60;
    private static final double LEAST_GAIN = 1e-6;
    private static final int NONE = -1;

    private final Portfolio portfolio;
    private int[] free = {};
    private int count;
    /** Items that may take part in the next move, in the first places. */
    private final int[] promising;

    private int promisingCount;
    private double best;
    private int bestIn;
    private int bestOut;
    private long looks;

    PortfolioClimb(Portfolio portfolio) {
        this.portfolio = portfolio;
        promising = new int[portfolio.items.count];
    }

    /** Items looked at so far. */
    long looks() {
        return looks;
    }

    /** @param items those that may be added */
    void run(int[] items, int size) {
        free = items;
        count = size;
        best = portfolio.total();
        for (int move = 0; move < MOST_MOVES && findMove(); move++) {
            if (bestOut != NONE) {
                portfolio.drop(bestOut);
            }
            if (bestIn != NONE) {
                portfolio.take(bestIn);
            }
        }
    }

    private boolean findMove() {
        bestIn = NONE;
        bestOut = NONE;
        int[] held = portfolio.toArray();
        findPromising(held);
        findItemToAdd(NONE);
        for (int out : held) {
            portfolio.drop(out);
            double total = portfolio.total();
            if (total > best + LEAST_GAIN) {
                best = total;
                bestIn = NONE;
                bestOut = out;
            }
            findItemToAdd(out);
            portfolio.take(out);
        }
        return bestIn != NONE || bestOut != NONE;
    }

    /** Finds the items that give enough for some move, whatever is dropped for them: most give too little for any. */
    private void findPromising(int[] held) {
        double least = portfolio.worthToReach(best + LEAST_GAIN);
        for (int out : held) {
            portfolio.drop(out);
            least = Math.min(least, portfolio.worthToReach(best + LEAST_GAIN));
            portfolio.take(out);
        }
        looks += count;
        promisingCount = 0;
        for (int z = 0; z < count; z++) {
            if (portfolio.most(free[z], 1) > least) {
                promising[promisingCount++] = free[z];
            }
        }
    }

    private void findItemToAdd(int out) {
        looks += promisingCount;
        double least = portfolio.worthToReach(best + LEAST_GAIN);
        for (int z = 0; z < promisingCount; z++) {
            int i = promising[z];
            if (portfolio.most(i, 0) > least
                    && i != out
                    && !portfolio.contains(i)
                    && portfolio.fits(i)
                    && portfolio.hasRoomForRole(i)) {
                double total = portfolio.totalWith(i, best + LEAST_GAIN);
                if (total > best + LEAST_GAIN) {
                    best = total;
                    bestIn = i;
                    bestOut = out;
                }
            }
        }
    }
}
