package org.bailiwick.explain;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.bailiwick.model.Problem;
import org.bailiwick.model.Score;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;
import org.bailiwick.testing.RandomProblems;

/** Small problems, and their best plans by looking at every plan there is. */
final class SmallPlans {

    private static final int MOST_DUTIES = 6;
    private static final int MOST_MEMBERS = 4;
    private static final double MOST_PLANS = 1_500;

    private SmallPlans() {}

    /** Problems of two to four members and three to six duties, from a seed on. */
    static LongStream seeds(long first, int count) {
        return LongStream.iterate(first, seed -> seed + 1)
                .filter(seed -> isSmall(PeriodView.of(RandomProblems.of(seed))))
                .limit(count);
    }

    private static boolean isSmall(PeriodView view) {
        int duties = view.duties().size();
        int members = view.members().size();
        return duties >= 3
                && duties <= MOST_DUTIES
                && members >= 2
                && members <= MOST_MEMBERS
                && Math.pow(members + 1, duties) <= MOST_PLANS;
    }

    /** The rules but pins, which a duty given back to its holder keeps whatever else it breaks. */
    static long rulesButPins(Referee referee, int[] plan) {
        Judgement judgement = referee.judge(plan);
        return judgement.score().hard() - judgement.points("pin");
    }

    /** The best plan of all. */
    static int[] best(Problem problem) {
        Pairs pairs = Pairs.of(PeriodView.of(problem));
        Referee referee = Referee.of(pairs);
        int[] best = new int[pairs.view().duties().size()];
        Arrays.fill(best, PeriodView.NOBODY);
        Score[] score = {referee.judge(best).score()};
        forEach(new int[best.length], 0, pairs.view().members().size(), plan -> {
            Score each = referee.judge(plan).score();
            if (each.compareTo(score[0]) > 0) {
                score[0] = each;
                System.arraycopy(plan, 0, best, 0, best.length);
            }
        });
        return best;
    }

    private static void forEach(int[] plan, int duty, int members, Consumer<int[]> taker) {
        if (duty == plan.length) {
            taker.accept(plan);
            return;
        }
        for (int member = PeriodView.NOBODY; member < members; member++) {
            plan[duty] = member;
            forEach(plan, duty + 1, members, taker);
        }
    }
}
