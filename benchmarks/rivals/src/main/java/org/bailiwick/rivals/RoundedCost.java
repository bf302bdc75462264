package org.bailiwick.rivals;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A cost that is the greatest of 0 and of some linear functions of integers, rounded to an integer, halves up: exact in a
 * linear model that minimises it.
 *
 * <p>The rounded maximum is the maximum of the rounded, and a cost c is at least round(p) iff c > p − 1/2. With p = n / q in
 * integers that is 2·q·c ≥ 2·n − q + 1, as both sides of the strict inequality are integers.
 */
final class RoundedCost {

    /** slope[0] · x[0] + slope[1] · x[1] + … + constant. */
    record Piece(List<BigFraction> slopes, BigFraction constant) {

        static Piece of(BigFraction slope, BigFraction constant) {
            return new Piece(List.of(slope), constant);
        }

        BigFraction at(long... x) {
            BigFraction value = constant;
            for (int i = 0; i < x.length; i++) {
                value = value.add(slopes.get(i).multiply(x[i]));
            }
            return value;
        }
    }

    private RoundedCost() {}

    /** Requires a cost to be at least the rounded value of a piece. */
    static void require(CpModel model, IntVar cost, IntVar[] x, Piece piece) {
        BigInteger q = piece.constant().getDenominator();
        for (BigFraction slope : piece.slopes()) {
            q = lcm(q, slope.getDenominator());
        }
        BigInteger[] factors = new BigInteger[x.length];
        BigInteger common = q;
        for (int i = 0; i < x.length; i++) {
            BigFraction slope = piece.slopes().get(i);
            factors[i] = slope.getNumerator().multiply(q.divide(slope.getDenominator()));
            common = common.gcd(factors[i]);
        }
        BigInteger n = piece.constant()
                .getNumerator()
                .multiply(q.divide(piece.constant().getDenominator()));
        // Everything to the left is a multiple of 2 · common, so the right side may be rounded up to one.
        BigInteger least = ceil(n.shiftLeft(1).subtract(q).add(BigInteger.ONE), common.shiftLeft(1));
        IntVar[] terms = new IntVar[x.length + 1];
        long[] coefficients = new long[x.length + 1];
        for (int i = 0; i < x.length; i++) {
            terms[i] = x[i];
            coefficients[i] = factors[i].divide(common).negate().longValueExact();
        }
        terms[x.length] = cost;
        coefficients[x.length] = q.divide(common).longValueExact();
        model.addGreaterOrEqual(LinearExpr.weightedSum(terms, coefficients), least.longValueExact());
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private static BigInteger ceil(BigInteger n, BigInteger positive) {
        BigInteger[] parts = n.divideAndRemainder(positive);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
