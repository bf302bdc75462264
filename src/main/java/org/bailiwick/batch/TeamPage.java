package org.bailiwick.batch;

import org.bailiwick.model.Plan;
import org.bailiwick.score.Pairs;

/** Makes a page about each team's plan, to stand beside the plan. Called from several threads. */
@FunctionalInterface
public interface TeamPage {

    /**
     * Makes a page.
     *
     * @param pairs the problem
     * @param plan its plan
     * @return an HTML document
     */
    String of(Pairs pairs, Plan plan);
}
