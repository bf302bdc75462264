package org.bailiwick.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What single pairs of a duty and a member take and cost, where a problem states it pair by pair instead of by hours and travel.
 *
 * <p>A duty with a row here may be held only by the members that its row lists, if nothing else keeps them from it; for a duty
 * without a row nothing changes. Problem files do not carry the table: it is for problems that a program makes. Immutable and
 * thread-safe.
 *
 * @param rows by the id of a duty, then by the id of a member; both sorted
 */
public record PairTable(Map<String, Map<String, Figures>> rows) {

    /**
     * The figures of one pair.
     *
     * @param effortMinutes what the duty takes of the member's capacity, in minutes, in place of hours and travel; at least 0
     * @param costPoints what the assignment takes from the soft score, in points; negative where it earns
     */
    public record Figures(long effortMinutes, long costPoints) {}

    public PairTable {
        Map<String, Map<String, Figures>> sorted = new TreeMap<>();
        rows.forEach((duty, row) -> sorted.put(duty, Collections.unmodifiableMap(new TreeMap<>(row))));
        rows = Collections.unmodifiableMap(sorted);
    }

    /**
     * Returns the row of a duty.
     *
     * @param duty the id of a duty
     * @return figures by the id of a member, sorted; or null where the duty has no row
     */
    public @Nullable Map<String, Figures> row(String duty) {
        return rows.get(duty);
    }
}
