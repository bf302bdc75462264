package org.bailiwick.crm.funnel;

import java.math.BigDecimal;
import org.bailiwick.crm.data.Deals;

/** A sum of the amounts of deals that never overflows. */
final class ExactSum {
    private BigDecimal whole = BigDecimal.ZERO;
    private long part;
    private long count;

    void add(long amount) {
        if (amount == Deals.NO_AMOUNT) {
            return;
        }
        long sum = part + amount;
        boolean isOver = ((part ^ sum) & (amount ^ sum)) < 0;
        if (isOver) {
            whole = whole.add(Deals.units(part));
        }
        part = isOver ? amount : sum;
        count++;
    }

    /** How many deals stated an amount. */
    long count() {
        return count;
    }

    BigDecimal units() {
        return whole.add(Deals.units(part));
    }
}
