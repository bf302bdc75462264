package org.bailiwick.io;

import java.util.List;
import org.bailiwick.model.Finding;
import org.bailiwick.model.InvalidInputException;
import org.bailiwick.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a problem.
 *
 * @param problem the problem, or null where nothing usable could be built; where the findings hold an error it is only good
 *     for looking for more errors
 * @param findings everything found while reading, errors first, then by place; may be empty
 * @param locator finds the places of the problem in the input's files
 */
public record ReadResult(@Nullable Problem problem, List<Finding> findings, Locator locator) {
    public ReadResult {
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether the input cannot be used.
     *
     * @return true where the findings hold an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /**
     * Returns the problem of an input that is expected to be good.
     *
     * @return the problem
     * @throws InvalidInputException where the findings hold an error; it carries all of them
     */
    public Problem orThrow() {
        if (problem == null || hasErrors()) {
            throw new InvalidInputException(findings);
        }
        return problem;
    }
}
