package org.bailiwick.dense;

import java.util.Arrays;

/**
 * The rule of Metropolis: a loss is accepted with probability exp(−loss / temperature).
 *
 * <p>A table of logarithms stands for the function, so that the answer is the same on every machine.
 */
final class Acceptance {

    private static final int SIZE = 1 << 12;
    private static final double[] MINUS_LOG = new double[SIZE];

    static {
        Arrays.setAll(MINUS_LOG, i -> -StrictMath.log((i + 0.5) / SIZE));
    }

    private double temperature;

    void setTemperature(double temperature) {
        this.temperature = temperature;
    }

    /** Draws how much may be lost by the next move; at least 0. */
    long tolerance(Draws draws) {
        return (long) (temperature * MINUS_LOG[(int) draws.nextLong() & (SIZE - 1)]);
    }
}
