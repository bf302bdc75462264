package org.bailiwick.goals.smart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What the earlier months brought.
 *
 * @param months how many months, at least 1
 * @param lowest the least of a month
 * @param median the median of the months; of an even number, the mean of the two in the middle
 * @param highest the most of a month
 */
public record History(int months, BigDecimal lowest, BigDecimal median, BigDecimal highest) {

    /**
     * Sums months up.
     *
     * @param amounts an amount for each month, at least one
     * @return their history
     */
    public static History of(Collection<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        int size = sorted.size();
        BigDecimal median = sorted.get((size - 1) / 2).add(sorted.get(size / 2)).divide(BigDecimal.valueOf(2));
        return new History(size, sorted.get(0), median, sorted.get(size - 1));
    }
}
