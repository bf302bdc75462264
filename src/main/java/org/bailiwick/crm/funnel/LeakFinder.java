package org.bailiwick.crm.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;

/**
 * Finds where the funnel leaks, and what to do: more capacity where slow deals are lost significantly more often than fast ones; else
 * better people where members with enough deals differ significantly; else training.
 */
final class LeakFinder {
    /** How many decided deals a member must have there to be compared with others. */
    static final int ENOUGH = 20;

    private static final double SIGNIFICANT = 0.05;

    private final CrmData data;
    private final GroupFigures overall;
    private final List<Leak> leaks = new ArrayList<>();

    LeakFinder(CrmData data, GroupFigures overall) {
        this.data = data;
        this.overall = overall;
    }

    void addOverall() {
        for (Comparison comparison : Comparisons.ofOverall(data, overall)) {
            if (comparison.isLeak()) {
                leaks.add(leak("overall", comparison, overall, deal -> true));
            }
        }
    }

    void add(Grouping grouping, Breakdown breakdown) {
        for (Comparison comparison : breakdown.comparisons()) {
            if (comparison.isLeak() && !comparison.stage().isEmpty()) {
                int place = grouping.names().indexOf(comparison.group());
                GroupFigures group = breakdown.groups().stream()
                        .filter(figures -> figures.group().equals(comparison.group()))
                        .findFirst()
                        .orElse(overall);
                leaks.add(leak(
                        grouping.by(),
                        comparison,
                        group,
                        deal -> grouping.ofDeal().applyAsInt(deal) == place));
            }
        }
    }

    List<Leak> largestFirst() {
        leaks.sort(Comparator.comparing(Leak::lostValue)
                .reversed()
                .thenComparing(Leak::by)
                .thenComparing(leak -> leak.comparison().group())
                .thenComparing(leak -> leak.comparison().stage()));
        return leaks;
    }

    private Leak leak(String by, Comparison comparison, GroupFigures group, IntPredicate isIn) {
        double missing = (comparison.reference() - comparison.rate().value())
                * comparison.rate().of();
        BigDecimal average = group.winRate().hits() > 0 ? group.averageWon() : overall.averageWon();
        BigDecimal lost = average.multiply(BigDecimal.valueOf(missing)).setScale(2, RoundingMode.HALF_UP);
        int stage = stage(comparison.stage());
        Speed speed = new Speed(stage, isIn);
        if (speed.slow.value() < speed.fast.value() && Chance.between(speed.slow, speed.fast) < SIGNIFICANT) {
            return new Leak(by, comparison, lost, Leak.Measure.MORE_CAPACITY, speed.inWords());
        }
        return people(by, comparison, lost, stage, isIn);
    }

    private int stage(String name) {
        for (int stage = 0; stage < data.stages().size(); stage++) {
            if (data.stages().get(stage).name().equals(name)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("There is no stage (%s). Maybe it is an outcome.".formatted(name));
    }

    /** Whether a deal went on from a stage; only asked of those that left it. */
    private boolean wentOn(int deal, int stage) {
        return data.deals().stage(deal) > stage || data.deals().outcome(deal) == Outcome.WON;
    }

    private boolean left(int deal, int stage) {
        int furthest = data.deals().stage(deal);
        return furthest > stage || (furthest == stage && data.deals().outcome(deal) != Outcome.OPEN);
    }

    /** The conversion of deals that took at most the median time, and of those that took longer. */
    private final class Speed {
        private final Rate fast;
        private final Rate slow;
        private final double median;

        Speed(int stage, IntPredicate isIn) {
            IntBag days = new IntBag();
            Deals deals = data.deals();
            for (int deal = 0; deal < deals.size(); deal++) {
                if (isTimed(deal, stage, isIn)) {
                    days.add(days(deal, stage));
                }
            }
            median = Days.of(days).median();
            long[] count = new long[4];
            for (int deal = 0; deal < deals.size(); deal++) {
                if (isTimed(deal, stage, isIn)) {
                    int half = days(deal, stage) <= median ? 0 : 2;
                    count[half]++;
                    count[half + 1] += wentOn(deal, stage) ? 1 : 0;
                }
            }
            fast = Rate.of(count[1], count[0]);
            slow = Rate.of(count[3], count[2]);
        }

        private boolean isTimed(int deal, int stage, IntPredicate isIn) {
            return left(deal, stage) && isIn.test(deal) && days(deal, stage) >= 0;
        }

        private int days(int deal, int stage) {
            int from = data.deals().entered(deal, stage);
            int until = Tally.left(data.deals(), deal, stage, data.deals().stage(deal));
            return from == Deals.NO_DAY || until == Deals.NO_DAY ? -1 : until - from;
        }

        String inWords() {
            return String.format(
                    Locale.ROOT,
                    "deals that took more than %.0f days went on in %.1f %% of %,d, faster ones in %.1f %% of %,d",
                    median,
                    slow.value() * 100,
                    slow.of(),
                    fast.value() * 100,
                    fast.of());
        }
    }

    private Leak people(String by, Comparison comparison, BigDecimal lost, int stage, IntPredicate isIn) {
        long[] of = new long[data.people().size()];
        long[] hits = new long[of.length];
        for (int deal = 0; deal < data.deals().size(); deal++) {
            int owner = data.deals().owner(deal);
            if (owner != Deals.NONE && left(deal, stage) && isIn.test(deal)) {
                of[owner]++;
                hits[owner] += wentOn(deal, stage) ? 1 : 0;
            }
        }
        List<Rate> rates = new ArrayList<>();
        int best = -1;
        int worst = -1;
        for (int person = 0; person < of.length; person++) {
            if (of[person] >= ENOUGH) {
                rates.add(Rate.of(hits[person], of[person]));
                best = best < 0 || hits[person] * of[best] > hits[best] * of[person] ? person : best;
                worst = worst < 0 || hits[person] * of[worst] < hits[worst] * of[person] ? person : worst;
            }
        }
        double p = Chance.amongAll(rates);
        if (p < SIGNIFICANT) {
            String words = "members differ: best %s, worst %s"
                    .formatted(named(best, hits[best], of[best]), named(worst, hits[worst], of[worst]));
            return new Leak(by, comparison, lost, Leak.Measure.BETTER_PEOPLE, words);
        }
        String words = String.format(
                Locale.ROOT,
                "%d members with at least %d deals there do not differ more than by chance (p = %.2f)",
                rates.size(),
                ENOUGH,
                p);
        return new Leak(by, comparison, lost, Leak.Measure.TRAINING, words);
    }

    private String named(int person, long hits, long of) {
        Rate rate = Rate.of(hits, of);
        return String.format(
                Locale.ROOT,
                "%s %.1f %% of %,d (%.1f to %.1f %%)",
                data.people().get(person).name(),
                rate.value() * 100,
                of,
                rate.low() * 100,
                rate.high() * 100);
    }
}
