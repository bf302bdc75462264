package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.bailiwick.bench.GapGenerator;
import org.bailiwick.generate.TeamGenerator;
import org.junit.jupiter.api.Test;

class KnapsackTest {

    private static final int ITEMS = 12;
    private static final double ROUNDING = 1e-6;

    private static double[] worth(MemberItems items, SplittableRandom random) {
        double[] worth = new double[items.count];
        Arrays.setAll(worth, i -> items.amount[i] * (0.7 + 0.6 * random.nextDouble()) - 500);
        return worth;
    }

    private static double bestOfAll(MemberItems items, double[] worth) {
        double best = 0;
        for (int set = 0; set < 1 << items.count; set++) {
            double effort = 0;
            double sum = 0;
            for (int i = 0; i < items.count; i++) {
                effort += (set >> i & 1) * items.amount[i];
                sum += (set >> i & 1) * worth[i];
            }
            best = effort <= items.limit[0] ? Math.max(best, sum) : best;
        }
        return best;
    }

    @Test
    void noSetOfItemsThatFitsIsWorthMore() {
        SplittableRandom random = new SplittableRandom(3);
        for (GapGenerator.Type type : GapGenerator.Type.values()) {
            Relaxation relaxation = MemberCases.relaxation(
                    GapGenerator.generate(type, 3, ITEMS, 7).problem("gap"));
            for (MemberItems items : MemberCases.of(relaxation)) {
                Knapsack knapsack = Knapsack.of(items);
                assertThat(knapsack).isNotNull();
                for (int trial = 0; trial < 40; trial++) {
                    double[] worth = worth(items, random);
                    double best = bestOfAll(items, worth);
                    int[] found = knapsack.better(worth, best / 2);
                    double sum = found == null
                            ? 0
                            : Arrays.stream(found).mapToDouble(i -> worth[i]).sum();
                    double effort = found == null
                            ? 0
                            : Arrays.stream(found)
                                    .mapToDouble(i -> items.amount[i])
                                    .sum();
                    assertThat(sum).as("%s trial %d", type, trial).isBetween(best - ROUNDING, best + ROUNDING);
                    assertThat(effort).isLessThanOrEqualTo(items.limit[0]);
                    assertThat(knapsack.better(worth, best)).isNull();
                }
            }
        }
    }

    @Test
    void aMemberWithMoreRulesThanTheCapacityIsNoKnapsack() {
        Relaxation relaxation = MemberCases.relaxation(TeamGenerator.generate(20, 150, 3));
        assertThat(MemberCases.of(relaxation))
                .allSatisfy(items -> assertThat(Knapsack.of(items)).isNull());
    }
}
