package org.bailiwick.crm.funnel;

import java.util.List;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;

/**
 * Finds what may help against a leak, the first that holds: more capacity where deals wait longer than all deals do and slow ones go on
 * significantly less often than fast ones; better people where members with enough deals differ significantly; training where they do
 * not and all are low, or where one member has all the deals; else a look at the offer.
 */
final class CauseFinder {
    private static final double SIGNIFICANT = 0.05;

    private final Deals deals;
    private final Passages passages;
    private final MemberRates members;

    CauseFinder(CrmData data) {
        deals = data.deals();
        passages = new Passages(data);
        members = new MemberRates(data);
    }

    /**
     * Looks into a leak.
     *
     * @param stage the stage, or {@link Passages#WHOLE}
     * @param ofGroup the deals of the group that leaks
     * @param isSlower whether deals of the group take longer in the stage, or stand longer in it, than all deals; true for all deals
     * @param reference what the rate could be
     */
    Cause of(int stage, int[] ofGroup, boolean isSlower, double reference) {
        Speed speed = speed(stage, ofGroup);
        return isSlower && speed.isCause()
                ? new Cause(
                        Leak.Measure.MORE_CAPACITY,
                        new Evidence.SlowDeals(speed.median(), speed.slow(), speed.fast(), standing(stage, ofGroup)))
                : people(stage, ofGroup, reference);
    }

    /** The rates of deals that took at most the median time, and of those that took longer. */
    private record Speed(double median, Rate fast, Rate slow) {
        boolean isCause() {
            return slow.isKnown() && slow.value() < fast.value() && Chance.between(slow, fast) < SIGNIFICANT;
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

    private long standing(int stage, int[] ofGroup) {
        long open = 0;
        for (int deal : ofGroup) {
            open += deals.stage(deal) == stage && !passages.hasLeft(deal, stage) ? 1 : 0;
        }
        return open;
    }

    private Cause people(int stage, int[] ofGroup, double reference) {
        String only = members.onlyOwner(ofGroup);
        if (only != null) {
            return new Cause(Leak.Measure.TRAINING, new Evidence.OneOwner(only));
        }
        List<MemberRates.Named> compared = members.withEnough(stage, ofGroup);
        if (compared.size() < 2) {
            return new Cause(Leak.Measure.OFFER, new Evidence.TooFew());
        }
        double p =
                Chance.amongAll(compared.stream().map(MemberRates.Named::rate).toList());
        MemberRates.Named best = MemberRates.best(compared);
        if (p < SIGNIFICANT) {
            MemberRates.Named worst = MemberRates.worst(compared);
            return new Cause(
                    Leak.Measure.BETTER_PEOPLE,
                    new Evidence.Different(compared.size(), best.name(), best.rate(), worst.name(), worst.rate()));
        }
        return new Cause(
                best.rate().value() < reference ? Leak.Measure.TRAINING : Leak.Measure.OFFER,
                new Evidence.Alike(compared.size(), p, best.name(), best.rate()));
    }
}
