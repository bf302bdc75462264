package org.bailiwick.model;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot be used; carries all findings, errors and warnings, sorted. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * Carries findings out.
     *
     * @param findings the findings, at least one of them an error
     */
    public InvalidInputException(List<Finding> findings) {
        super(findings.stream()
                .filter(Finding::isError)
                .sorted()
                .map(Finding::toString)
                .collect(Collectors.joining("\n")));
        this.findings = findings.stream().sorted().toList();
    }

    /**
     * Returns what is wrong.
     *
     * @return the findings, errors first
     */
    public List<Finding> findings() {
        return findings;
    }
}
