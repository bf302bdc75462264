package org.bailiwick.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Cuts work into parts of about the same size, the large ones first, so that no large team is begun last. */
final class Parts {

    /** Fewer parts than this would leave machines idle at the end. */
    private static final int LEAST = 256;
    /** Small teams in one part, on average: enough for handing out to cost little, few enough for a kill to lose little. */
    private static final int TEAMS_OF_PART = 4;

    private Parts() {}

    /** How many parts are usual for some teams, whatever the cluster. */
    static int usual(int teams) {
        return Math.min(teams, Math.max(LEAST, teams / TEAMS_OF_PART));
    }

    /**
     * Cuts.
     *
     * @param work what is to be done, in an order that decides between equals
     * @param cost what each is expected to take; only the proportions count
     * @param count how many parts are wanted, at least 1; may become more or fewer
     * @return parts that are not empty; what costs as much as a whole part stands alone, at the beginning
     */
    static <T> List<List<T>> of(List<T> work, ToLongFunction<T> cost, int count) {
        List<T> sorted = new ArrayList<>(work);
        sorted.sort(Comparator.comparingLong(cost).reversed());
        long total = sorted.stream().mapToLong(cost).sum();
        long most = Math.max(1, (total + count - 1) / count);
        List<List<T>> parts = new ArrayList<>();
        long used = 0;
        for (T one : sorted) {
            if (parts.isEmpty() || used + cost.applyAsLong(one) > most) {
                parts.add(new ArrayList<>());
                used = 0;
            }
            parts.get(parts.size() - 1).add(one);
            used += cost.applyAsLong(one);
        }
        return parts;
    }
}
