package org.bailiwick.batch;

import java.util.List;
import org.bailiwick.batch.TeamResult.Status;
import org.bailiwick.model.Finding;

/** What came of planning one team, before anything of it is written. */
sealed interface Attempt {

    /**
     * There is a plan.
     *
     * @param result everything but the plan's digest
     * @param plan the plan's file
     * @param page the page about it; empty where none was asked for
     */
    record Planned(TeamResult result, String plan, String page) implements Attempt {}

    /**
     * There is none.
     *
     * @param status why
     * @param message what is wrong, in one line
     * @param findings all that is wrong
     */
    record Failed(Status status, String message, List<Finding> findings) implements Attempt {

        static Failed of(Status status, String message) {
            return new Failed(status, message, List.of());
        }

        static Failed of(List<Finding> findings) {
            List<Finding> errors = findings.stream().filter(Finding::isError).toList();
            String more = errors.size() < 2 ? "" : " (and %d more)".formatted(errors.size() - 1);
            return new Failed(Status.ERROR, errors.get(0) + more, findings);
        }
    }
}
