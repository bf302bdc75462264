package org.bailiwick.testing;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;

/** All plans of a tiny problem, judged one by one. */
public final class AllPlans {

    private AllPlans() {}

    /** How many there are. */
    public static double count(PeriodView view) {
        return Math.pow(view.members().size() + 1.0, view.duties().size());
    }

    /** By open minutes: the highest soft score of all plans that break no rule but by their pins. */
    public static NavigableMap<Long, Long> bestByOpenMinutes(Pairs pairs) {
        PeriodView view = pairs.view();
        Referee referee = Referee.of(pairs);
        int[] plan = new int[view.duties().size()];
        Arrays.fill(plan, PeriodView.NOBODY);
        for (int d = 0; d < plan.length; d++) {
            plan[d] = view.isPinned(d) ? view.holder(d) : PeriodView.NOBODY;
        }
        long pinsAlone = referee.judge(plan).score().hard();
        Arrays.fill(plan, PeriodView.NOBODY);
        NavigableMap<Long, Long> best = new TreeMap<>();
        do {
            Score score = referee.judge(plan).score();
            if (score.hard() >= pinsAlone && keepsPins(view, plan)) {
                best.merge(-score.medium(), score.soft(), Math::max);
            }
        } while (next(plan, view.members().size()));
        return best;
    }

    private static boolean keepsPins(PeriodView view, int[] plan) {
        return IntStream.range(0, plan.length).allMatch(d -> !view.isPinned(d) || plan[d] == view.holder(d));
    }

    /** Turns a plan into the next one, from that in which everything is open; false, with that one, after the last. */
    public static boolean next(int[] plan, int members) {
        for (int d = 0; d < plan.length; d++) {
            plan[d]++;
            if (plan[d] < members) {
                return true;
            }
            plan[d] = PeriodView.NOBODY;
        }
        return false;
    }
}
