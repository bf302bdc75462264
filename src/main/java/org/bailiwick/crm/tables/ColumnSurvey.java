package org.bailiwick.crm.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, by a look at all its values.
 *
 * @param header the column's header
 * @param rows how many rows the table has
 * @param blanks in how many of them the cell is blank
 * @param values how often each value occurs, in the order of first occurrence; of the first {@link #MOST_VALUES} different ones
 * @param hasMore whether there are more different values than {@code values} has
 * @param dates how the values are dates, or null where fewer than half of them are
 * @param noDates how many values are none by {@code dates}; 0 where that is null
 * @param datesDoubtful whether day and month could be the other way round in every value
 * @param numbers how the values are numbers, or null where fewer than half of them are
 * @param noNumbers how many values are none by {@code numbers}; 0 where that is null
 */
public record ColumnSurvey(
        String header,
        long rows,
        long blanks,
        Map<String, Long> values,
        boolean hasMore,
        @Nullable DateForm dates,
        long noDates,
        boolean datesDoubtful,
        @Nullable NumberForm numbers,
        long noNumbers) {

    /** How many different values are counted one by one. */
    public static final int MOST_VALUES = 100_000;

    public ColumnSurvey {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
