package org.bailiwick.crm.funnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.FisherExactTest;

/** How likely differences are by chance. */
final class Chance {
    /**
     * Up to such an expected count Fisher's test is quick: even among millions there are some ten thousand tables. Where every count is
     * larger, the chi-square test says the same.
     */
    private static final double MOST_EXPECTED = 400;

    private static final ChiSquaredDistribution ONE_DEGREE = ChiSquaredDistribution.of(1);

    private Chance() {}

    /** Of a rate against a stated one: the exact binomial test, two-sided. */
    static double against(Rate rate, double target) {
        return rate.isKnown()
                ? BinomialTest.withDefaults()
                        .test(Math.toIntExact(rate.of()), Math.toIntExact(rate.hits()), target)
                        .getPValue()
                : 1;
    }

    /** Of two rates: Fisher's exact test, two-sided, or the chi-square test of independence where all expected counts are large. */
    static double between(Rate one, Rate other) {
        long hits = one.hits() + other.hits();
        long all = one.of() + other.of();
        if (!one.isKnown() || !other.isKnown() || hits == 0 || hits == all) {
            return 1;
        }
        double expected = (double) Math.min(one.of(), other.of()) * Math.min(hits, all - hits) / all;
        if (expected > MOST_EXPECTED) {
            return byChiSquare(one, other, (double) hits, (double) all);
        }
        int[][] table = {row(one), row(other)};
        return FisherExactTest.withDefaults().test(table).getPValue();
    }

    /** With the correction for continuity (Yates, Contingency tables involving small numbers and the χ² test, JRSS Supplement 1, 1934). */
    private static double byChiSquare(Rate one, Rate other, double hits, double all) {
        double ofOne = (double) one.of();
        double ofOther = (double) other.of();
        double determinant = Math.abs(one.hits() * ofOther - other.hits() * ofOne);
        double corrected = Math.max(0, determinant - all / 2);
        return ONE_DEGREE.survivalProbability(corrected / ofOne * (corrected / ofOther) * (all / hits / (all - hits)));
    }

    private static int[] row(Rate rate) {
        return new int[] {Math.toIntExact(rate.hits()), Math.toIntExact(rate.of() - rate.hits())};
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
