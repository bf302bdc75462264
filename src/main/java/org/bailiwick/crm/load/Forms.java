package org.bailiwick.crm.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bailiwick.crm.tables.DateForm;
import org.bailiwick.crm.tables.NumberForm;
import org.jspecify.annotations.Nullable;

/** How the dates and numbers of a table's columns are written. */
final class Forms {
    private final Map<Integer, DateForm> dates = new HashMap<>();
    private final Map<Integer, NumberForm> numbers = new HashMap<>();
    private final Map<Integer, String> words = new TreeMap<>();

    void dates(int column, DateForm form, String inWords) {
        dates.put(column, form);
        words.put(column, inWords);
    }

    void numbers(int column, NumberForm form, String inWords) {
        numbers.put(column, form);
        words.put(column, inWords);
    }

    @Nullable
    DateForm dates(int column) {
        return dates.get(column);
    }

    @Nullable
    NumberForm numbers(int column) {
        return numbers.get(column);
    }

    /** A line a column, in the order of the columns. */
    List<String> inWords() {
        return new ArrayList<>(words.values());
    }
}
