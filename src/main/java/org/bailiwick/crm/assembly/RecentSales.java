package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntPredicate;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;

/** What the team won lately. */
final class RecentSales {
    private RecentSales() {}

    /** The average of a month over the last months before the day of the export. */
    static BigDecimal monthly(CrmData data, int months) {
        return monthly(data, months, owner -> true);
    }

    /** The same of some owners' deals. */
    static BigDecimal monthly(CrmData data, int months, IntPredicate owners) {
        long start = data.asOf().minusMonths(months).toEpochDay();
        BigDecimal sum = BigDecimal.ZERO;
        Deals deals = data.deals();
        for (int deal = 0; deal < deals.size(); deal++) {
            int day = deals.closed(deal) == Deals.NO_DAY ? deals.created(deal) : deals.closed(deal);
            if (owners.test(deals.owner(deal))
                    && deals.outcome(deal) == Outcome.WON
                    && deals.amount(deal) != Deals.NO_AMOUNT
                    && day > start) {
                sum = sum.add(Deals.units(deals.amount(deal)));
            }
        }
        return sum.divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP);
    }
}
