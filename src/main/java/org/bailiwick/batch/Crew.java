package org.bailiwick.batch;

import java.io.IOException;
import java.util.List;

/** Plans the teams of a batch: on threads of this machine, or on other machines. */
@FunctionalInterface
public interface Crew {

    /**
     * Plans teams, each with a {@link TeamPlanner}, in any order, and hands in what came of each exactly once.
     *
     * @param tasks the teams
     * @param round takes what came of them, and tells when to end
     * @return false where the round was stopped, so that not everything was handed in
     * @throws IOException where the crew or the round's files fail; what was handed in is kept
     */
    boolean plan(List<TeamTask> tasks, Round round) throws IOException;
}
