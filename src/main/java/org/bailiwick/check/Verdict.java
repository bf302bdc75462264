package org.bailiwick.check;

import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.score.Judgement;

/**
 * What there is to say of a plan.
 *
 * @param findings what is wrong with the plan as a document, with JSON pointers into it; errors first; may be empty
 * @param judgement the referee's score, term by term; assignments that errors speak of count as open
 * @param violations where which hard rule is broken, in the order of the constraints; empty where the hard score is 0
 * @param open ids of the duties without a member, in the problem's order
 */
public record Verdict(List<Finding> findings, Judgement judgement, List<Violation> violations, List<String> open) {

    public Verdict {
        findings = List.copyOf(findings);
        violations = List.copyOf(violations);
        open = List.copyOf(open);
    }

    /**
     * Tells whether the plan cannot be one of the problem.
     *
     * @return true where the findings hold an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
