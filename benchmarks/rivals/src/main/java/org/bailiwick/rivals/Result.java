package org.bailiwick.rivals;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.bailiwick.model.Score;
import org.jspecify.annotations.Nullable;

/**
 * What came of one run.
 *
 * @param instance the instance's name, recipe or path
 * @param rival who solved it
 * @param limit the time limit
 * @param seed the seed
 * @param score the referee's judgement, or null where nothing was found or a rule is broken
 * @param softBound what the solver proved at its plan's medium score, or null
 * @param scale how many soft points a gap of 100 % is
 * @param seconds how long it took, from the problem in memory on
 * @param note what went wrong, or an empty text
 */
record Result(
        String instance,
        Rival rival,
        Duration limit,
        long seed,
        @Nullable Score score,
        @Nullable Long softBound,
        double scale,
        double seconds,
        String note) {

    /** Worse plans first, none before all. */
    static final Comparator<Result> ORDER = Comparator.comparing(
            Result::score,
            Comparator.nullsFirst(Comparator.comparingLong(Score::medium).thenComparingLong(Score::soft)));

    /** The middle one of several seeds; of two in the middle the worse. */
    static Result median(List<Result> seeds) {
        return seeds.stream().sorted(ORDER).toList().get((seeds.size() - 1) / 2);
    }
}
