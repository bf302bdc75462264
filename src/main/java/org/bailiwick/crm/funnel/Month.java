package org.bailiwick.crm.funnel;

import java.time.YearMonth;
import java.util.List;

/**
 * What became of the deals that began in a month.
 *
 * @param month the month in which they were created, or else first entered a stage
 * @param deals how many they are
 * @param open how many are still open
 * @param winRate of those decided, how many were won
 * @param conversions by stage, of those that left it, how many went on
 */
public record Month(YearMonth month, long deals, long open, Rate winRate, List<Rate> conversions) {

    public Month {
        conversions = List.copyOf(conversions);
    }
}
