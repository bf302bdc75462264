package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bailiwick.generate.TeamGenerator;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.junit.jupiter.api.Test;

class FocusChoiceTest {

    private static final int MOST_CELLS = 16;

    private final Relaxation relaxation =
            Relaxation.ofSoft(Compiled.of(Pairs.of(PeriodView.of(TeamGenerator.generate(8, 60, 5)))), 0);

    @Test
    void theChoiceEarnsAsMuchAsTheBestOfAllChoices() {
        FocusChoice choice = new FocusChoice(relaxation);
        SplittableRandom random = new SplittableRandom(1);
        int tried = 0;
        for (int round = 0; round < 40; round++) {
            for (int m = 0; m < relaxation.members; m++) {
                double[] earned = earned(m, 4_000 << random.nextInt(4), random);
                int[] earning = IntStream.range(0, earned.length)
                        .filter(q -> earned[q] > 0)
                        .toArray();
                double best = bestOfAll(m, earned);
                assertThat(choice.choose(m, earning, earning.length, earned)).isCloseTo(best, within(1e-6));
                assertThat(worthOf(m, earned, choice, earning)).isCloseTo(best, within(1e-6));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    /** What could be earned by cell; nothing in many. */
    private double[] earned(int member, int most, SplittableRandom random) {
        double[] earned = new double[relaxation.cells.role[member].length];
        for (int q = 0; q < earned.length; q++) {
            earned[q] = q < MOST_CELLS && random.nextInt(3) > 0 ? random.nextDouble() * most : 0;
        }
        return earned;
    }

    private double bestOfAll(int m, double[] earned) {
        int roles = relaxation.cells.roles[m];
        int groups = relaxation.cells.groups[m];
        double best = 0;
        for (int chosen = 0; chosen < 1 << roles; chosen++) {
            double[] ofGroup = new double[groups];
            double inNone = 0;
            for (int q = 0; q < earned.length; q++) {
                int role = relaxation.cells.role[m][q];
                int group = relaxation.cells.group[m][q];
                if (role < 0 || (chosen >> role & 1) != 0) {
                    if (group < 0) {
                        inNone += earned[q];
                    } else {
                        ofGroup[group] += earned[q];
                    }
                }
            }
            double roleCost = relaxation.pointsPerRole() * Math.max(0, Integer.bitCount(chosen) - 1);
            best = Math.max(best, inNone - roleCost + bestOfGroups(ofGroup));
        }
        return best;
    }

    /** So many groups, best first, for every number of them. */
    private double bestOfGroups(double[] ofGroup) {
        double[] ascending = ofGroup.clone();
        Arrays.sort(ascending);
        double best = 0;
        double sum = 0;
        for (int i = 0; i < ascending.length; i++) {
            sum += ascending[ascending.length - 1 - i];
            best = Math.max(best, sum - relaxation.pointsPerGroup() * i);
        }
        return best;
    }

    /** What the cells earn that the last choice takes, less what their roles and groups cost. */
    private double worthOf(int m, double[] earned, FocusChoice choice, int[] earning) {
        int[] taken = IntStream.of(earning).filter(choice::takes).toArray();
        long roles = IntStream.of(taken)
                .map(q -> relaxation.cells.role[m][q])
                .filter(r -> r >= 0)
                .distinct()
                .count();
        long groups = IntStream.of(taken)
                .map(q -> relaxation.cells.group[m][q])
                .filter(g -> g >= 0)
                .distinct()
                .count();
        return IntStream.of(taken).mapToDouble(q -> earned[q]).sum()
                - relaxation.pointsPerRole() * Math.max(0, roles - 1)
                - relaxation.pointsPerGroup() * Math.max(0, groups - 1);
    }
}
