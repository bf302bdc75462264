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
        names = export.source(TableKind.PRODUCTS) == null
                ? Names.ofValues(
                        JoinKind.PRODUCTS, named(export), name -> list.add(new Product(name, name, null, null)), export)
                : Names.listed(JoinKind.PRODUCTS, list, Product::key, Product::name, export);
    }

    private static Map<String, Long> named(Export export) {
        Map<String, Long> ofDeals = export.values(Field.DEAL_PRODUCT);
        return ofDeals.isEmpty() ? export.values(Field.LINE_PRODUCT) : ofDeals;
    }

    List<Product> list() {
        return list;
    }

    int find(@Nullable String name) {
        return names.find(name);
    }
}
