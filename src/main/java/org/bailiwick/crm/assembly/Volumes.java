package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;

/**
 * How many deals a segment has a month, by stage, and what it buys a month, averaged over the last months.
 *
 * <p>A deal counts in every stage that it reached, where the day on which it was created or first entered a stage, else closed, lies
 * in the window; a deal without any day counts where it is open, for then it is of today.
 */
final class Volumes {
    private final long[][] deals;
    private final long[] won;
    private final int months;

    /**
     * Counts.
     *
     * @param wanted how many months the window has at most; fewer where the data does not go so far back
     */
    Volumes(CrmData data, Segmentation segments, int wanted) {
        int stages = Math.max(1, data.stages().size());
        deals = new long[segments.cuts().size()][stages];
        won = new long[segments.cuts().size()];
        LocalDate first = data.asOf().minusMonths(wanted);
        months = Math.max(1, Math.min(wanted, monthsOf(data)));
        int start = (int) first.toEpochDay();
        for (int deal = 0; deal < data.deals().size(); deal++) {
            count(data.deals(), deal, segments.ofDeal(deal), start);
        }
    }

    private void count(Deals all, int deal, int segment, int start) {
        if (segment == Deals.NONE) {
            return;
        }
        int begun = begun(all, deal);
        boolean isOpen = all.outcome(deal) == Outcome.OPEN;
        if (begun > start || (begun == Deals.NO_DAY && isOpen)) {
            for (int stage = 0; stage <= Math.max(0, all.stage(deal)); stage++) {
                deals[segment][stage]++;
            }
        }
        if (all.outcome(deal) == Outcome.WON && all.amount(deal) != Deals.NO_AMOUNT) {
            int day = all.closed(deal) == Deals.NO_DAY ? begun : all.closed(deal);
            won[segment] += day > start ? all.amount(deal) : 0;
        }
    }

    private static int begun(Deals all, int deal) {
        int day = all.begun(deal);
        return day == Deals.NO_DAY ? all.closed(deal) : day;
    }

    /** From the first day of any deal to the day of the export, in months begun. */
    private static int monthsOf(CrmData data) {
        int first = Integer.MAX_VALUE;
        for (int deal = 0; deal < data.deals().size(); deal++) {
            int day = begun(data.deals(), deal);
            first = day == Deals.NO_DAY ? first : Math.min(first, day);
        }
        return first == Integer.MAX_VALUE
                ? 1
                : (int) ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(first), data.asOf()) + 1;
    }

    /** How many months the window has. */
    int months() {
        return months;
    }

    /** The window in words. */
    String window() {
        return months == 1 ? "1 month" : months + " months";
    }

    /** How many deals of a segment reached a stage in the window; without stages, all deals at stage 0. */
    long deals(int segment, int stage) {
        return deals[segment][Math.max(0, stage)];
    }

    /** What a segment bought in the window. */
    BigDecimal won(int segment) {
        return Deals.units(won[segment]);
    }
}
