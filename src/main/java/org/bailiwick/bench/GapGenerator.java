package org.bailiwick.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Makes up generalized assignment instances by the recipes of the literature; the same numbers give the same instance.
 *
 * <p>Types C and D: P. C. Chu and J. E. Beasley, A genetic algorithm for the generalised assignment problem, Computers &amp;
 * Operations Research 24 (1997) 17–23. Type E: M. Laguna, J. P. Kelly, J. L. González-Velarde and F. Glover, Tabu search for the
 * multilevel generalized assignment problem, European Journal of Operational Research 82 (1995) 176–189. All with the capacities
 * used by M. Yagiura, T. Ibaraki and F. Glover, A path relinking approach with ejection chains for the generalized assignment
 * problem, European Journal of Operational Research 169 (2006) 548–569.
 */
public final class GapGenerator {

    /** The recipes. */
    public enum Type {
        /** Resources 5..25 and costs 10..50, apart from each other. */
        C,
        /** Resources 1..100; costs 111 − resource, ±10: what is cheap takes much. */
        D,
        /** Resources 1 − 10 ln u; costs 1000 / resource − 10 v: like D, with a long tail. */
        E
    }

    private GapGenerator() {}

    /**
     * Makes an instance. Fractions of resources, costs and capacities are cut off, as in the published files.
     *
     * @param type the recipe
     * @param agents at least 1
     * @param jobs at least 1
     * @param seed another number gives another instance
     * @return the instance; the capacities are 0.8 of the mean load that an agent would have with all jobs shared out evenly
     * @throws IllegalArgumentException where there are no agents, no jobs, or too many of both
     */
    public static GapInstance generate(Type type, int agents, int jobs, long seed) {
        if (agents < 1 || jobs < 1 || (long) agents * jobs > GapFiles.MOST_PAIRS) {
            throw new IllegalArgumentException(
                    "agents (%d) and jobs (%d) must be at least 1, and at most %d pairs. Maybe a digit slipped in."
                            .formatted(agents, jobs, GapFiles.MOST_PAIRS));
        }
        Draws draws = new Draws(seed);
        int[][] cost = new int[agents][jobs];
        int[][] resource = new int[agents][jobs];
        int[] capacity = new int[agents];
        for (int i = 0; i < agents; i++) {
            for (int j = 0; j < jobs; j++) {
                resource[i][j] = resource(type, draws);
                cost[i][j] = cost(type, resource[i][j], draws);
            }
            capacity[i] = (int) (Arrays.stream(resource[i]).asLongStream().sum() * 4 / (5L * agents));
        }
        return new GapInstance(cost, resource, capacity);
    }

    private static int resource(Type type, Draws draws) {
        return switch (type) {
            case C -> draws.from(5, 25);
            case D -> draws.from(1, 100);
            case E -> (int) (1 - 10 * StrictMath.log(1 - draws.unit()));
        };
    }

    private static int cost(Type type, int resource, Draws draws) {
        return switch (type) {
            case C -> draws.from(10, 50);
            case D -> 111 - resource + draws.from(-10, 10);
            case E -> (int) (1000.0 / resource - 10 * draws.unit());
        };
    }

    /** Only whole words are taken from the JDK: how it turns them into bounded numbers has changed between versions. */
    private static final class Draws {

        private final SplittableRandom random;

        Draws(long seed) {
            random = new SplittableRandom(seed);
        }

        /** 0 (included) .. 1 (excluded). */
        double unit() {
            return (random.nextLong() >>> 11) * 0x1.0p-53;
        }

        int from(int low, int high) {
            return low + (int) (((random.nextLong() >>> 33) * (high - low + 1)) >>> 31);
        }
    }
}
