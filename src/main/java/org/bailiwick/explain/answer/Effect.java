package org.bailiwick.explain.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.model.Score;
import org.bailiwick.model.ScoreLevel;
import org.bailiwick.model.Term;
import org.bailiwick.score.Judgement;

/**
 * What a change of a plan does to its score, term by term.
 *
 * @param score the differences, level by level; negative where the change is for the worse
 * @param terms the terms that change, with their differences as points, in the order of the constraints
 */
public record Effect(Score score, List<Term> terms) {

    public Effect {
        terms = List.copyOf(terms);
    }

    /**
     * Returns the effect of the change taken back.
     *
     * @return every difference with the other sign
     */
    public Effect reversed() {
        return new Effect(
                new Score(-score.hard(), -score.medium(), -score.soft()),
                terms.stream()
                        .map(term -> new Term(term.constraint(), term.level(), term.weight(), -term.points()))
                        .toList());
    }

    /**
     * Compares two judgements of one problem.
     *
     * @param before the plan as it is
     * @param after the plan with the change
     * @return what the change does
     */
    public static Effect between(Judgement before, Judgement after) {
        long[] points = new long[after.terms().size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = after.terms().get(i).points() - before.terms().get(i).points();
        }
        return of(points, after.terms());
    }

    /**
     * Takes differences.
     *
     * @param points a difference for every term
     * @param like the terms of any judgement of the problem, in whose order the differences stand
     * @return the effect, with the terms that change
     */
    public static Effect of(long[] points, List<Term> like) {
        List<Term> changes = new ArrayList<>();
        Map<ScoreLevel, Long> sums = new EnumMap<>(ScoreLevel.class);
        for (int i = 0; i < points.length; i++) {
            Term term = like.get(i);
            sums.merge(term.level(), points[i], Long::sum);
            if (points[i] != 0) {
                changes.add(new Term(term.constraint(), term.level(), term.weight(), points[i]));
            }
        }
        return new Effect(
                new Score(
                        sums.getOrDefault(ScoreLevel.HARD, 0L),
                        sums.getOrDefault(ScoreLevel.MEDIUM, 0L),
                        sums.getOrDefault(ScoreLevel.SOFT, 0L)),
                changes);
    }

    /**
     * Tells whether more rules are broken with the change, or worse.
     *
     * @return true where the hard score falls
     */
    public boolean breaksRule() {
        return score.hard() < 0;
    }

    /**
     * Returns the terms that change on a level.
     *
     * @param level the level
     * @return their differences, in the order of the constraints
     */
    public List<Term> terms(ScoreLevel level) {
        return terms.stream().filter(term -> term.level() == level).toList();
    }
}
