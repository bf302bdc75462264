package org.bailiwick.goals.incentive;

import java.util.List;
import org.bailiwick.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an incentive plan.
 *
 * @param plan the plan, or null where the file has an error
 * @param findings everything found, errors first, then by place; may be empty
 */
public record IncentiveRead(@Nullable IncentivePlan plan, List<Finding> findings) {
    public IncentiveRead {
        findings = List.copyOf(findings);
    }
}
