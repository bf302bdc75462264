package org.bailiwick.bench;

import org.bailiwick.model.Problem;

/**
 * A problem to measure on.
 *
 * @param name unique in the catalogue
 * @param kind how gaps are measured
 * @param problem the problem itself
 */
public record Instance(String name, Kind kind, Problem problem) {

    /** How gaps are measured. */
    public enum Kind {
        /** A team: per 100 points of fit on all assigned work, as in plans. */
        TEAM,
        /** A generalized assignment: in percent of the cost itself, as in the literature. */
        GAP
    }
}
