package org.bailiwick.goals.review;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.bailiwick.score.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Draws trends from months: the Theil–Sen slope, and the exact two-sided probability of Kendall's S (the Mann–Kendall test).
 *
 * <p>Sources: Sen, <em>Estimates of the regression coefficient based on Kendall's tau</em>, JASA 63, 1968; Kendall, <em>A new measure
 * of rank correlation</em>, Biometrika 30, 1938. Ties add nothing to S, and its distribution is the one without ties: ties make a
 * trend harder to see, never easier.
 */
final class Trends {

    /** Fewer cannot tell a trend from chance: of 3 months, two orders in six are in line. */
    static final int LEAST_MONTHS = 4;

    /** How many earlier months count; older ones say little of the next. */
    static final int MOST_MONTHS = 12;

    private Trends() {}

    /** The trend, or null where there are too few months. */
    static @Nullable Trend of(NavigableMap<YearMonth, BigDecimal> months, int decimals) {
        if (months.size() < LEAST_MONTHS) {
            return null;
        }
        List<YearMonth> at = List.copyOf(months.keySet());
        List<BigDecimal> amounts = List.copyOf(months.values());
        List<BigFraction> slopes = new ArrayList<>();
        int s = 0;
        for (int i = 0; i < at.size(); i++) {
            for (int j = i + 1; j < at.size(); j++) {
                BigDecimal rise = amounts.get(j).subtract(amounts.get(i));
                slopes.add(Exact.of(rise).divide(ChronoUnit.MONTHS.between(at.get(i), at.get(j))));
                s += rise.signum();
            }
        }
        slopes.sort(null);
        BigFraction middle = slopes.get((slopes.size() - 1) / 2)
                .add(slopes.get(slopes.size() / 2))
                .divide(2);
        return new Trend(at.size(), middle.bigDecimalValue(decimals + 2, RoundingMode.HALF_UP), p(at.size(), s));
    }

    /** The part of all orders of n different numbers whose S is as far from 0. */
    static double p(int n, int s) {
        BigInteger[] byInversions = {BigInteger.ONE};
        BigInteger orders = BigInteger.ONE;
        for (int size = 2; size <= n; size++) {
            orders = orders.multiply(BigInteger.valueOf(size));
            BigInteger[] next = new BigInteger[byInversions.length + size - 1];
            for (int k = 0; k < next.length; k++) {
                next[k] = BigInteger.ZERO;
                for (int moved = Math.max(0, k - byInversions.length + 1); moved < size && moved <= k; moved++) {
                    next[k] = next[k].add(byInversions[k - moved]);
                }
            }
            byInversions = next;
        }
        int pairs = n * (n - 1) / 2;
        BigInteger far = BigInteger.ZERO;
        for (int k = 0; k < byInversions.length; k++) {
            if (Math.abs(pairs - 2 * k) >= Math.abs(s)) {
                far = far.add(byInversions[k]);
            }
        }
        return BigFraction.of(far, orders).doubleValue();
    }
}
