package org.bailiwick.crm.funnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/** How likely differences are by chance. */
final class Chance {
    /**
     * Up to so many possible tables Fisher's test is quick. Where there are more, each row and column has more deals than that, so even
     * among millions the expected counts are in the hundreds, and the chi-square test says the same.
     */
    private static final long MOST_TABLES = 20_000;

    private Chance() {}

    /** Of a rate against a stated one: the exact binomial test, two-sided. */
    static double against(Rate rate, double target) {
        return rate.isKnown()
                ? BinomialTest.withDefaults()
                        .test(Math.toIntExact(rate.of()), Math.toIntExact(rate.hits()), target)
                        .getPValue()
                : 1;
    }

    /** Of two rates: Fisher's exact test, two-sided, or the chi-square test of independence where all margins are large. */
    static double between(Rate one, Rate other) {
        long hits = one.hits() + other.hits();
        long all = one.of() + other.of();
        if (!one.isKnown() || !other.isKnown() || hits == 0 || hits == all) {
            return 1;
        }
        long[][] table = {{one.hits(), one.of() - one.hits()}, {other.hits(), other.of() - other.hits()}};
        long tables = Math.min(Math.min(one.of(), other.of()), Math.min(hits, all - hits));
        return tables > MOST_TABLES
                ? ChiSquareTest.withDefaults().test(table).getPValue()
                : FisherExactTest.withDefaults().test(ints(table)).getPValue();
    }

    private static int[][] ints(long[][] table) {
        int[][] ints = new int[2][2];
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                ints[row][column] = Math.toIntExact(table[row][column]);
            }
        }
        return ints;
    }

    /** Of several rates that they are all the same: the chi-square test of homogeneity; 1 where there are fewer than two. */
    static double amongAll(List<Rate> rates) {
        long hits = rates.stream().mapToLong(Rate::hits).sum();
        long all = rates.stream().mapToLong(Rate::of).sum();
        if (rates.size() < 2 || hits == 0 || hits == all) {
            return 1;
        }
        long[][] table = rates.stream()
                .map(rate -> new long[] {rate.hits(), rate.of() - rate.hits()})
                .toArray(long[][]::new);
        return ChiSquareTest.withDefaults().test(table).getPValue();
    }

    /** Adjusts for that the more one looks, the more one finds: Holm's step-down method. */
    static List<Double> adjusted(List<Double> ps) {
        List<Integer> rising = IntStream.range(0, ps.size())
                .boxed()
                .sorted(Comparator.comparing(ps::get))
                .toList();
        List<Double> adjusted = new ArrayList<>(ps);
        double highest = 0;
        for (int rank = 0; rank < rising.size(); rank++) {
            int index = rising.get(rank);
            highest = Math.max(highest, Math.min(1, ps.get(index) * (ps.size() - rank)));
            adjusted.set(index, highest);
        }
        return adjusted;
    }
}
