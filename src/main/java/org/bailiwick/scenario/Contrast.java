package org.bailiwick.scenario;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plan against the first one of a comparison.
 *
 * @param side the plan
 * @param differences what is different, in the order of the first plan's duties, then of those that are new
 * @param transfers who gives what to whom, the most hours first
 */
public record Contrast(Side side, List<Difference> differences, List<Transfer> transfers) {

    private record Way(String from, String to) {}

    public Contrast {
        differences = List.copyOf(differences);
        transfers = List.copyOf(transfers);
    }

    static Contrast of(Side first, Side other) {
        List<Difference> differences = Differences.of(first, other);
        return new Contrast(other, differences, transfers(differences));
    }

    private static List<Transfer> transfers(List<Difference> differences) {
        Map<Way, Transfer> byWay = new LinkedHashMap<>();
        for (Difference moved : of(differences, Difference.Kind.MOVED)) {
            String from = Objects.requireNonNull(moved.from());
            String to = Objects.requireNonNull(moved.to());
            Transfer one = new Transfer(from, to, 1, moved.hours(), moved.goalAfter());
            byWay.merge(
                    new Way(from, to),
                    one,
                    (a, b) -> new Transfer(
                            from,
                            to,
                            a.duties() + b.duties(),
                            a.hours().add(b.hours()),
                            a.goal().add(b.goal())));
        }
        return byWay.values().stream()
                .sorted(Comparator.comparing(Transfer::hours)
                        .reversed()
                        .thenComparing(Transfer::from)
                        .thenComparing(Transfer::to))
                .toList();
    }

    private static List<Difference> of(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .toList();
    }

    /**
     * Returns the differences of a kind.
     *
     * @param kind the kind
     * @return the differences in order; may be empty
     */
    public List<Difference> of(Difference.Kind kind) {
        return of(differences, kind);
    }

    /**
     * Returns the hours of differences of a kind.
     *
     * @param kind the kind
     * @return their sum
     */
    public BigDecimal hours(Difference.Kind kind) {
        return of(kind).stream().map(Difference::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
