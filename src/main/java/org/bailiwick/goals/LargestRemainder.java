package org.bailiwick.goals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The method of largest remainders (Hare, Hamilton): splits an amount into whole units in proportion to weights, leaving nothing
 * over. Source: Balinski and Young, <em>Fair Representation</em>, 1982.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Splits an amount.
     *
     * @param amount a whole number of units; one below 0 is split as its opposite is
     * @param decimals a unit is 10^−decimals
     * @param weights one for each part, at least 0, their sum above 0
     * @param ranks one for each part, all different: of equal remainders, the lower rank gets the unit
     * @return one amount for each part, in order
     */
    static List<BigDecimal> split(BigDecimal amount, int decimals, List<BigFraction> weights, int[] ranks) {
        BigInteger signed = amount.movePointRight(decimals).toBigIntegerExact();
        BigInteger units = signed.abs();
        BigFraction sum = weights.stream().reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction perWeight = BigFraction.of(units).divide(sum);
        List<BigInteger> wholes = new ArrayList<>();
        List<BigFraction> remainders = new ArrayList<>();
        BigInteger left = units;
        for (BigFraction weight : weights) {
            BigFraction quota = weight.multiply(perWeight);
            BigInteger whole = quota.getNumerator().divide(quota.getDenominator());
            wholes.add(whole);
            remainders.add(quota.subtract(whole));
            left = left.subtract(whole);
        }
        // What is left is the sum of the remainders, each below 1: there are more parts with a remainder than units.
        IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.<Integer, BigFraction>comparing(remainders::get)
                        .reversed()
                        .thenComparing(i -> ranks[i]))
                .limit(left.longValueExact())
                .forEach(i -> wholes.set(i, wholes.get(i).add(BigInteger.ONE)));
        return wholes.stream()
                .map(whole -> new BigDecimal(signed.signum() < 0 ? whole.negate() : whole, decimals))
                .toList();
    }
}
