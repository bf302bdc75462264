package org.bailiwick.crm.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Person;

/**
 * Finds what to do about a leak: more capacity where slow deals go on significantly less often than fast ones; else better people
 * where members with enough deals differ significantly; else training.
 */
final class CauseFinder {
    /** How many deals of a member must have left the stage for the member to be compared with others. */
    static final int ENOUGH = 20;

    private static final double SIGNIFICANT = 0.05;

    private final Deals deals;
    private final Passages passages;
    private final List<String> names;

    CauseFinder(CrmData data) {
        deals = data.deals();
        passages = new Passages(data);
        names = Labels.of(data.people(), Person::name, Person::key);
    }

    Cause of(int stage, int[] ofGroup) {
        Speed speed = speed(stage, ofGroup);
        return speed.isCause() ? new Cause(Leak.Measure.MORE_CAPACITY, speed.inWords()) : people(stage, ofGroup);
    }

    /** The rates of deals that took at most the median time, and of those that took longer. */
    private record Speed(double median, Rate fast, Rate slow) {
        boolean isCause() {
            return slow.isKnown() && slow.value() < fast.value() && Chance.between(slow, fast) < SIGNIFICANT;
        }

        String inWords() {
            return String.format(
                    Locale.ROOT,
                    "of deals that took more than %.0f days %s went on, of faster ones %s",
                    median,
                    words(slow),
                    words(fast));
        }
    }

    private Speed speed(int stage, int[] ofGroup) {
        IntBag bag = new IntBag();
        for (int deal : ofGroup) {
            if (passages.hasLeft(deal, stage)) {
                bag.addKnown(passages.days(deal, stage));
            }
        }
        double median = Days.of(bag).median();
        RateCount fast = new RateCount();
        RateCount slow = new RateCount();
        for (int deal : ofGroup) {
            int days = passages.hasLeft(deal, stage) ? passages.days(deal, stage) : -1;
            if (days >= 0) {
                (days <= median ? fast : slow).add(passages.wentOn(deal, stage));
            }
        }
        return new Speed(median, fast.rate(), slow.rate());
    }

    private Cause people(int stage, int[] ofGroup) {
        List<NamedRate> compared = members(stage, ofGroup);
        double p = Chance.amongAll(compared.stream().map(NamedRate::rate).toList());
        if (p >= SIGNIFICANT) {
            return new Cause(Leak.Measure.TRAINING, alike(compared.size(), p));
        }
        NamedRate best = compared.get(0);
        NamedRate worst = compared.get(0);
        for (NamedRate one : compared) {
            best = one.rate().value() > best.rate().value() ? one : best;
            worst = one.rate().value() < worst.rate().value() ? one : worst;
        }
        String evidence = "%d members with at least %d deals there differ: best %s, worst %s"
                .formatted(compared.size(), ENOUGH, best.inWords(), worst.inWords());
        return new Cause(Leak.Measure.BETTER_PEOPLE, evidence);
    }

    private static String alike(int members, double p) {
        return members < 2
                ? "%s member has at least %d deals there".formatted(members == 0 ? "no" : "only one", ENOUGH)
                : String.format(
                        Locale.ROOT,
                        "%d members with at least %d deals there do not differ more than by chance (p = %.2f)",
                        members,
                        ENOUGH,
                        p);
    }

    private record NamedRate(String name, Rate rate) {
        String inWords() {
            return "%s %s".formatted(name, words(rate));
        }
    }

    private List<NamedRate> members(int stage, int[] ofGroup) {
        RateCount[] counts = new RateCount[names.size()];
        for (int deal : ofGroup) {
            int owner = deals.owner(deal);
            if (owner != Deals.NONE && passages.hasLeft(deal, stage)) {
                if (counts[owner] == null) {
                    counts[owner] = new RateCount();
                }
                counts[owner].add(passages.wentOn(deal, stage));
            }
        }
        List<NamedRate> members = new ArrayList<>();
        for (int person = 0; person < counts.length; person++) {
            if (counts[person] != null && counts[person].rate().of() >= ENOUGH) {
                members.add(new NamedRate(names.get(person), counts[person].rate()));
            }
        }
        return members;
    }

    private static String words(Rate rate) {
        return String.format(
                Locale.ROOT,
                "%.1f %% of %,d (%.1f–%.1f)",
                rate.value() * 100,
                rate.of(),
                rate.low() * 100,
                rate.high() * 100);
    }
}
