package org.bailiwick.explain;

import java.util.List;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Obstacle;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * Says why duties change hands.
 *
 * <p>Not thread-safe. The first duties asked for get the best answers, because questions to the referee are counted.
 */
public final class ChangeReasons {

    private final Pairs pairs;
    private final PeriodView view;
    private final WhatIf whatIf;
    private final long[] effortBefore;

    /**
     * Looks at what the members held.
     *
     * @param pairs the problem
     * @param whatIf the plan
     */
    public ChangeReasons(Pairs pairs, WhatIf whatIf) {
        this.pairs = pairs;
        this.view = pairs.view();
        this.whatIf = whatIf;
        this.effortBefore = new long[view.members().size()];
        for (int d = 0; d < view.duties().size(); d++) {
            int holder = view.holder(d);
            if (holder != PeriodView.NOBODY) {
                effortBefore[holder] += pairs.effortMinutes(d, holder);
            }
        }
    }

    /**
     * Says why a duty is no longer with its holder.
     *
     * @param duty the number of a duty that had a holder, in the team or not, and is with somebody else in the plan
     * @return the first reason that holds, in the order of {@link ChangeReason.Kind}
     */
    public ChangeReason of(int duty) {
        int holder = view.holder(duty);
        if (holder == PeriodView.NOBODY) {
            return reason(ChangeReason.Kind.LEFT_TEAM, 0, List.of());
        }
        Obstacle obstacle = Obstacle.between(pairs, duty, holder);
        if (obstacle != null) {
            return new ChangeReason(ChangeReason.Kind.NOT_ELIGIBLE, obstacle, 0, List.of());
        }
        long over = effortBefore[holder] - view.capacityMinutes(holder);
        if (over > 0) {
            return reason(ChangeReason.Kind.OVER_CAPACITY, over, List.of());
        }
        return whatIf.of(duty, holder)
                .map(ChangeReasons::takenBack)
                .orElseGet(() -> reason(ChangeReason.Kind.NOT_ASKED, 0, List.of()));
    }

    private static ChangeReason takenBack(WhatIf.Effect effect) {
        if (effect.breaksRule()) {
            return reason(ChangeReason.Kind.WOULD_BREAK_RULE, 0, losses(effect, ScoreLevel.HARD));
        }
        return effect.points() >= 0
                ? reason(ChangeReason.Kind.MAKES_ROOM, 0, List.of())
                : reason(ChangeReason.Kind.GAINS, -effect.points(), losses(effect, ScoreLevel.SOFT));
    }

    private static List<Term> losses(WhatIf.Effect effect, ScoreLevel level) {
        return effect.changes(level).stream().filter(term -> term.points() < 0).toList();
    }

    private static ChangeReason reason(ChangeReason.Kind kind, long amount, List<Term> terms) {
        return new ChangeReason(kind, null, amount, terms);
    }
}
