package org.bailiwick.goals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Actuals by month: what a member, some members, or the team brought. Immutable and thread-safe. */
public final class MonthlyActuals {

    private static final String NOBODY = "";

    /** Amounts by goal, member (nobody: an empty text) and month. */
    private final Map<Integer, Map<String, NavigableMap<YearMonth, BigDecimal>>> amounts = new HashMap<>();

    private final Map<Integer, NavigableMap<YearMonth, BigDecimal>> totals = new HashMap<>();

    /**
     * Adds actuals up.
     *
     * @param actuals the actuals
     */
    public MonthlyActuals(Actuals actuals) {
        for (Actual row : actuals.rows()) {
            String member = Objects.requireNonNullElse(row.member(), NOBODY);
            amounts.computeIfAbsent(row.goal(), goal -> new HashMap<>())
                    .computeIfAbsent(member, id -> new TreeMap<>())
                    .merge(row.month(), row.amount(), BigDecimal::add);
            totals.computeIfAbsent(row.goal(), goal -> new TreeMap<>())
                    .merge(row.month(), row.amount(), BigDecimal::add);
        }
    }

    /**
     * Tells whether there are actuals of a goal.
     *
     * @param goal the goal's number
     * @return whether one row counts for it
     */
    public boolean has(int goal) {
        return totals.containsKey(goal);
    }

    /**
     * Returns what the team brought in the months before one.
     *
     * @param goal the goal's number
     * @param before the month to stop before
     * @param most how many months at most; the latest are taken
     * @return amounts by month, for the months in which anything was reported for the goal
     */
    public NavigableMap<YearMonth, BigDecimal> team(int goal, YearMonth before, int most) {
        return latest(months(goal).headMap(before, false), most);
    }

    /**
     * Returns what members brought in the months before one.
     *
     * @param goal the goal's number
     * @param members ids of the members
     * @param before the month to stop before
     * @param most how many months at most; the latest are taken
     * @return the members' sums by month, from the first in which one of them has something, for the months in which anything
     *     was reported for the goal: where it was not for them, 0
     */
    public NavigableMap<YearMonth, BigDecimal> of(int goal, Collection<String> members, YearMonth before, int most) {
        Map<String, NavigableMap<YearMonth, BigDecimal>> byMember = amounts.getOrDefault(goal, Map.of());
        List<NavigableMap<YearMonth, BigDecimal>> own =
                members.stream().map(byMember::get).filter(Objects::nonNull).toList();
        NavigableMap<YearMonth, BigDecimal> sums = new TreeMap<>();
        own.stream().map(NavigableMap::firstKey).min(YearMonth::compareTo).ifPresent(first -> {
            months(goal).headMap(before, false).keySet().stream()
                    .filter(month -> !month.isBefore(first))
                    .forEach(month -> sums.put(month, BigDecimal.ZERO));
            own.forEach(row ->
                    row.headMap(before, false).forEach((month, amount) -> sums.merge(month, amount, BigDecimal::add)));
        });
        return latest(sums, most);
    }

    private NavigableMap<YearMonth, BigDecimal> months(int goal) {
        return totals.getOrDefault(goal, new TreeMap<>());
    }

    private static NavigableMap<YearMonth, BigDecimal> latest(NavigableMap<YearMonth, BigDecimal> months, int most) {
        NavigableMap<YearMonth, BigDecimal> kept = new TreeMap<>(months);
        while (kept.size() > most) {
            kept.pollFirstEntry();
        }
        return kept;
    }
}
