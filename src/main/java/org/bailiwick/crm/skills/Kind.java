package org.bailiwick.crm.skills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Product;
import org.bailiwick.crm.mapping.SegmentRules;
import org.jspecify.annotations.Nullable;

/**
 * A way to tell deals apart, other than by stage.
 *
 * @param values the values, sorted
 * @param ofDeal the place of a deal's value, or −1 where it has none
 */
record Kind(List<String> values, IntUnaryOperator ofDeal) {

    static Kind of(String kind, CrmData data, SegmentRules segments) {
        return switch (kind) {
            case "sector" -> ofAccounts(data, Account::sector);
            case "size" -> ofAccounts(data, account -> segments.sizeClass(account.employees()));
            case "region" -> ofAccounts(data, Account::region);
            case "country" -> ofAccounts(data, Account::country);
            case "product" -> ofProducts(data, Product::name);
            case "series" -> ofProducts(data, Product::series);
            default ->
                throw new IllegalArgumentException(
                        "Kind of skill (%s) must be sector, size, region, country, product, series or stage."
                                .formatted(kind));
        };
    }

    private static Kind ofAccounts(CrmData data, Function<Account, @Nullable String> value) {
        Deals deals = data.deals();
        return of(data.accounts().stream().map(value).toList(), deals::account);
    }

    private static Kind ofProducts(CrmData data, Function<Product, @Nullable String> value) {
        Deals deals = data.deals();
        return of(data.products().stream().map(value).toList(), deals::product);
    }

    private static Kind of(List<@Nullable String> valueByThing, IntUnaryOperator thingOfDeal) {
        TreeSet<String> sorted = new TreeSet<>();
        for (String value : valueByThing) {
            if (value != null && !value.isBlank()) {
                sorted.add(value);
            }
        }
        List<String> values = new ArrayList<>(sorted);
        int[] places = new int[valueByThing.size()];
        Arrays.setAll(places, thing -> values.indexOf(Objects.requireNonNullElse(valueByThing.get(thing), "")));
        return new Kind(values, deal -> {
            int thing = thingOfDeal.applyAsInt(deal);
            return thing == Deals.NONE ? -1 : places[thing];
        });
    }
}
