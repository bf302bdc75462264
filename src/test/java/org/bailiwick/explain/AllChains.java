package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.List;
import org.bailiwick.model.Score;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.Referee;

/** Every chain, as docs/explain.md defines them, each judged by the referee: slow, and as simple as it can be. */
final class AllChains {

    private static final int NOBODY = PeriodView.NOBODY;

    private final Pairs pairs;
    private final PeriodView view;
    private final Referee referee;
    private final int[] plan;
    private final List<Integer> touched = new ArrayList<>();
    private final List<Integer> moved = new ArrayList<>();
    private final Score now;
    private Score best;

    private AllChains(Pairs pairs, int[] plan) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.referee = Referee.of(pairs);
        this.plan = plan.clone();
        this.now = referee.judge(plan).score();
    }

    /** The score of the plan after the best chain, or null where there is none. */
    static Score best(Pairs pairs, int[] plan, int duty, int member, int mostMoves) {
        AllChains all = new AllChains(pairs, plan);
        all.carryOut(duty, member, mostMoves);
        return all.best;
    }

    private void carryOut(int duty, int to, int movesLeft) {
        int from = plan[duty];
        int touchedBefore = touched.size();
        touched.add(from);
        touched.add(to);
        moved.add(duty);
        plan[duty] = to;
        Score score = referee.judge(plan).score();
        if (score.hard() >= now.hard() && (best == null || score.compareTo(best) > 0)) {
            best = score;
        }
        for (int d = 0; movesLeft > 1 && d < plan.length; d++) {
            for (int m = NOBODY; m < view.members().size(); m++) {
                if (!moved.contains(d) && m != plan[d] && mayGet(d, m) && isConnected(d, m)) {
                    carryOut(d, m, movesLeft - 1);
                }
            }
        }
        plan[duty] = from;
        moved.remove(moved.size() - 1);
        touched.subList(touchedBefore, touched.size()).clear();
    }

    private boolean mayGet(int duty, int member) {
        if (view.isPinned(duty)) {
            return member == view.holder(duty);
        }
        return member == NOBODY || pairs.isEligible(duty, member);
    }

    private boolean isConnected(int duty, int to) {
        int from = plan[duty];
        boolean touches = (from != NOBODY && touched.contains(from)) || (to != NOBODY && touched.contains(to));
        var budget = view.problem().settings().disruptionBudget();
        boolean freesBudget = budget != null
                && from != NOBODY
                && to == view.holder(duty)
                && pairs.isHeld(duty)
                && view.measure(duty, budget.measure()).signum() > 0;
        return touches || freesBudget;
    }
}
