package org.bailiwick.score;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The function x → round(constant + slope · x) on integers, exact, halves away from zero.
 *
 * <p>It works in 64 bits where they suffice and in big integers where they do not. Immutable and thread-safe.
 */
public final class LinearRounding {

    private static final long SAFE = 1L << 61;

    private final BigInteger constant;
    private final BigInteger slope;
    private final BigInteger denominator;
    private final boolean fits;
    private final long smallConstant;
    private final long smallSlope;
    private final long smallDenominator;

    /**
     * Makes the function.
     *
     * @param constant the value at 0
     * @param slope the increase for each 1
     */
    public LinearRounding(BigFraction constant, BigFraction slope) {
        BigInteger gcd = constant.getDenominator().gcd(slope.getDenominator());
        this.denominator = constant.getDenominator().divide(gcd).multiply(slope.getDenominator());
        this.constant = constant.getNumerator().multiply(denominator.divide(constant.getDenominator()));
        this.slope = slope.getNumerator().multiply(denominator.divide(slope.getDenominator()));
        this.fits = this.constant.bitLength() < 61 && this.slope.bitLength() < 61 && denominator.bitLength() < 61;
        this.smallConstant = this.constant.longValue();
        this.smallSlope = this.slope.longValue();
        this.smallDenominator = denominator.longValue();
    }

    /**
     * Returns the function's value.
     *
     * @param x any integer
     * @return round(constant + slope · x)
     * @throws ArithmeticException where it does not fit 64 bits
     */
    public long at(long x) {
        if (fits) {
            long product = smallSlope * x;
            long high = Math.multiplyHigh(smallSlope, x);
            boolean productFits = high == product >> 63 && Math.abs(product) < SAFE;
            if (productFits) {
                return Exact.roundQuotient(smallConstant + product, smallDenominator);
            }
        }
        return Exact.round(BigFraction.of(slope.multiply(BigInteger.valueOf(x)).add(constant), denominator));
    }
}
