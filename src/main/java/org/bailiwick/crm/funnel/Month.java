package org.bailiwick.crm.funnel;

import java.time.YearMonth;
import java.util.List;

/**
 * What became of the deals of a month.
 *
 * @param month the month
 * @param deals how many deals began in it: were created, or else first entered a stage
 * @param open how many of these are still open
 * @param winRate of these that are decided, how many were won
 * @param cohorts by stage, the deals that entered the stage in this month
 */
public record Month(YearMonth month, long deals, long open, Rate winRate, List<Cohort> cohorts) {

    public Month {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * Tells whether some of the deals that began in the month are still open, so that its win rate may change.
     *
     * @return whether any is open
     */
    public boolean isUndecided() {
        return open > 0;
    }
}
