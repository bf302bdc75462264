package org.bailiwick.solver;

import java.time.Duration;
import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Plan;
import org.bailiwick.model.StopReason;

/**
 * What a solve gives.
 *
 * @param plan the plan, checked by the referee
 * @param findings warnings about the problem, sorted; may be empty
 * @param elapsed the time from the call until the search ended
 */
public record SolveResult(Plan plan, List<Finding> findings, Duration elapsed) {

    public SolveResult {
        findings = List.copyOf(findings);
    }

    /**
     * Returns why the search ended.
     *
     * @return the reason
     */
    public StopReason stopped() {
        return plan.solver().stopped();
    }
}
