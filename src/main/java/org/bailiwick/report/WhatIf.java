package org.bailiwick.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Referee;

/**
 * What a plan would be worth with one duty in other hands, by the referee.
 *
 * <p>Each question costs a whole judgement, so that there are as many as a reader would wait for: few in a large problem.
 */
final class WhatIf {

    /** Duties judged in all; a second or so. */
    private static final int BUDGET = 120_000;

    private final Allocation allocation;
    private final Referee referee;
    private final Judgement now;
    private int left;

    WhatIf(Allocation allocation) {
        this.allocation = allocation;
        this.referee = Referee.of(allocation.pairs());
        this.now = referee.judge(allocation.toArray());
        this.left = BUDGET / Math.max(1, allocation.view().duties().size());
    }

    Judgement now() {
        return now;
    }

    /** How many more questions may be asked. */
    int left() {
        return left;
    }

    /** What a change does to the score; empty where too many questions were asked already. */
    Optional<Effect> of(int duty, int member) {
        if (left <= 0) {
            return Optional.empty();
        }
        left--;
        return Optional.of(new Effect(now, referee.judge(allocation.with(duty, member))));
    }

    /**
     * What a change does to the score.
     *
     * @param before the plan as it is
     * @param after the plan with the change
     */
    record Effect(Judgement before, Judgement after) {

        boolean breaksRule() {
            return after.score().hard() < before.score().hard();
        }

        /** The difference of the soft scores, in points. */
        long points() {
            return after.score().soft() - before.score().soft();
        }

        /** The terms that change on a level, those that lose most first. */
        List<Term> changes(ScoreLevel level) {
            List<Term> changes = new ArrayList<>();
            for (int i = 0; i < after.terms().size(); i++) {
                Term term = after.terms().get(i);
                long difference = term.points() - before.terms().get(i).points();
                if (term.level() == level && difference != 0) {
                    changes.add(new Term(term.constraint(), level, term.weight(), difference));
                }
            }
            changes.sort(Comparator.comparingLong(Term::points));
            return changes;
        }
    }
}
