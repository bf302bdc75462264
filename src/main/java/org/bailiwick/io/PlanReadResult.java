package org.bailiwick.io;

import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a plan.
 *
 * @param plan the plan, or null where the findings hold an error
 * @param findings everything found while reading, errors first, then by place; may be empty
 */
public record PlanReadResult(@Nullable Plan plan, List<Finding> findings) {
    public PlanReadResult {
        findings = List.copyOf(findings);
    }
}
