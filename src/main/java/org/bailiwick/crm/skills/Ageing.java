package org.bailiwick.crm.skills;

import org.bailiwick.crm.data.Deals;

/** How much a result of the past counts: half after the half-life, a quarter after two. */
final class Ageing {
    private final long asOf;
    private final int halfLifeDays;

    /**
     * Makes a rule.
     *
     * @param asOf the day on which a result counts whole, counted from 1970-01-01
     * @param halfLifeDays after how many days it counts half, above 0
     */
    Ageing(long asOf, int halfLifeDays) {
        this.asOf = asOf;
        this.halfLifeDays = halfLifeDays;
    }

    /** The weight of a result, 0..1; 1 for a day to come, and where no day is known, as nothing says that it is old. */
    double weight(int day) {
        if (day == Deals.NO_DAY || day >= asOf) {
            return 1;
        }
        // Strict, so that levels are the same on every machine.
        return StrictMath.pow(2, -(double) (asOf - day) / halfLifeDays);
    }
}
