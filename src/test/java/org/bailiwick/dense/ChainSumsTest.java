package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChainSumsTest {

    private static final int PLACES = 9;
    private static final int FROM = 2;

    private final SplittableRandom random = new SplittableRandom(1);
    private final ChainSums sums = new ChainSums(PLACES);

    @Test
    void theMostIsThatOfTheBestOfAllChoicesAndTheOneTold() {
        for (int round = 0; round < 200; round++) {
            double[] value = values();
            double[] saved = saved();

            double most = sums.most(FROM, PLACES, value, saved);

            assertThat(most).isCloseTo(best(value, saved, -1, false), within(1e-9));
            List<Integer> taken = new ArrayList<>();
            sums.forTaken(FROM, PLACES, saved, taken::add);
            int choice = taken.stream().mapToInt(z -> 1 << z).sum();
            assertThat(worth(choice, value, saved)).isCloseTo(most, within(1e-9));
        }
    }

    @Test
    void aMarginIsTheMostWithAnItemLessTheMostWithoutIt() {
        for (int round = 0; round < 50; round++) {
            double[] value = values();
            double[] saved = saved();
            double[] margin = new double[PLACES];

            sums.most(FROM, PLACES, value, saved);
            sums.margins(FROM, PLACES, value, saved, margin);

            for (int z = FROM; z < PLACES; z++) {
                double expected = best(value, saved, z, true) - best(value, saved, z, false);
                assertThat(margin[z]).isCloseTo(expected, within(1e-9));
            }
        }
    }

    private double[] values() {
        return random.doubles(PLACES, -3, 2).toArray();
    }

    private double[] saved() {
        double[] saved = random.doubles(PLACES, -2, 3).map(s -> Math.max(0, s)).toArray();
        saved[FROM] = 0;
        return saved;
    }

    /** The best choice of all in which a place is taken, or is not; of all where it is −1. */
    private static double best(double[] value, double[] saved, int place, boolean isTaken) {
        double best = Double.NEGATIVE_INFINITY;
        for (int choice = 0; choice < 1 << PLACES; choice += 1 << FROM) {
            if (place < 0 || (((choice >> place) & 1) != 0) == isTaken) {
                best = Math.max(best, worth(choice, value, saved));
            }
        }
        return best;
    }

    private static double worth(int choice, double[] value, double[] saved) {
        double worth = 0;
        for (int z = FROM; z < PLACES; z++) {
            boolean isTaken = ((choice >> z) & 1) != 0;
            worth += isTaken ? value[z] : 0;
            worth += isTaken && ((choice >> (z - 1)) & 1) != 0 ? saved[z] : 0;
        }
        return worth;
    }
}
