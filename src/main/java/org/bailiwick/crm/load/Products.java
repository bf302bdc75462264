package org.bailiwick.crm.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bailiwick.crm.data.Product;
import org.bailiwick.crm.mapping.Field;
import org.bailiwick.crm.mapping.JoinKind;
import org.bailiwick.crm.mapping.TableKind;
import org.bailiwick.crm.names.Spellings;
import org.jspecify.annotations.Nullable;

/** The products of an export: those that a file lists, else those that deals name. */
final class Products {
    private final List<Product> list = new ArrayList<>();
    private final Names names;

    Products(Export export) throws IOException {
        Map<String, Long> lines = new HashMap<>();
        export.read(TableKind.PRODUCTS, (source, row) -> {
            String name = source.required(row, Field.PRODUCT_NAME);
            String key = source.has(Field.PRODUCT_ID) ? source.required(row, Field.PRODUCT_ID) : name;
            Keys.requireNew(lines, key, row.line());
            list.add(new Product(
                    key, name, source.textOrNull(row, Field.PRODUCT_SERIES), source.amount(row, Field.PRODUCT_PRICE)));
        });
        names = export.source(TableKind.PRODUCTS) == null ? named(export) : listed(export);
    }

    private Names listed(Export export) {
        return Names.of(
                JoinKind.PRODUCTS,
                list.stream().map(Product::key).toList(),
                list.stream().map(Product::name).toList(),
                export.confirmed(JoinKind.PRODUCTS),
                export.joins());
    }

    private Names named(Export export) {
        Map<String, Long> ofDeals = export.values(Field.DEAL_PRODUCT);
        Map<String, Long> values = ofDeals.isEmpty() ? export.values(Field.LINE_PRODUCT) : ofDeals;
        Spellings spellings =
                Names.spellings(JoinKind.PRODUCTS, values, export.confirmed(JoinKind.PRODUCTS), export.joins());
        List<String> all = Names.canonical(values, spellings);
        all.forEach(name -> list.add(new Product(name, name, null, null)));
        return Names.ofValues(JoinKind.PRODUCTS, all, Names.respelled(values, spellings), export.joins());
    }

    List<Product> list() {
        return list;
    }

    int find(@Nullable String name) {
        return names.find(name);
    }
}
