package org.bailiwick.score;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The costs of many bands, side by side in one array: the same as {@link BandCost} says, found without a division.
 *
 * <p>All pieces of a band are brought to one denominator. With the deviation |slope · load − centre| in that unit, the cost is
 * deviation − free up to the outer limit and 3 · deviation − free − step beyond it, whichever is more, as {@link BandCost} is
 * convex. Dividing is multiplying by a reciprocal, which may miss the quotient by one, and putting that right. Immutable and
 * thread-safe.
 */
public final class BandTable {

    /** One band takes two to the power of this many numbers. */
    private static final int SHIFT = 3;

    private static final int SLOPE = 0;
    private static final int CENTRE = 1;
    /** What is taken off the deviation, and off three times the deviation; with half the denominator added, for rounding. */
    private static final int OFF_ONCE = 2;

    private static final int OFF_THREE_TIMES = 3;
    private static final int DENOMINATOR = 4;
    private static final int RECIPROCAL = 5;
    /** Up to that load, either way, 64 bits suffice. */
    private static final int REACH = 6;

    /** Three times a deviation below this, and a bit, fits a long. */
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(60);
    /** A quotient below this is missed by less than one. */
    private static final int QUOTIENT_BITS = 49;

    private final @Nullable BandCost[] costs;
    private final long[] table;

    /**
     * Makes the table.
     *
     * @param costs the bands; null where a load costs nothing
     */
    public BandTable(@Nullable BandCost[] costs) {
        this.costs = costs.clone();
        this.table = new long[costs.length << SHIFT];
        for (int i = 0; i < costs.length; i++) {
            BandCost cost = costs[i];
            if (cost == null || cost.isFree()) {
                table[(i << SHIFT) + DENOMINATOR] = 1;
                table[(i << SHIFT) + REACH] = Long.MAX_VALUE;
            } else {
                fill(i << SHIFT, cost);
            }
        }
    }

    private void fill(int base, BandCost cost) {
        BigInteger denominator = Stream.of(cost.perUnit(), cost.atCentre(), cost.free(), cost.step())
                .map(BigFraction::getDenominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        BigInteger slope = times(cost.perUnit(), denominator);
        BigInteger centre = times(cost.atCentre(), denominator);
        BigInteger free = times(cost.free(), denominator);
        BigInteger step = times(cost.step(), denominator);
        BigInteger offset = centre.add(free).add(step).add(denominator);
        BigInteger room = MOST.min(denominator.shiftLeft(QUOTIENT_BITS)).subtract(offset);
        boolean isSteeper = step.compareTo(free.shiftLeft(1)) >= 0;
        if (room.signum() < 0 || !isSteeper) {
            table[base + REACH] = -1;
            return;
        }
        BigInteger half = denominator.shiftRight(1);
        table[base + SLOPE] = slope.longValueExact();
        table[base + CENTRE] = centre.longValueExact();
        table[base + OFF_ONCE] = free.subtract(half).longValueExact();
        table[base + OFF_THREE_TIMES] = free.add(step).subtract(half).longValueExact();
        table[base + DENOMINATOR] = denominator.longValueExact();
        table[base + RECIPROCAL] = Double.doubleToRawLongBits(1 / denominator.doubleValue());
        table[base + REACH] = room.divide(slope).longValueExact();
    }

    private static BigInteger times(BigFraction value, BigInteger denominator) {
        return value.getNumerator().multiply(denominator.divide(value.getDenominator()));
    }

    /**
     * Returns what a load costs.
     *
     * @param band the number of the band
     * @param load the load in scaled units
     * @return points, at least 0
     * @throws ArithmeticException where they do not fit 64 bits
     */
    public long at(int band, long load) {
        if (!isWithinReach(band, load)) {
            return atLarge(band, load);
        }
        long[] t = table;
        int base = band << SHIFT;
        long deviation = Math.abs(t[base + SLOPE] * load - t[base + CENTRE]);
        long costly = Math.max(deviation - t[base + OFF_ONCE], 3 * deviation - t[base + OFF_THREE_TIMES]);
        // Within the tolerance at most half the denominator is left, which makes 0. Loads are scattered over the
        // pieces, so a
        // branch for each would be guessed wrong often, which takes longer than to compute all of them.
        long numerator = Math.max(costly, 0);
        long denominator = t[base + DENOMINATOR];
        long quotient = (long) (numerator * Double.longBitsToDouble(t[base + RECIPROCAL]));
        long rest = numerator - quotient * denominator;
        // The sign bits: −1 where the quotient is too large, 1 where it is too small.
        return quotient + (rest >> (Long.SIZE - 1)) + ((denominator - 1 - rest) >>> (Long.SIZE - 1));
    }

    private long atLarge(int band, long load) {
        BandCost cost = costs[band];
        return cost == null ? 0 : cost.at(load);
    }

    /** Whether 64 bits suffice for a load. */
    boolean isWithinReach(int band, long load) {
        long reach = table[(band << SHIFT) + REACH];
        return load <= reach && load >= -reach;
    }
}
