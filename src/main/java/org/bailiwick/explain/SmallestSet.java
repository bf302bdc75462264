package org.bailiwick.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a smallest set that has something of each of several sets.
 *
 * <p>Greedy first, what is not needed then left out one by one, and a branch and bound for something smaller. Where that takes
 * too many steps the set is still one of which nothing can be left out.
 *
 * @param <T> what the sets are of
 */
final class SmallestSet<T> {

    private static final int MOST_STEPS = 20_000;

    private final List<Set<T>> sets;
    private final Comparator<? super T> order;
    private List<T> best;
    private int steps;

    private SmallestSet(List<Set<T>> sets, Comparator<? super T> order) {
        this.sets = sets;
        this.order = order;
        this.best = greedy();
    }

    /** Returns the smallest set in order; none of the sets may be empty. */
    static <T> List<T> of(List<Set<T>> sets, Comparator<? super T> order) {
        SmallestSet<T> search = new SmallestSet<>(List.copyOf(new LinkedHashSet<>(sets)), order);
        search.branch(new ArrayList<>());
        List<T> smallest = new ArrayList<>(search.best);
        smallest.sort(order);
        return smallest;
    }

    private List<T> greedy() {
        List<T> chosen = new ArrayList<>();
        List<Set<T>> left = new ArrayList<>(sets);
        while (!left.isEmpty()) {
            Map<T, Integer> counts = new HashMap<>();
            left.forEach(set -> set.forEach(each -> counts.merge(each, 1, Integer::sum)));
            T most = counts.keySet().stream()
                    .min(Comparator.<T>comparingInt(each -> -counts.getOrDefault(each, 0))
                            .thenComparing(order))
                    .orElseThrow();
            chosen.add(most);
            left.removeIf(set -> set.contains(most));
        }
        for (T each : List.copyOf(chosen)) {
            List<T> without = new ArrayList<>(chosen);
            without.remove(each);
            if (hitsAll(without)) {
                chosen = without;
            }
        }
        return chosen;
    }

    private boolean hitsAll(List<T> chosen) {
        return sets.stream().allMatch(set -> chosen.stream().anyMatch(set::contains));
    }

    private void branch(List<T> chosen) {
        List<Set<T>> left = sets.stream()
                .filter(set -> chosen.stream().noneMatch(set::contains))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
        if (chosen.size() + atLeast(left) >= best.size() || ++steps > MOST_STEPS) {
            return;
        }
        if (left.isEmpty()) {
            best = List.copyOf(chosen);
            return;
        }
        for (T each : left.get(0).stream().sorted(order).toList()) {
            chosen.add(each);
            branch(chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Sets that have nothing in common need one each. */
    private int atLeast(List<Set<T>> left) {
        Set<T> used = new HashSet<>();
        int count = 0;
        for (Set<T> set : left) {
            if (set.stream().noneMatch(used::contains)) {
                used.addAll(set);
                count++;
            }
        }
        return count;
    }
}
