package org.bailiwick.dense;

import java.util.Arrays;
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
    final Slots slots;
    final Borders borders;
    final EdgeRows edges;
    final Budget budget;
    final long[] capacity;
    final boolean[] pinned;
    /** By member: the capacity, or what pins take where that is more. */
    final long[] ceiling;

    private Compiled(Pairs source, PairPoints points) {
        PeriodView view = source.view();
        rules = RuleGroups.of(view);
        pairs = new PairTable(source, points, new Pins(source, rules));
        resources = new Resources(source);
        groups = new Groups(view);
        slots = new SlotReader(pairs, groups, rules).read();
        borders = new Borders(view);
        edges = new EdgeRows(borders);
        budget = new Budget(source, pairs);
        capacity = IntStream.range(0, view.members().size())
                .mapToLong(view::capacityMinutes)
                .toArray();
        pinned = new boolean[view.duties().size()];
        for (int d = 0; d < pinned.length; d++) {
            pinned[d] = view.isPinned(d);
        }
        ceiling = ceiling();
    }

    /** Takes the parts as they are. */
    Compiled(
            PairTable pairs,
            Resources resources,
            Groups groups,
            RuleGroups rules,
            Borders borders,
            Budget budget,
            long[] capacity,
            boolean[] pinned) {
        this.pairs = pairs;
        this.resources = resources;
        this.groups = groups;
        this.rules = rules;
        this.slots = new SlotReader(pairs, groups, rules).read();
        this.borders = borders;
        this.edges = new EdgeRows(borders);
        this.budget = budget;
        this.capacity = capacity;
        this.pinned = pinned;
        this.ceiling = ceiling();
    }

    private long[] ceiling() {
        long[] most = new long[capacity.length];
        for (int d = 0; d < pinned.length; d++) {
            if (pinned[d]) {
                most[pairs.member[pairs.start[d]]] += pairs.effort[pairs.start[d]];
            }
        }
        Arrays.setAll(most, m -> Math.max(most[m], capacity[m]));
        return most;
    }

    /**
     * Compiles a problem.
     *
     * @param pairs the problem
     * @return its arrays
     * @throws ArithmeticException where a sum of the problem does not fit 64 bits
     */
    public static Compiled of(Pairs pairs) {
        return of(pairs, PairPoints.of(pairs));
    }

    /**
     * Compiles a problem whose points are known.
     *
     * @param pairs the problem
     * @param points of the same pairs
     * @return its arrays
     * @throws ArithmeticException where a sum of the problem does not fit 64 bits
     */
    public static Compiled of(Pairs pairs, PairPoints points) {
        return new Compiled(pairs, points);
    }

    int duties() {
        return pairs.duties();
    }

    int members() {
        return pairs.members();
    }
}
