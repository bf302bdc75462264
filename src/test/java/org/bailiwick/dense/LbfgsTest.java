package org.bailiwick.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LbfgsTest {

    private static final int DIMENSIONS = 10;

    /** Half of the squared distance from an optimum, stretched by a positive definite matrix. */
    private static final class Bowl implements Lbfgs.Smooth {

        final double[] optimum = new double[DIMENSIONS];
        private final double[][] matrix = new double[DIMENSIONS][DIMENSIONS];
        private final boolean isFirstLimited;

        Bowl(long seed, boolean isFirstLimited) {
            this.isFirstLimited = isFirstLimited;
            SplittableRandom random = new SplittableRandom(seed);
            double[][] root = new double[DIMENSIONS][DIMENSIONS];
            for (int i = 0; i < DIMENSIONS; i++) {
                optimum[i] = (random.nextDouble() - 0.5) * 20;
                for (int j = 0; j < DIMENSIONS; j++) {
                    root[i][j] = random.nextDouble() - 0.5;
                }
            }
            optimum[0] = -Math.abs(optimum[0]);
            for (int i = 0; i < DIMENSIONS; i++) {
                for (int j = 0; j < DIMENSIONS; j++) {
                    for (int k = 0; k < DIMENSIONS; k++) {
                        matrix[i][j] += root[i][k] * root[j][k];
                    }
                }
                matrix[i][i] += 0.1;
            }
        }

        @Override
        public double at(double[] point, double[] gradient) {
            if (isFirstLimited) {
                assertThat(point[0]).isGreaterThanOrEqualTo(0);
            }
            double value = 0;
            for (int i = 0; i < DIMENSIONS; i++) {
                gradient[i] = 0;
                for (int j = 0; j < DIMENSIONS; j++) {
                    gradient[i] += matrix[i][j] * (point[j] - optimum[j]);
                }
                value += gradient[i] * (point[i] - optimum[i]) / 2;
            }
            return value;
        }

        @Override
        public void makeValid(double[] point) {
            point[0] = isFirstLimited ? Math.max(0, point[0]) : point[0];
        }
    }

    private static double[] minimized(Bowl bowl) {
        return new Lbfgs(bowl, DIMENSIONS, 1, 1e-12).minimize(new double[DIMENSIONS], 500);
    }

    @Test
    void theLowestPointOfAQuadraticIsFound() {
        for (long seed = 1; seed <= 100; seed++) {
            Bowl bowl = new Bowl(seed, false);
            assertThat(minimized(bowl)).as("seed %d", seed).containsExactly(bowl.optimum, within(1e-3));
        }
    }

    @Test
    void everyPointIsValidAndNoneIsWorseThanTheFirst() {
        for (long seed = 1; seed <= 100; seed++) {
            Bowl bowl = new Bowl(seed, true);
            double[] found = minimized(bowl);
            double[] scratch = new double[DIMENSIONS];
            assertThat(found[0]).isGreaterThanOrEqualTo(0);
            assertThat(bowl.at(found, scratch)).isLessThan(bowl.at(new double[DIMENSIONS], scratch));
        }
    }

    @Test
    void anotherRunFindsTheSamePoint() {
        Bowl bowl = new Bowl(1, false);
        Lbfgs lbfgs = new Lbfgs(bowl, DIMENSIONS, 1, 1e-12);
        double[] first = lbfgs.minimize(new double[DIMENSIONS], 500);
        int evaluations = lbfgs.evaluations();
        assertThat(lbfgs.minimize(new double[DIMENSIONS], 500)).isEqualTo(first);
        assertThat(lbfgs.evaluations()).isEqualTo(evaluations);
    }
}
