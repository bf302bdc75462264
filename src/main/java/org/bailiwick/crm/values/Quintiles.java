package org.bailiwick.crm.values;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Scores figures 1..5 by the fifth that they fall into.
 *
 * <p>Of n figures, let b be how many are below x, and e how many are equal to it, x among them. The score of x is
 * 1 + ⌊5 (b + e/2) / n⌋: equal figures share the score of the middle of their places. Figures that all differ fall into fifths of
 * equal size, as far as n allows; where all are equal the score is 3.
 */
final class Quintiles {
    private static final int FIFTHS = 5;

    private Quintiles() {}

    /** The scores in the order of the figures; no figure, null, scores 1 and is not ranked. */
    static <T extends Comparable<? super T>> int[] scores(List<? extends @Nullable T> figures) {
        List<T> sorted = figures.stream()
                .<T>mapMulti((figure, keep) -> {
                    if (figure != null) {
                        keep.accept(figure);
                    }
                })
                .sorted()
                .toList();
        return figures.stream()
                .mapToInt(figure -> figure == null ? 1 : score(sorted, figure))
                .toArray();
    }

    private static <T extends Comparable<? super T>> int score(List<T> sorted, T figure) {
        long below = first(sorted, figure, 0);
        long upTo = first(sorted, figure, 1);
        return (int) (1 + FIFTHS * (below + upTo) / (2L * sorted.size()));
    }

    /** The first place of a figure that is not below this one, or with 1 for {@code bound} of one that is above it. */
    private static <T extends Comparable<? super T>> int first(List<T> sorted, T figure, int bound) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.signum(Objects.requireNonNull(sorted.get(middle)).compareTo(figure)) < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
