package org.bailiwick.crm.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Outcome;
import org.jspecify.annotations.Nullable;

/** What each account bought: the figures that scores are made of. A null figure is one that is not known. */
final class Purchases {
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private final int asOf;
    private final int windowStart;
    private final int months;
    private final int[] won;
    private final int[] wonInWindow;
    private final int[] lastWon;
    private final BigDecimal[] amount;
    private final List<@Nullable BigDecimal> sales = new ArrayList<>();
    private boolean isAnyWon;

    Purchases(CrmData data, int months) {
        this.months = months;
        asOf = (int) data.asOf().toEpochDay();
        windowStart = (int) data.asOf().minusMonths(months).toEpochDay();
        int accounts = data.accounts().size();
        won = new int[accounts];
        wonInWindow = new int[accounts];
        lastWon = new int[accounts];
        Arrays.fill(lastWon, Deals.NO_DAY);
        amount = new BigDecimal[accounts];
        Arrays.fill(amount, BigDecimal.ZERO);
        data.accounts().forEach(account -> sales.add(account.sales()));
        Deals deals = data.deals();
        for (int deal = 0; deal < deals.size(); deal++) {
            if (deals.outcome(deal) == Outcome.WON && deals.account(deal) != Deals.NONE) {
                take(deals, deal);
            }
        }
    }

    private void take(Deals deals, int deal) {
        int account = deals.account(deal);
        int day = deals.closed(deal) == Deals.NO_DAY ? deals.created(deal) : deals.closed(deal);
        isAnyWon = true;
        won[account]++;
        lastWon[account] = Math.max(lastWon[account], day);
        // A deal without a day is taken for one of the window, because nothing says that it is older.
        if (day == Deals.NO_DAY || day > windowStart) {
            wonInWindow[account]++;
            if (deals.amount(deal) != Deals.NO_AMOUNT) {
                amount[account] = amount[account].add(Deals.units(deals.amount(deal)));
            }
        }
    }

    /** Tells whether any deal was won for any account; otherwise only the accounts' own records tell sales. */
    boolean isAnyWon() {
        return isAnyWon;
    }

    /** Days since the last won deal, at least 0; null without one that has a day. */
    @Nullable
    Integer daysSinceLast(int account) {
        return lastWon[account] == Deals.NO_DAY ? null : Math.max(0, asOf - lastWon[account]);
    }

    /** Won deals in the window; null for an account that never had one. */
    @Nullable
    Integer frequency(int account) {
        return won[account] == 0 ? null : wonInWindow[account];
    }

    /** Whether the money is what the account's record says that it buys in a year, because it has no won deal. */
    boolean isByRecord(int account) {
        BigDecimal yearly = sales.get(account);
        return won[account] == 0 && yearly != null && yearly.signum() > 0;
    }

    /** The amount won in the window, or the part of the record's yearly sales that falls into as many months; or null. */
    @Nullable
    BigDecimal money(int account) {
        BigDecimal yearly = sales.get(account);
        if (won[account] == 0 && yearly != null && yearly.signum() > 0) {
            return yearly.multiply(BigDecimal.valueOf(months)).divide(MONTHS_A_YEAR, MathContext.DECIMAL64);
        }
        return won[account] == 0 ? null : amount[account];
    }
}
