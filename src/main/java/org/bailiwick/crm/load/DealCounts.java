package org.bailiwick.crm.load;

import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;

/** Counts what is assumed and left out while deals are read. */
final class DealCounts {
    private long noOwner;
    private long unknownOwner;
    private long noAccount;
    private long unknownAccount;
    private long lostInLast;
    private long lostInFirst;
    private long closedEarly;
    private long neverClosed;

    void names(String owner, int ownerIndex, String account, int accountIndex) {
        noOwner += owner.isEmpty() ? 1 : 0;
        unknownOwner += !owner.isEmpty() && ownerIndex == Deals.NONE ? 1 : 0;
        noAccount += account.isEmpty() ? 1 : 0;
        unknownAccount += !account.isEmpty() && accountIndex == Deals.NONE ? 1 : 0;
    }

    void days(int created, int closed, Outcome outcome) {
        closedEarly += created != Deals.NO_DAY && closed != Deals.NO_DAY && closed < created ? 1 : 0;
        neverClosed += outcome != Outcome.OPEN && closed == Deals.NO_DAY ? 1 : 0;
    }

    void lostSomewhere(boolean hasDays) {
        lostInLast += hasDays ? 0 : 1;
        lostInFirst += hasDays ? 1 : 0;
    }

    void report(LoadLog log) {
        log.note(Note.Kind.LEFT_OUT, "noOwner", noOwner, "deals name no owner: they count for nobody");
        log.note(
                Note.Kind.LEFT_OUT,
                "unknownOwner",
                unknownOwner,
                "deals have an owner whom no file lists: they count for nobody; the names are among the joins");
        log.note(
                Note.Kind.LEFT_OUT,
                "noAccount",
                noAccount,
                "deals name no account: they count in the funnel and for their owners, and for no segment");
        log.note(
                Note.Kind.LEFT_OUT,
                "unknownAccount",
                unknownAccount,
                "deals have an account that no file lists: they count for no segment; the names are among the joins");
        log.note(
                Note.Kind.ASSUMED,
                "lostInLastStage",
                lostInLast,
                "lost deals say neither where they were lost nor what they entered: counted as lost in the last stage");
        log.note(
                Note.Kind.ASSUMED,
                "lostInFirstStage",
                lostInFirst,
                "lost deals have no day of entering any stage, though others have: counted as lost in the first stage");
        log.note(
                Note.Kind.ASSUMED,
                "closedBeforeCreated",
                closedEarly,
                "deals were closed before they were created: both days are kept as they stand");
        log.note(
                Note.Kind.ASSUMED,
                "noCloseDay",
                neverClosed,
                "won or lost deals have no day on which they were closed: they count in sums, not in what goes by time");
    }
}
