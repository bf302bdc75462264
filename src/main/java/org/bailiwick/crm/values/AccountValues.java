package org.bailiwick.crm.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.mapping.ValueClass;
import org.jspecify.annotations.Nullable;

/**
 * Accounts by their value: recency, frequency and money of what they bought (Hughes, Strategic Database Marketing, 1994; Bult and
 * Wansbeek, Optimal selection for direct mail, Marketing Science 14, 1995).
 *
 * <p>Recency is how many days ago the last deal was won; frequency how many deals were won in the last months, from the day after
 * the same day of the month so many months ago; money their amount. Each is scored 1..5 by fifths of the accounts that have the
 * figure: b accounts being worse and e equal, the account itself among these, of n, the score is 1 + ⌊5 (b + e/2) / n⌋. An account
 * without the figure scores 1. Money of an account that never won a deal is the sales that its record tells, for as many months.
 * Where no account has a won deal, the score of money stands for all three.
 *
 * <p>Immutable and thread-safe.
 *
 * @param accounts by account, all of them
 * @param classes the classes, best first
 */
public record AccountValues(List<AccountValue> accounts, List<ValueClass> classes) {

    /** A from 12, B from 8, C; four, two and one visit a month of an hour and a half. */
    public static final List<ValueClass> DEFAULT_CLASSES = List.of(
            new ValueClass("A", 12, BigDecimal.valueOf(4), new BigDecimal("1.5")),
            new ValueClass("B", 8, BigDecimal.valueOf(2), new BigDecimal("1.5")),
            new ValueClass("C", 3, BigDecimal.ONE, new BigDecimal("1.5")));

    public AccountValues {
        accounts = List.copyOf(accounts);
        classes = List.copyOf(classes);
    }

    /**
     * Works the values out.
     *
     * @param data the data
     * @param classes the classes, best first; the default ones where there are none
     * @param months how many months frequency and money are counted over, at least 1
     * @return the values
     * @throws IllegalArgumentException where there is no month
     */
    public static AccountValues of(CrmData data, List<ValueClass> classes, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("months (%d) must be at least 1.".formatted(months));
        }
        List<ValueClass> used = classes.isEmpty() ? DEFAULT_CLASSES : classes;
        Purchases purchases = new Purchases(data, months);
        int count = data.accounts().size();
        int[] money = Quintiles.scores(figures(count, purchases::money));
        int[] recency = money;
        int[] frequency = money;
        if (purchases.isAnyWon()) {
            recency = Quintiles.scores(figures(count, account -> nearness(purchases.daysSinceLast(account))));
            frequency = Quintiles.scores(figures(count, purchases::frequency));
        }
        RuleText text = new RuleText(purchases, months, data.currency());
        List<AccountValue> values = new ArrayList<>();
        for (int account = 0; account < count; account++) {
            int sum = recency[account] + frequency[account] + money[account];
            ValueClass valueClass = classOf(sum, used);
            String rule = text.of(account, recency[account], frequency[account], money[account], valueClass);
            values.add(
                    new AccountValue(account, recency[account], frequency[account], money[account], valueClass, rule));
        }
        return new AccountValues(values, used);
    }

    private static <T> List<@Nullable T> figures(int count, IntFunction<@Nullable T> figure) {
        List<@Nullable T> figures = new ArrayList<>();
        IntStream.range(0, count).forEach(account -> figures.add(figure.apply(account)));
        return figures;
    }

    /** The fewer days the better. */
    private static @Nullable Integer nearness(@Nullable Integer days) {
        return days == null ? null : -days;
    }

    private static ValueClass classOf(int sum, List<ValueClass> classes) {
        return classes.stream()
                .filter(valueClass -> sum >= valueClass.minScore())
                .findFirst()
                .orElse(classes.get(classes.size() - 1));
    }
}
