package org.bailiwick.dense;

import java.util.stream.IntStream;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;

/**
 * A problem compiled to arrays. Immutable and thread-safe: many searches may share it.
 */
public final class Compiled {

    final PairTable pairs;
    final Resources resources;
    final Groups groups;
    final RuleGroups rules;
    final Borders borders;
    final Budget budget;
    final long[] capacity;
    /** By duty: the holder where the duty is held, else −1. */
    final int[] holder;

    final boolean[] pinned;

    private Compiled(Pairs source) {
        PeriodView view = source.view();
        pairs = new PairTable(source, PairPoints.of(source));
        resources = new Resources(source);
        groups = new Groups(view);
        rules = new RuleGroups(view);
        borders = new Borders(view);
        budget = new Budget(source);
        capacity = IntStream.range(0, view.members().size())
                .mapToLong(view::capacityMinutes)
                .toArray();
        holder = IntStream.range(0, view.duties().size())
                .map(d -> source.isHeld(d) ? view.holder(d) : PeriodView.NOBODY)
                .toArray();
        pinned = new boolean[holder.length];
        for (int d = 0; d < pinned.length; d++) {
            pinned[d] = view.isPinned(d);
        }
    }

    /**
     * Compiles a problem.
     *
     * @param pairs the problem
     * @return its arrays
     * @throws ArithmeticException where a sum of the problem does not fit 64 bits
     */
    public static Compiled of(Pairs pairs) {
        return new Compiled(pairs);
    }

    int duties() {
        return pairs.duties();
    }

    int members() {
        return pairs.members();
    }
}
