package org.bailiwick.cli;

import java.util.List;
import org.bailiwick.model.Finding;

/** The input cannot be used, for reasons that stand in files; ends a command with {@link ExitStatus#WRONG_INPUT}. */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;
    private final String source;

    /**
     * Carries findings out.
     *
     * @param findings at least one of them an error
     * @param source what the user called the input
     */
    public InputException(List<Finding> findings, String source) {
        super("%d findings in %s".formatted(findings.size(), source));
        this.findings = List.copyOf(findings);
        this.source = source;
    }

    List<Finding> findings() {
        return findings;
    }

    String source() {
        return source;
    }
}
