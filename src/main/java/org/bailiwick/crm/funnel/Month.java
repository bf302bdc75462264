package org.bailiwick.crm.funnel;

import java.time.YearMonth;

/**
 * What became of the deals that began in a month.
 *
 * @param month the month in which they were created, or else first entered a stage
 * @param figures how they went through the funnel so far; those still open are no failures yet
 */
public record Month(YearMonth month, GroupFigures figures) {}
