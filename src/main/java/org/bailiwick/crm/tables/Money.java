package org.bailiwick.crm.tables;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs and codes of currencies that stand before or behind a number. */
final class Money {
    /** ISO 4217 as the platform knows it, and signs that are words. */
    private static final Set<String> WORDS = Stream.concat(
                    Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode),
                    Stream.of(
                            "RMB", "CN¥", "US$", "HK$", "NT$", "A$", "C$", "CA$", "AU$", "S$", "R$", "KR", "KR.", "ZŁ",
                            "KČ", "FT", "FR.", "SFR.", "RS", "RS.", "元", "円", "圆", "EURO"))
            .collect(Collectors.toUnmodifiableSet());

    private Money() {}

    static boolean is(String text) {
        return (text.length() == 1 && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL)
                || WORDS.contains(text.toUpperCase(Locale.ROOT));
    }
}
