package org.bailiwick.dense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.bailiwick.model.Problem;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/** The members of a problem, with the prices of loads that a few steps of the weaker bound find. */
final class MemberCases {

    private static final int STEPS = 30;

    private MemberCases() {}

    static Relaxation relaxation(Problem problem) {
        return Relaxation.ofSoft(Compiled.of(Pairs.of(PeriodView.of(problem))), 0);
    }

    static List<MemberItems> of(Relaxation relaxation) {
        StagedBound staged = new StagedBound(relaxation);
        for (int i = 0; i < STEPS; i++) {
            staged.step(0);
        }
        double[] prices = staged.prices();
        int[] itemOf = new int[relaxation.units.count()];
        Arrays.fill(itemOf, Units.NONE);
        List<MemberItems> members = new ArrayList<>();
        for (int m = 0; m < relaxation.members; m++) {
            members.add(new MemberItems(relaxation, staged.layout(), prices, m, itemOf));
        }
        return members;
    }

    /** Prices of all units that leave a member's items worth a little more or less than nothing. */
    static double[] prices(MemberItems items, int units, SplittableRandom random) {
        double[] prices = new double[units];
        for (int i = 0; i < items.count; i++) {
            prices[items.unit[i]] = items.points[i] * random.nextDouble() * 1.2 + (random.nextDouble() - 0.5) * 20_000;
        }
        return prices;
    }
}
