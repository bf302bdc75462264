package org.bailiwick.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact fractions of decimals, and the three ways in which the planning model turns a fraction into an integer. */
public final class Exact {

    /** Below this many bits, a product of two numbers fits a long with room to spare. */
    private static final int HALF_LONG_BITS = 31;

    private Exact() {}

    /**
     * Returns a decimal as a fraction.
     *
     * @param value any decimal
     * @return the same number
     */
    public static BigFraction of(BigDecimal value) {
        return value.scale() <= 0
                ? BigFraction.of(value.toBigIntegerExact())
                : BigFraction.of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Rounds to the nearest integer, halves away from zero (for numbers that are not negative: half up).
     *
     * @param value any fraction
     * @return the integer
     * @throws ArithmeticException where it does not fit 64 bits
     */
    public static long round(BigFraction value) {
        BigInteger denominator = value.getDenominator();
        BigInteger doubled = value.getNumerator().abs().shiftLeft(1).add(denominator);
        BigInteger magnitude = doubled.divide(denominator.shiftLeft(1));
        return (value.signum() < 0 ? magnitude.negate() : magnitude).longValueExact();
    }

    /**
     * Rounds the product of two fractions like {@link #round(BigFraction)}, without building it where it is small.
     *
     * @param a any fraction
     * @param b any fraction
     * @return the integer nearest to a · b, halves away from zero
     * @throws ArithmeticException where it does not fit 64 bits
     */
    public static long roundProduct(BigFraction a, BigFraction b) {
        if (isSmall(a) && isSmall(b)) {
            long numerator = a.getNumerator().longValue() * b.getNumerator().longValue();
            long denominator =
                    a.getDenominator().longValue() * b.getDenominator().longValue();
            return roundQuotient(numerator, denominator);
        }
        return round(a.multiply(b));
    }

    /** Rounds numerator / denominator, halves away from zero; the denominator is positive, and both are below 2^62. */
    static long roundQuotient(long numerator, long denominator) {
        long magnitude = (Math.abs(numerator) + (denominator >> 1)) / denominator;
        return numerator < 0 ? -magnitude : magnitude;
    }

    private static boolean isSmall(BigFraction value) {
        return value.getNumerator().bitLength() <= HALF_LONG_BITS
                && value.getDenominator().bitLength() <= HALF_LONG_BITS;
    }

    /**
     * Rounds up.
     *
     * @param value any fraction
     * @return the least integer that is not below it
     * @throws ArithmeticException where it does not fit 64 bits
     */
    public static long ceil(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return (parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0]).longValueExact();
    }
}
