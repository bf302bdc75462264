package org.bailiwick.crm.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what the values of a column are. */
final class ColumnTally {
    private static final NumberForm POINT = new NumberForm('.');
    private static final NumberForm COMMA = new NumberForm(',');
    private static final int NUMBERS = DateForms.ALL.size();
    private static final int SORTS = NUMBERS + 2;
    private static final int LONGEST_KEPT = 200;

    private final String header;
    private final boolean speaksOfDays;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final long[] counts = new long[SORTS];
    private long rows;
    private long blanks;
    private boolean hasMore;
    private boolean isSummed;

    /** A value: by which forms it can be read, as bits, and how often it occurs. */
    private static final class Value {
        private final long forms;
        private long count;

        Value(long forms) {
            this.forms = forms;
        }
    }

    ColumnTally(String header) {
        this.header = header;
        speaksOfDays = DateForms.speaksOfDays(header);
    }

    void take(String text) {
        rows++;
        if (text.isEmpty()) {
            blanks++;
            return;
        }
        Value value = values.get(text);
        if (value == null) {
            long forms = forms(text);
            if (values.size() == ColumnSurvey.MOST_VALUES || text.length() > LONGEST_KEPT) {
                hasMore = true;
                add(forms, 1);
                return;
            }
            value = new Value(forms);
            values.put(text, value);
        }
        value.count++;
    }

    private static long forms(String text) {
        long point = POINT.parse(text) == null ? 0 : 1L << NUMBERS;
        long comma = COMMA.parse(text) == null ? 0 : 2L << NUMBERS;
        return DateForms.of(text) | point | comma;
    }

    private void add(long forms, long count) {
        for (long rest = forms; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)] += count;
        }
    }

    private long count(int sort) {
        if (!isSummed) {
            isSummed = true;
            values.values().forEach(value -> add(value.forms, value.count));
        }
        return counts[sort];
    }

    private boolean isHalf(long count) {
        return count > 0 && 2 * count >= rows - blanks;
    }

    /** The form of date that reads most values, the first of several, if it reads half of them; negative for none. */
    private int dates() {
        int best = -1;
        for (int form = 0; form < NUMBERS; form++) {
            boolean counts = !DateForms.isCount(form) || speaksOfDays;
            if (counts && isHalf(count(form)) && (best < 0 || count(form) > count(best))) {
                best = form;
            }
        }
        return best;
    }

    /** Whether the column shows by itself that months stand before days. */
    boolean hasMonthsFirst() {
        int best = dates();
        return best >= 0 && DateForms.isMonthFirst(best);
    }

    boolean hasDaysFirst() {
        int best = dates();
        return best >= 0 && DateForms.monthFirst(best) >= 0 && !isDoubtful(best);
    }

    private boolean isDoubtful(int best) {
        int other = DateForms.monthFirst(best);
        return other >= 0 && count(other) == count(best);
    }

    boolean hasPoints() {
        return isHalf(count(NUMBERS)) && count(NUMBERS) > count(NUMBERS + 1);
    }

    boolean hasCommas() {
        return isHalf(count(NUMBERS + 1)) && count(NUMBERS + 1) > count(NUMBERS);
    }

    /**
     * Sums the column up.
     *
     * @param isDecided whether other columns decide where months stand
     * @param monthsFirst whether before the days, by their decision
     * @param commas whether a comma stands before decimals where both signs could
     */
    ColumnSurvey survey(boolean isDecided, boolean monthsFirst, boolean commas) {
        int best = dates();
        boolean doubtful = best >= 0 && isDoubtful(best);
        if (doubtful && isDecided && monthsFirst) {
            best = DateForms.monthFirst(best);
        }
        long values = rows - blanks;
        NumberForm numbers = numbers(commas);
        long read = numbers == null ? 0 : count(numbers.decimalSeparator() == '.' ? NUMBERS : NUMBERS + 1);
        return new ColumnSurvey(
                header,
                rows,
                blanks,
                kept(),
                hasMore,
                best < 0 ? null : DateForms.ALL.get(best),
                best < 0 ? 0 : values - count(best),
                doubtful && !isDecided,
                numbers,
                numbers == null ? 0 : values - read);
    }

    private @Nullable NumberForm numbers(boolean commas) {
        long point = count(NUMBERS);
        long comma = count(NUMBERS + 1);
        if (!isHalf(Math.max(point, comma))) {
            return null;
        }
        return comma > point || (comma == point && commas) ? COMMA : POINT;
    }

    private Map<String, Long> kept() {
        Map<String, Long> kept = new LinkedHashMap<>();
        values.forEach((text, value) -> kept.put(text, value.count));
        return kept;
    }
}
