package org.bailiwick.explain.answer;

import java.math.BigDecimal;
import java.util.List;
import org.bailiwick.explain.relax.Relaxation;
import org.bailiwick.model.Problem;

/**
 * The least that lets a member take a duty while everything else in the plan stays as it is. Proven: the plan with the duty
 * there was judged in the problem with the relaxations, and no rule was broken more than without the duty.
 *
 * @param duty the duty's number
 * @param member the member's number
 * @param relaxations what is made easier; empty where the member may take the duty as things are
 * @param cost the sum of their costs
 */
public record Relief(int duty, int member, List<Relaxation> relaxations, BigDecimal cost) {

    public Relief {
        relaxations = List.copyOf(relaxations);
    }

    /**
     * Returns a problem with all the relaxations.
     *
     * @param problem the problem
     * @return the new problem
     */
    public Problem applyTo(Problem problem) {
        Problem relaxed = problem;
        for (Relaxation relaxation : relaxations) {
            relaxed = relaxation.applyTo(relaxed);
        }
        return relaxed;
    }
}
