package org.bailiwick.solver;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.dense.Limits;
import org.bailiwick.model.Bound;
import org.bailiwick.model.Measures;
import org.bailiwick.model.Score;
import org.bailiwick.score.PairPoints;
import org.bailiwick.score.Pairs;
import org.bailiwick.score.PeriodView;
import org.bailiwick.score.ScaledMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What no plan can beat, by the plainest of arguments: a duty without a candidate stays open, every other one earns at most
 * what its best candidate earns by it, and no other term is ever positive. Immutable and thread-safe.
 */
final class SimpleBound {

    private static final int GAP_DECIMALS = 6;
    private static final int POINTS_PER_HOUR = 6000;

    private final ScaledMeasure hours;
    private final long medium;
    private final long allAssigned;
    private final long[] openMinutes;
    private final long[] savedUpTo;

    private SimpleBound(Pairs pairs, PairPoints points) {
        PeriodView view = pairs.view();
        hours = ScaledMeasure.of(view, Measures.HOURS);
        int count = view.duties().size();
        long[] saved = new long[count];
        long unavoidable = 0;
        long best = 0;
        for (int d = 0; d < count; d++) {
            long[] totals = points.totals(d);
            if (totals.length == 0) {
                unavoidable += points.openMinutes(d);
                continue;
            }
            long most = Arrays.stream(totals).max().orElseThrow();
            best += most;
            saved[d] = view.isPinned(d) ? 0 : Math.max(0, -most);
        }
        medium = -unavoidable;
        allAssigned = best;
        int[] losing = IntStream.range(0, count)
                .filter(d -> saved[d] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(points::openMinutes))
                .mapToInt(Integer::intValue)
                .toArray();
        openMinutes = Arrays.stream(losing).mapToLong(points::openMinutes).toArray();
        savedUpTo = new long[losing.length + 1];
        for (int i = 0; i < losing.length; i++) {
            savedUpTo[i + 1] = savedUpTo[i] + saved[losing[i]];
        }
    }

    static SimpleBound of(Pairs pairs, PairPoints points) {
        return new SimpleBound(pairs, points);
    }

    /**
     * The bounds for a plan that has reached a score.
     *
     * @param assignedHours what the plan has assigned, see {@link #assignedHours(int[])}
     * @param limits what else is proven, or null
     */
    Bound at(Score score, BigDecimal assignedHours, @Nullable Limits limits) {
        // A duty that loses whoever has it may be open only if the medium level leaves that much over.
        long spare = medium - score.medium();
        int affordable = 0;
        while (affordable < openMinutes.length && openMinutes[affordable] <= spare) {
            affordable++;
        }
        long soft = allAssigned + savedUpTo[affordable];
        long mediumBound = medium;
        if (limits != null) {
            mediumBound = Math.min(medium, -limits.openMinutes());
            soft = -score.medium() <= limits.level() ? Math.min(soft, limits.soft()) : soft;
        }
        BigDecimal unit = BigDecimal.ONE.max(assignedHours.multiply(BigDecimal.valueOf(POINTS_PER_HOUR)));
        BigDecimal gap = BigDecimal.valueOf(soft)
                .subtract(BigDecimal.valueOf(score.soft()))
                .max(BigDecimal.ZERO)
                .divide(unit, GAP_DECIMALS, RoundingMode.CEILING);
        return new Bound(mediumBound, soft, gap);
    }

    /** Hours of the duties that are not open. */
    BigDecimal assignedHours(int[] memberOfDuty) {
        long sum = 0;
        for (int d = 0; d < memberOfDuty.length; d++) {
            sum += memberOfDuty[d] == PeriodView.NOBODY ? 0 : hours.amount(d);
        }
        BigFraction exact = BigFraction.of(sum).divide(hours.scale());
        return new BigDecimal(exact.getNumerator()).divide(new BigDecimal(exact.getDenominator()));
    }
}
