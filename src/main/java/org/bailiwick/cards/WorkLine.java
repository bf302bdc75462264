package org.bailiwick.cards;

import java.util.List;

/**
 * Duties of one role in the same stages, told in one line.
 *
 * @param role the role's name
 * @param where the segments, or the duty's own name where it has no segment
 * @param stages the stages in the order of the funnel, a run of them by its ends; empty where there are none
 * @param duties the numbers of the duties
 */
record WorkLine(String role, String where, String stages, List<Integer> duties) {
    WorkLine {
        duties = List.copyOf(duties);
    }
}
