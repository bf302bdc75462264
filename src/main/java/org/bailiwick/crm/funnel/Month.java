package org.bailiwick.crm.funnel;

import java.time.YearMonth;
import java.util.List;

/**
 * What became of the deals of a month.
 *
 * @param month the month
 * @param figures how the deals went through the funnel so far that began in it: were created, or else first entered a stage; those still
 *     open are no failures yet
 * @param cohorts by stage, the deals that entered the stage in this month
 */
public record Month(YearMonth month, GroupFigures figures, List<Cohort> cohorts) {

    public Month {
        cohorts = List.copyOf(cohorts);
    }
}
