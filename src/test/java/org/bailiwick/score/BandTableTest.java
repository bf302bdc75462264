package org.bailiwick.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of bands against the bands themselves. */
class BandTableTest {

    private static final int BANDS = 400;
    private static final int LOADS = 300;

    @ParameterizedTest
    @ValueSource(ints = {4, 10, 20, 30, 50, 70})
    void everyLoadCostsWhatItsBandSays(int bits) {
        SplittableRandom random = new SplittableRandom(bits);
        BandCost[] costs = new BandCost[BANDS];
        for (int i = 0; i < BANDS; i++) {
            costs[i] = band(random, bits);
        }
        BandTable table = new BandTable(costs);
        for (int i = 0; i < BANDS; i++) {
            for (int j = 0; j < LOADS; j++) {
                compare(table, i, costs[i], load(random, costs[i]));
            }
            for (long load : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1}) {
                compare(table, i, costs[i], load);
            }
        }
    }

    private static void compare(BandTable table, int band, BandCost cost, long load) {
        long expected;
        try {
            expected = cost.at(load);
        } catch (ArithmeticException e) {
            assertThatThrownBy(() -> table.at(band, load)).isInstanceOf(ArithmeticException.class);
            return;
        }
        if (table.at(band, load) != expected) {
            assertThat(table.at(band, load)).as("band %d at %d", band, load).isEqualTo(expected);
        }
    }

    /** Half of the loads lie close to a corner. */
    private static long load(SplittableRandom random, BandCost cost) {
        return random.nextBoolean()
                ? cost.corners()[random.nextInt(4)] + random.nextInt(-3, 4)
                : random.nextLong() >> random.nextInt(Long.SIZE);
    }

    /** The outer limit is sometimes the lower one, which the table leaves to the band. */
    private static BandCost band(SplittableRandom random, int bits) {
        BigFraction tolerance = fraction(random, bits);
        return new BandCost(
                random.nextInt(10) == 0 ? BigFraction.ZERO : fraction(random, bits),
                fraction(random, bits),
                fraction(random, bits).add(BigFraction.of(1, 1000)),
                new Band(
                        tolerance,
                        random.nextInt(8) == 0 ? fraction(random, bits) : tolerance.add(fraction(random, bits))));
    }

    /** At least 0; small and whole ones are frequent. */
    private static BigFraction fraction(SplittableRandom random, int bits) {
        BigInteger numerator = number(random, random.nextInt(bits + 1));
        BigInteger denominator = number(random, random.nextInt(bits / 2 + 1)).add(BigInteger.ONE);
        return BigFraction.of(numerator, random.nextInt(3) == 0 ? BigInteger.ONE : denominator);
    }

    private static BigInteger number(SplittableRandom random, int bits) {
        return new BigInteger(1, new byte[] {
                    (byte) random.nextInt(), (byte) random.nextInt(), (byte) random.nextInt(), (byte) random.nextInt(),
                    (byte) random.nextInt(), (byte) random.nextInt(), (byte) random.nextInt(), (byte) random.nextInt(),
                    (byte) random.nextInt()
                })
                .mod(BigInteger.ONE.shiftLeft(bits));
    }

    @Test
    void halvesAreRoundedUp() {
        BandCost cost = new BandCost(
                BigFraction.ONE, BigFraction.ZERO, BigFraction.of(2), new Band(BigFraction.ZERO, BigFraction.of(10)));
        BandTable table = new BandTable(new BandCost[] {cost});
        assertThat(table.at(0, 1)).isEqualTo(1).isEqualTo(cost.at(1));
        assertThat(table.at(0, -3)).isEqualTo(2).isEqualTo(cost.at(-3));
    }

    @Test
    void whereThereIsNoBandNothingCosts() {
        BandTable table = new BandTable(new @Nullable BandCost[] {null});
        assertThat(table.at(0, 5)).isZero();
        assertThat(table.at(0, Long.MIN_VALUE)).isZero();
    }

    @Test
    void usualLoadsAreWithinReachAndHugeOnesAreNot() {
        BandCost usual = new BandCost(
                BigFraction.of(480_000, 7),
                BigFraction.of(960_000, 13),
                BigFraction.of(96_000, 91),
                new Band(BigFraction.of(5), BigFraction.of(15)));
        BandCost huge = new BandCost(
                BigFraction.of(BigInteger.ONE.shiftLeft(70), BigInteger.valueOf(3)),
                BigFraction.of(1, 11),
                BigFraction.of(1, 13),
                new Band(BigFraction.of(5), BigFraction.of(15)));
        BandTable table = new BandTable(new BandCost[] {usual, huge});
        assertThat(table.isWithinReach(0, 1_000_000)).isTrue();
        assertThat(table.isWithinReach(0, Long.MAX_VALUE)).isFalse();
        assertThat(table.isWithinReach(1, 0)).isFalse();
    }
}
