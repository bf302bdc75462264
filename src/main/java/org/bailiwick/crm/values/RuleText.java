package org.bailiwick.crm.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.bailiwick.crm.mapping.ValueClass;

/** Says from which figures and by which rules an account's value follows. */
final class RuleText {
    private final Purchases purchases;
    private final String inMonths;
    private final String currency;
    private final DecimalFormat amounts = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));

    RuleText(Purchases purchases, int months, String currency) {
        this.purchases = purchases;
        this.currency = currency;
        inMonths = " in " + counted(months, "month");
        amounts.setRoundingMode(RoundingMode.HALF_UP);
    }

    /** The text for an account with its scores and class. */
    String of(int account, int recency, int frequency, int money, ValueClass valueClass) {
        String last = "; together " + (recency + frequency + money) + ": class " + valueClass.name();
        String sales = money(account) + ": " + money;
        if (!purchases.isAnyWon()) {
            return "no deal was won, so money counts three times; " + sales + last;
        }
        return recency(account) + ": " + recency + "; " + frequency(account) + ": " + frequency + "; " + sales + last;
    }

    private String recency(int account) {
        Integer days = purchases.daysSinceLast(account);
        return days == null ? "no day of a won deal" : "last won deal " + counted(days, "day") + " ago";
    }

    private String frequency(int account) {
        Integer won = purchases.frequency(account);
        return won == null ? "no won deal" : counted(won, "won deal") + inMonths;
    }

    private String money(int account) {
        BigDecimal money = purchases.money(account);
        if (money == null) {
            return "no sales";
        }
        String record = purchases.isByRecord(account) ? " by the account's record" : "";
        return amounts.format(money) + " " + currency + inMonths + record;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
