package org.bailiwick.crm.skills;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.FunnelStage;
import org.bailiwick.crm.data.Outcome;

/**
 * The decided deals of every person, by a value.
 *
 * @param values the values
 * @param people for each value the deals of each person
 */
record Tally(List<String> values, List<List<Evidence>> people) {

    private static Tally empty(List<String> values, CrmData data) {
        return new Tally(
                values,
                values.stream()
                        .map(value -> Stream.generate(Evidence::new)
                                .limit(data.people().size())
                                .toList())
                        .toList());
    }

    /** Counts won deals as a success and lost ones as none. A deal without an owner is nobody's. */
    static Tally byValue(Kind kind, CrmData data, Ageing ageing) {
        Tally tally = empty(kind.values(), data);
        Deals deals = data.deals();
        for (int deal = 0; deal < deals.size(); deal++) {
            int value = kind.ofDeal().applyAsInt(deal);
            if (value >= 0 && deals.owner(deal) != Deals.NONE && deals.outcome(deal) != Outcome.OPEN) {
                tally.add(
                        value, deals.owner(deal), ageing.weight(end(deals, deal)), deals.outcome(deal) == Outcome.WON);
            }
        }
        return tally;
    }

    /**
     * Counts a deal that went beyond a stage as a success there, and one that was lost in it as none. An open deal tells nothing of
     * the stage that it stands in, but it has gone beyond those before.
     */
    static Tally byStage(CrmData data, Ageing ageing) {
        Tally tally = empty(data.stages().stream().map(FunnelStage::name).toList(), data);
        Deals deals = data.deals();
        for (int deal = 0; deal < deals.size(); deal++) {
            int furthest = deals.stage(deal);
            if (furthest == Deals.NONE || deals.owner(deal) == Deals.NONE) {
                continue;
            }
            Outcome outcome = deals.outcome(deal);
            for (int stage = 0; stage < furthest; stage++) {
                int entered = deals.entered(deal, stage + 1);
                int day = entered == Deals.NO_DAY ? end(deals, deal) : entered;
                tally.add(stage, deals.owner(deal), ageing.weight(day), true);
            }
            if (outcome != Outcome.OPEN) {
                tally.add(furthest, deals.owner(deal), ageing.weight(end(deals, deal)), outcome == Outcome.WON);
            }
        }
        return tally;
    }

    private void add(int value, int person, double weight, boolean success) {
        people.get(value).get(person).add(weight, success);
    }

    /** The best known day of a deal's result. */
    private static int end(Deals deals, int deal) {
        return deals.closed(deal) == Deals.NO_DAY ? deals.created(deal) : deals.closed(deal);
    }

    /** Returns how many deals the team has of a value. */
    long deals(int value) {
        return people.get(value).stream().mapToLong(Evidence::deals).sum();
    }

    /** Tells whether some of them were a success and some were not. */
    boolean isMixed(int value) {
        long won = people.get(value).stream().mapToLong(Evidence::won).sum();
        return won > 0 && won < deals(value);
    }

    IntStream places() {
        return IntStream.range(0, values.size());
    }
}
