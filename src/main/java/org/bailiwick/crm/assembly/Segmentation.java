package org.bailiwick.crm.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Account;
import org.bailiwick.crm.data.CrmData;
import org.bailiwick.crm.data.Deals;
import org.bailiwick.crm.data.Product;
import org.bailiwick.crm.mapping.Dimension;
import org.bailiwick.crm.mapping.SegmentRules;
import org.bailiwick.crm.names.Slug;
import org.jspecify.annotations.Nullable;

/** Which segments there are, and in which of them accounts and deals lie. */
final class Segmentation {
    /** What stands for a value that the export does not have. */
    static final String UNKNOWN = "unknown";

    private final CrmData data;
    private final SegmentRules rules;
    private final List<Cut> cuts = new ArrayList<>();
    private final Map<List<String>, Integer> indexByValues = new LinkedHashMap<>();
    private final int[] ofAccount;
    private final int[] ofDeal;
    private final Map<String, String> territoryNames = new HashMap<>();

    /**
     * A leaf of the segment tree.
     *
     * @param values the value of each dimension, outermost first
     * @param names the values for people
     * @param ids the id of the segment and of those above, outermost first
     * @param account the index of the account where the segment is one, or −1
     */
    record Cut(List<String> values, List<String> names, List<String> ids, int account) {

        String id() {
            return ids.get(ids.size() - 1);
        }
    }

    Segmentation(CrmData data, SegmentRules rules) {
        this.data = data;
        this.rules = rules;
        ofAccount = new int[data.accounts().size()];
        ofDeal = new int[data.deals().size()];
        data.territories().forEach(territory -> territoryNames.put(territory.key(), territory.name()));
        collect();
    }

    List<Cut> cuts() {
        return cuts;
    }

    /** What tells segments apart, outermost first. */
    List<Dimension> by() {
        return rules.by();
    }

    boolean has(Dimension dimension) {
        return rules.by().contains(dimension);
    }

    /** The index of an account's segment, or {@link Deals#NONE} where the segments are cut by what is sold. */
    int ofAccount(int account) {
        return ofAccount[account];
    }

    /** The index of a deal's segment, or {@link Deals#NONE} where the deal names no account and the segments need one. */
    int ofDeal(int deal) {
        return ofDeal[deal];
    }

    private boolean isByProduct() {
        return has(Dimension.PRODUCT) || has(Dimension.SERIES);
    }

    /** Accounts in their order, then territories that have none, then what only deals tell. */
    private void collect() {
        Map<List<String>, List<String>> names = new LinkedHashMap<>();
        List<List<String>> accountKeys = new ArrayList<>();
        for (int account = 0; account < ofAccount.length; account++) {
            List<String> key = isByProduct() ? List.of() : key(account, Deals.NONE, names);
            accountKeys.add(key);
        }
        if (rules.by().equals(List.of(Dimension.TERRITORY))) {
            data.territories()
                    .forEach(territory -> names.putIfAbsent(List.of(territory.key()), List.of(territory.name())));
        }
        List<List<String>> dealKeys = new ArrayList<>();
        Map<Long, List<String>> memo = new HashMap<>();
        Deals deals = data.deals();
        for (int deal = 0; deal < ofDeal.length; deal++) {
            int account = deals.account(deal);
            int product = isByProduct() ? deals.product(deal) : Deals.NONE;
            long pair = ((long) account << Integer.SIZE) | (product & 0xFFFFFFFFL);
            dealKeys.add(memo.computeIfAbsent(pair, unknown -> key(account, product, names)));
        }
        build(names);
        for (int account = 0; account < ofAccount.length; account++) {
            ofAccount[account] = indexByValues.getOrDefault(accountKeys.get(account), Deals.NONE);
        }
        for (int deal = 0; deal < ofDeal.length; deal++) {
            ofDeal[deal] = indexByValues.getOrDefault(dealKeys.get(deal), Deals.NONE);
        }
    }

    /** The values of the dimensions; nothing where an account is needed and not named. */
    private List<String> key(int account, int product, Map<List<String>, List<String>> names) {
        List<String> values = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Dimension dimension : rules.by()) {
            boolean ofProduct = dimension == Dimension.PRODUCT || dimension == Dimension.SERIES;
            if (!ofProduct && account == Deals.NONE) {
                return List.of();
            }
            String value = ofProduct
                    ? product(dimension, product)
                    : account(dimension, data.accounts().get(account));
            values.add(value);
            shown.add(shown(dimension, value, account));
        }
        names.putIfAbsent(List.copyOf(values), shown);
        return List.copyOf(values);
    }

    private String product(Dimension dimension, int index) {
        if (index == Deals.NONE) {
            return UNKNOWN;
        }
        Product product = data.products().get(index);
        return orUnknown(dimension == Dimension.PRODUCT ? product.key() : product.series());
    }

    private String account(Dimension dimension, Account account) {
        return switch (dimension) {
            case ACCOUNT -> account.key();
            case SECTOR -> orUnknown(account.sector());
            case SIZE -> orUnknown(rules.sizeClass(account.employees()));
            case REGION -> orUnknown(account.region());
            case COUNTRY -> orUnknown(account.country());
            case TERRITORY -> orUnknown(account.territory());
            case PRODUCT, SERIES -> UNKNOWN;
        };
    }

    private static String orUnknown(@Nullable String value) {
        return value == null || value.isEmpty() ? UNKNOWN : value;
    }

    private String shown(Dimension dimension, String value, int account) {
        if (dimension == Dimension.ACCOUNT) {
            return data.accounts().get(account).name();
        }
        return dimension == Dimension.TERRITORY ? territoryNames.getOrDefault(value, value) : value;
    }

    private void build(Map<List<String>, List<String>> names) {
        Slug slugs = new Slug();
        Map<String, Integer> accountByKey = new HashMap<>();
        for (int account = 0; account < data.accounts().size(); account++) {
            accountByKey.put(data.accounts().get(account).key(), account);
        }
        Map<List<String>, String> idByPath = new HashMap<>();
        names.forEach((values, shown) -> {
            List<String> ids = new ArrayList<>();
            for (int depth = 1; depth <= values.size(); depth++) {
                List<String> path = List.copyOf(values.subList(0, depth));
                String text = String.join(" ", shown.subList(0, depth));
                String name = rules.by().get(depth - 1) == Dimension.ACCOUNT ? shown.get(depth - 1) : text;
                ids.add(idByPath.computeIfAbsent(path, unknown -> slugs.next("", name)));
            }
            boolean isAccount = rules.by().get(values.size() - 1) == Dimension.ACCOUNT;
            int account = isAccount ? accountByKey.getOrDefault(values.get(values.size() - 1), Deals.NONE) : Deals.NONE;
            indexByValues.put(values, cuts.size());
            cuts.add(new Cut(values, shown, List.copyOf(ids), account));
        });
    }
}
