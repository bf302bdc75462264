package org.bailiwick.crm.funnel;

import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;

/** How single deals went through a stage; through {@link #WHOLE}, how they went from creation to the decision. */
final class Passages {
    /** In place of a stage where deals have none. */
    static final int WHOLE = -1;

    private final Deals deals;

    Passages(CrmData data) {
        deals = data.deals();
    }

    /** Whether a deal reached a stage and stands in it no more. */
    boolean hasLeft(int deal, int stage) {
        int furthest = deals.stage(deal);
        return furthest > stage || (furthest == stage && deals.outcome(deal) != Outcome.OPEN);
    }

    /** Whether a deal went on to the next stage or was won; only asked of those that left the stage. */
    boolean wentOn(int deal, int stage) {
        return deals.stage(deal) > stage || deals.outcome(deal) == Outcome.WON;
    }

    /** The days that a deal was in a stage that it left, or −1 where a day is not known or the days contradict each other. */
    int days(int deal, int stage) {
        int from = stage == WHOLE ? deals.created(deal) : deals.entered(deal, stage);
        int until = stage < deals.stage(deal) ? deals.entered(deal, stage + 1) : deals.closed(deal);
        return between(from, until);
    }

    /** The days that a deal stands in the stage that it has not left, or −1 as above. */
    int openDays(int deal, int asOf) {
        return between(deals.entered(deal, deals.stage(deal)), asOf);
    }

    private static int between(int from, int until) {
        return from == Deals.NO_DAY || until == Deals.NO_DAY || until < from ? -1 : until - from;
    }
}
