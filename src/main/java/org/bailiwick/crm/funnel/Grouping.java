package org.bailiwick.crm.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Person;
import org.bailiwick.crm.data.Product;
import org.jspecify.annotations.Nullable;

/**
 * A property that tells deals apart.
 *
 * @param by the property's name
 * @param names the groups, sorted; the last is that of deals without the property
 * @param ofDeal the place of a deal's group
 */
record Grouping(String by, List<String> names, IntUnaryOperator ofDeal) {
    /** The group of deals without the property. */
    static final String NONE = "(none)";

    static List<Grouping> all(CrmData data) {
        Deals deals = data.deals();
        List<Grouping> all = new ArrayList<>();
        all.add(of("member", data.people(), Person::name, deals::owner));
        all.add(of("manager", data.people(), Person::manager, deals::owner));
        all.add(of("office", data.people(), Person::region, deals::owner));
        all.add(of("title", data.people(), Person::title, deals::owner));
        all.add(of("sector", data.accounts(), Account::sector, deals::account));
        all.add(of("region", data.accounts(), Account::region, deals::account));
        all.add(of("country", data.accounts(), Account::country, deals::account));
        all.add(of("product", data.products(), Product::name, deals::product));
        all.add(of("series", data.products(), Product::series, deals::product));
        all.add(of("account", data.accounts(), Account::name, deals::account));
        return all.stream().filter(grouping -> grouping.names().size() > 1).toList();
    }

    private static <T> Grouping of(
            String by, List<T> things, Function<T, @Nullable String> property, IntUnaryOperator thingOfDeal) {
        TreeMap<String, Integer> places = new TreeMap<>();
        for (T thing : things) {
            String name = property.apply(thing);
            if (name != null) {
                places.put(name, 0);
            }
        }
        List<String> names = new ArrayList<>(places.keySet());
        for (int place = 0; place < names.size(); place++) {
            places.put(names.get(place), place);
        }
        int none = names.size();
        names.add(NONE);
        int[] groups = new int[things.size()];
        for (int thing = 0; thing < groups.length; thing++) {
            String name = property.apply(things.get(thing));
            groups[thing] = name == null ? none : places.getOrDefault(name, none);
        }
        return new Grouping(by, names, deal -> {
            int thing = thingOfDeal.applyAsInt(deal);
            return thing == Deals.NONE ? none : groups[thing];
        });
    }
}
