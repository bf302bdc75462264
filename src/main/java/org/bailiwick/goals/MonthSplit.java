package org.bailiwick.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bailiwick.score.Exact;

/**
 * Gives each part of a whole its months, so that the months of a part add up to the part, and the parts of a month to the whole
 * of that month.
 *
 * <p>Month after month, what the whole has there goes to the parts by largest remainder, in proportion to what each part still
 * lacks; the last month takes what is left. No part gets more than it lacks, since a quota is at most the part's lack.
 */
final class MonthSplit {

    private final MonthWeights weights;
    private final int decimals;

    MonthSplit(MonthWeights weights, int decimals) {
        this.weights = weights;
        this.decimals = decimals;
    }

    /** A whole amount by month, in proportion to the months' weights. */
    List<BigDecimal> whole(BigDecimal amount) {
        int[] ranks = IntStream.range(0, weights.months().size()).toArray();
        return LargestRemainder.split(amount, decimals, weights.fractions(), ranks);
    }

    /**
     * The parts by month.
     *
     * @param months the whole by month
     * @param parts the parts, which add up to the whole
     * @param ranks one for each part: who comes first where remainders are equal
     * @return for each part a list with one amount a month
     */
    List<List<BigDecimal>> parts(List<BigDecimal> months, List<BigDecimal> parts, int[] ranks) {
        int sign = months.stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() < 0 ? -1 : 1;
        List<BigDecimal> against = parts.stream()
                .map(part -> part.signum() == -sign ? part : BigDecimal.ZERO)
                .toList();
        BigDecimal sum = against.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return oneSided(months, parts, ranks);
        }
        // Parts of the other sign keep the seasons of their own sum; what they take away, the others carry more.
        List<BigDecimal> againstMonths = whole(sum);
        List<BigDecimal> rest = new ArrayList<>();
        for (int t = 0; t < months.size(); t++) {
            rest.add(months.get(t).subtract(againstMonths.get(t)));
        }
        List<List<BigDecimal>> one = oneSided(againstMonths, against, ranks);
        List<BigDecimal> along = parts.stream()
                .map(part -> part.signum() == -sign ? BigDecimal.ZERO : part)
                .toList();
        List<List<BigDecimal>> other = oneSided(rest, along, ranks);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).signum() == -sign ? one.get(i) : other.get(i))
                .toList();
    }

    /** As {@link #parts}, where no two parts have different signs. */
    private List<List<BigDecimal>> oneSided(List<BigDecimal> months, List<BigDecimal> parts, int[] ranks) {
        List<BigDecimal> lacking = new ArrayList<>(parts);
        List<List<BigDecimal>> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(new ArrayList<>()));
        for (BigDecimal month : months) {
            List<BigDecimal> given = month.signum() == 0
                    ? Collections.nCopies(parts.size(), month)
                    : LargestRemainder.split(
                            month,
                            decimals,
                            lacking.stream().map(part -> Exact.of(part.abs())).toList(),
                            ranks);
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(given.get(i));
                lacking.set(i, lacking.get(i).subtract(given.get(i)));
            }
        }
        return rows;
    }
}
