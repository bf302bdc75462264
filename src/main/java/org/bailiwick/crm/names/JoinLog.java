package org.bailiwick.crm.names;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects all names that were not matched exactly. Not thread-safe. */
public final class JoinLog {
    private static final int DECIMALS = 3;

    private final Map<String, Map<String, Counted>> kinds = new TreeMap<>();

    private static final class Counted {
        private final Match match;
        private long rows;

        Counted(Match match) {
            this.match = match;
        }
    }

    /**
     * Notes a match in one row.
     *
     * @param kind what is named, such as {@code accounts}
     * @param from the name in the export
     * @param match what it was taken for; an exact one is not noted. For the same kind and name the first one stays
     */
    public void note(String kind, String from, Match match) {
        note(kind, from, match, 1);
    }

    /**
     * Notes a match in several rows.
     *
     * @param kind what is named, such as {@code accounts}
     * @param from the name in the export
     * @param match what it was taken for; an exact one is not noted. For the same kind and name the first one stays
     * @param rows in how many rows, at least 0
     */
    public void note(String kind, String from, Match match, long rows) {
        if (match.how() != How.EXACT) {
            kinds.computeIfAbsent(kind, unknown -> new HashMap<>())
                    .computeIfAbsent(from, unknown -> new Counted(match))
                    .rows += rows;
        }
    }

    /**
     * Notes what became of the spellings of a column.
     *
     * @param kind what is named, such as {@code sectors}
     * @param spellings the column's values
     */
    public void note(String kind, Spellings spellings) {
        spellings.all().forEach(one -> note(kind, one.value(), one.match(), one.rows()));
    }

    /**
     * Returns all joins.
     *
     * @return sorted by kind, then by the name in the export; each pair of both once
     */
    public List<Join> joins() {
        List<Join> joins = new ArrayList<>();
        kinds.forEach((kind, names) -> new TreeMap<>(names).forEach((from, counted) -> {
            Match match = counted.match;
            BigDecimal similarity = BigDecimal.valueOf(match.similarity()).setScale(DECIMALS, RoundingMode.HALF_UP);
            joins.add(new Join(kind, from, match.name(), match.how(), similarity, counted.rows));
        }));
        return List.copyOf(joins);
    }
}
