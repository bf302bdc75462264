package org.bailiwick.crm.mapping;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How goals are made of quotas, and proposed where the export has none.
 *
 * @param growth what the next month's goal is to the average of the last months, above 0
 * @param months over how many of the last months the average goes, at least 1
 * @param decimals how many decimals an individual goal has, 0..9
 * @param quotaMonths over how many months a quota goes, at least 1; null to work it out from the days of the quotas, or for a
 *     person's own quota a year
 * @param salesMonths over how many months the accounts' sales go, at least 1; null for a year, which is assumed
 */
public record GoalRules(
        BigDecimal growth,
        int months,
        int decimals,
        @Nullable Integer quotaMonths,
        @Nullable Integer salesMonths) {

    /** 5 % more than the average of three months, in whole units. */
    public static final GoalRules DEFAULT = new GoalRules(new BigDecimal("1.05"), 3, 0, null, null);
}
