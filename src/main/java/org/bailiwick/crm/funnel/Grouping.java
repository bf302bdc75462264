package org.bailiwick.crm.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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
    static List<Grouping> all(CrmData data, DealSegments segments) {
        Deals deals = data.deals();
        List<Person> people = data.people();
        List<Account> accounts = data.accounts();
        List<Product> products = data.products();
        List<Grouping> all = new ArrayList<>();
        all.add(of("member", Labels.of(people, Person::name, Person::key), deals::owner));
        all.add(of("manager", managers(people), deals::owner));
        all.add(of("office", each(people, Person::region), deals::owner));
        all.add(of("title", each(people, Person::title), deals::owner));
        all.add(of("sector", each(accounts, Account::sector), deals::account));
        all.add(of("region", each(accounts, Account::region), deals::account));
        all.add(of("country", each(accounts, Account::country), deals::account));
        all.add(of("product", Labels.of(products, Product::name, Product::key), deals::product));
        all.add(of("series", each(products, Product::series), deals::product));
        all.add(of("account", Labels.of(accounts, Account::name, Account::key), deals::account));
        all.add(of(
                Breakdown.SEGMENT,
                Labels.of(segments.segments(), DealSegments.Segment::name, DealSegments.Segment::id),
                segments.ofDeal()));
        return all.stream().filter(grouping -> grouping.names().size() > 1).toList();
    }

    /**
     * The same where there are at most so many groups besides that without the property; else those with most deals, and one of all
     * the others behind them.
     */
    Grouping capped(int most, int deals) {
        int none = names.size() - 1;
        if (none <= most) {
            return this;
        }
        int[] counts = new int[names.size()];
        for (int deal = 0; deal < deals; deal++) {
            counts[ofDeal.applyAsInt(deal)]++;
        }
        int[] told = IntStream.range(0, none)
                .boxed()
                .sorted(Comparator.comparingInt((Integer group) -> -counts[group])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int[] places = new int[names.size()];
        Arrays.fill(places, told.length);
        List<String> shown = new ArrayList<>();
        for (int group : told) {
            places[group] = shown.size();
            shown.add(names.get(group));
        }
        shown.add("others (%d)".formatted(none - told.length));
        places[none] = shown.size();
        shown.add(Breakdown.NONE);
        return new Grouping(by, shown, deal -> places[ofDeal.applyAsInt(deal)]);
    }

    /** A manager may be told by key or by name, and is one group either way. */
    private static List<@Nullable String> managers(List<Person> people) {
        List<String> labels = Labels.of(people, Person::name, Person::key);
        Map<String, String> ofKey = new HashMap<>();
        for (int person = 0; person < people.size(); person++) {
            ofKey.put(people.get(person).key(), labels.get(person));
        }
        return each(people, person -> {
            String manager = person.manager();
            return manager == null ? null : ofKey.getOrDefault(manager, manager);
        });
    }

    private static <T> List<@Nullable String> each(List<T> things, Function<T, @Nullable String> property) {
        List<@Nullable String> each = new ArrayList<>();
        things.forEach(thing -> each.add(property.apply(thing)));
        return each;
    }

    private static Grouping of(String by, List<? extends @Nullable String> nameOfThing, IntUnaryOperator thingOfDeal) {
        TreeMap<String, Integer> places = new TreeMap<>();
        for (String name : nameOfThing) {
            if (name != null && !name.equals(Breakdown.NONE)) {
                places.put(name, 0);
            }
        }
        List<String> names = new ArrayList<>(places.keySet());
        for (int place = 0; place < names.size(); place++) {
            places.put(names.get(place), place);
        }
        int none = names.size();
        names.add(Breakdown.NONE);
        int[] groups = new int[nameOfThing.size()];
        for (int thing = 0; thing < groups.length; thing++) {
            String name = nameOfThing.get(thing);
            groups[thing] = name == null ? none : places.getOrDefault(name, none);
        }
        return new Grouping(by, names, deal -> {
            int thing = thingOfDeal.applyAsInt(deal);
            return thing == Deals.NONE ? none : groups[thing];
        });
    }
}
