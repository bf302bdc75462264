package org.bailiwick.explain.answer;

import java.util.List;

/**
 * What a team cannot do, whatever the plan.
 *
 * @param neededMinutes what all duties take together, each counted with who needs least time for it; duties that nobody may hold
 *     are left out
 * @param availableMinutes the members' capacity
 * @param impossible duties that nobody may hold even if it were the only one, most minutes first
 * @param shortages sets of duties whose candidates have too little time together, those that lack most first
 */
public record TeamAnswer(
        long neededMinutes, long availableMinutes, List<OpenAnswer> impossible, List<Shortage> shortages) {

    public TeamAnswer {
        impossible = List.copyOf(impossible);
        shortages = List.copyOf(shortages);
    }
}
