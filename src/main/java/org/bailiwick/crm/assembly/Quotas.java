package org.bailiwick.crm.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Quota;
import org.bailiwick.crm.mapping.GoalRules;
import org.jspecify.annotations.Nullable;

/**
 * What everybody is to sell in a month: of the list of quotas the newest that counts by the end of the month, else the quota of the
 * person's own record.
 *
 * <p>How many months a quota goes over is what the mapping states; else the median distance of one person's quotas in the list, and a
 * year for a person's own record.
 */
final class Quotas {
    private static final int YEAR = 12;
    private static final double DAYS_A_MONTH = 30.436875;

    private final Map<Integer, BigDecimal> monthly = new HashMap<>();
    private final int listMonths;
    private final int ownMonths;

    Quotas(CrmData data, GoalRules rules, YearMonth period) {
        Integer stated = rules.quotaMonths();
        listMonths = stated == null ? distance(data.quotas()) : stated;
        ownMonths = stated == null ? YEAR : stated;
        for (int person = 0; person < data.people().size(); person++) {
            BigDecimal own = data.people().get(person).quota();
            if (own != null) {
                monthly.put(person, over(own, ownMonths));
            }
        }
        // In the order of their first days, so that the newest stays.
        for (Quota quota : data.quotas()) {
            LocalDate from = quota.from();
            if (from == null || !from.isAfter(period.atEndOfMonth())) {
                monthly.put(quota.person(), over(quota.amount(), listMonths));
            }
        }
    }

    private static BigDecimal over(BigDecimal amount, int months) {
        return amount.divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP);
    }

    private static int distance(List<Quota> quotas) {
        List<Long> days = new ArrayList<>();
        for (int i = 1; i < quotas.size(); i++) {
            LocalDate before = quotas.get(i - 1).from();
            LocalDate from = quotas.get(i).from();
            if (quotas.get(i).person() == quotas.get(i - 1).person() && before != null && from != null) {
                days.add(ChronoUnit.DAYS.between(before, from));
            }
        }
        if (days.isEmpty()) {
            return 1;
        }
        Collections.sort(days);
        return Math.max(1, (int) Math.round(days.get(days.size() / 2) / DAYS_A_MONTH));
    }

    /** The quota of a month; null where the person has none. */
    @Nullable
    BigDecimal of(int person) {
        return monthly.get(person);
    }

    /** How many months a quota of the list goes over. */
    int listMonths() {
        return listMonths;
    }
}
