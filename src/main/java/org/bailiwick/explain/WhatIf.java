package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.Referee;

/**
 * What a plan would be worth with one duty in other hands, by the referee.
 *
 * <p>Each question costs a whole judgement, so that there are as many as a reader would wait for: few in a large problem.
 * Not thread-safe.
 */
public final class WhatIf {

    /** Duties judged in all; a second or so. */
    private static final int BUDGET = 120_000;

    private final int[] memberOfDuty;
    private final Referee referee;
    private final Judgement now;
    private int left;

    /**
     * Judges the plan as it is.
     *
     * @param pairs the problem
     * @param memberOfDuty a member's number, or nobody, for every duty
     */
    public WhatIf(Pairs pairs, int[] memberOfDuty) {
        this.memberOfDuty = memberOfDuty.clone();
        this.referee = Referee.of(pairs);
        this.now = referee.judge(this.memberOfDuty);
        this.left = BUDGET / Math.max(1, memberOfDuty.length);
    }

    /**
     * Returns what the plan is worth as it is.
     *
     * @return the judgement
     */
    public Judgement now() {
        return now;
    }

    /**
     * Returns how many more questions may be asked.
     *
     * @return at least 0
     */
    public int left() {
        return left;
    }

    /**
     * Asks what a change does to the score.
     *
     * @param duty the duty's number
     * @param member the number of the member, or nobody, to have it
     * @return the effect; empty where too many questions were asked already
     */
    public Optional<Effect> of(int duty, int member) {
        if (left <= 0) {
            return Optional.empty();
        }
        left--;
        int[] changed = memberOfDuty.clone();
        changed[duty] = member;
        return Optional.of(new Effect(now, referee.judge(changed)));
    }

    /**
     * What a change does to the score.
     *
     * @param before the plan as it is
     * @param after the plan with the change
     */
    public record Effect(Judgement before, Judgement after) {

        /**
         * Tells whether more rules are broken with the change, or worse.
         *
         * @return true where the hard score falls
         */
        public boolean breaksRule() {
            return after.score().hard() < before.score().hard();
        }

        /**
         * Returns the difference of the soft scores.
         *
         * @return points; negative where the change is for the worse
         */
        public long points() {
            return after.score().soft() - before.score().soft();
        }

        /**
         * Returns the terms that change on a level.
         *
         * @param level the level
         * @return the terms with their differences as points, those that lose most first
         */
        public List<Term> changes(ScoreLevel level) {
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
