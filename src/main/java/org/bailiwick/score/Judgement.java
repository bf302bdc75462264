package org.bailiwick.score;

import java.util.List;
import org.bailiwick.model.Score;
import org.bailiwick.model.Term;

/**
 * What the referee says of a plan.
 *
 * @param score the plan's score
 * @param terms every constraint's part, zeros included, in the order of the constraints, further balances last
 */
public record Judgement(Score score, List<Term> terms) {

    public Judgement {
        terms = List.copyOf(terms);
    }

    /**
     * Returns the points of one constraint.
     *
     * @param constraint the constraint's id, {@code balance:<measure>} for a further balance
     * @return its points, signed; 0 where there is no such term
     */
    public long points(String constraint) {
        return terms.stream()
                .filter(term -> term.constraint().equals(constraint))
                .mapToLong(Term::points)
                .sum();
    }
}
